import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConference } from '../../src/core/conference/read-conference.ts';
import { conferenceJsonSchema, type JsonSchema } from '../../src/core/verbs/json-schema.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const schema = conferenceJsonSchema();
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

/** As an editor reads a file: YAML 1.2, numbers as numbers. */
const editor = (yaml: string): boolean => validate(parse(yaml));
/** As we read it. */
function ours(yaml: string): boolean {
  const { source } = readYaml('x.yaml', new TextEncoder().encode(yaml));
  return source !== undefined && readConference(source).conference !== undefined;
}

describe('the JSON Schema', () => {
  it('in the project is the one that the program checks with; `npm run make:schema` writes it anew', () => {
    expect(text('data/schema/conference.schema.json') === `${JSON.stringify(schema, null, 2)}\n`).toBe(true);
  });

  it('in words is of today as well', async () => {
    const { schemaReadme } = (await import(new URL('src/make/schema-readme.mjs', root).href)) as {
      schemaReadme(schema: JsonSchema): string;
    };
    expect(text('data/README.md') === schemaReadme(schema)).toBe(true);
  });

  it('is draft-07 under a stable name', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe('urn:thuky:schema:conference:1');
    expect(/"(short|shortKey)":"|"(\$defs|prefixItems|unevaluatedProperties)":/.test(JSON.stringify(schema))).toBe(
      false,
    );
  });

  it('has a Vietnamese title for every key, and lets every object have keys of the user’s own', () => {
    const untitled: string[] = [];
    const closed: string[] = [];
    (function walk(part: JsonSchema, path: string): void {
      if (part.properties) {
        if (part.additionalProperties !== false || !part.patternProperties?.['^x-']) closed.push(path);
        for (const [key, value] of Object.entries(part.properties)) {
          if (!value.title) untitled.push(`${path}.${key}`);
          walk(value, `${path}.${key}`);
        }
      }
      if (part.items) walk(part.items, `${path}[]`);
      for (const branch of part.anyOf ?? []) walk(branch, path);
    })(schema, '');
    expect({ untitled, closed }).toEqual({ untitled: [], closed: [] });
  });

  it('offers alternatives of different types only, so that an editor blames the right one', () => {
    const mixed: string[] = [];
    (function walk(part: JsonSchema, path: string): void {
      for (const type of ['object', 'array']) {
        if ((part.anyOf ?? []).filter((branch) => branch.type === type).length > 1) mixed.push(`${path}: ${type}`);
      }
      for (const [key, value] of Object.entries(part.properties ?? {})) walk(value, `${path}.${key}`);
      if (part.items) walk(part.items, `${path}[]`);
      for (const branch of part.anyOf ?? []) walk(branch, path);
    })(schema, '');
    expect(mixed).toEqual([]);
  });
});

describe('editor and program agree', () => {
  const files = readdirSync(new URL('data/', root)).filter((name) => name.endsWith('.yaml'));
  it.each(files)('on data/%s', (name) => {
    const yaml = text(`data/${name}`);
    expect({ editor: editor(yaml), errors: validate.errors, ours: ours(yaml) }).toEqual({
      editor: true,
      errors: null,
      ours: true,
    });
  });

  it.each([
    ['purposes: review'],
    ['purposes: [review, {kind: election, period: 2024}]'],
    ['purposes: {kind: review, period: 2024-H1}\nx-own: {a: [1]}'],
    ['purposes: {kind: review, period: 2017/2018, x-own: 1}'],
    ['$schema: ./conference.schema.json\npurposes: review\ndate: 2024-03-29'],
    ['purposes: review\ndate: [29/3/2024, 30/3/2024]'],
    ['purposes: review\ndate: recently'],
    ['purposes: review\ndate: {on: 29/3/2024, start: 14:00, end: 16h30}'],
    ['purposes: review\nvenue: hybrid\ncluster: Cụm 7\nchairs: A\nbyline: [A, B]'],
    ['purposes: review\ncluster: {name: C, size: 06, members: [A, {unit: B, function: lead}]}'],
    [
      'purposes: review\nindicators: [{name: a, value: 2.700.000, percent: "99,2%"}, {name: b, value: 1.970, percent: 99.2}]',
    ],
    ['purposes: review\nattendance: {invited: 1.970, present: 48}'],
    ['purposes: review\ntasks: [a, {text: b}]\nresults: [a, [b, c], {field: d, points: e}]\nlimitations: [a]'],
    ['purposes: review\nattendees: [{name: A, guest: true, office: [B, {office: C, unit: D}]}]'],
    [
      'purposes: review\nofficial: {superior: A, body: [B, C], report: {number: 05, signers: {name: A, authority: KT.}}}',
    ],
    ['purposes: review\nphotos: [Toàn cảnh, {caption: a, shows: b}]'],
  ])('that %j is right', (yaml) => {
    expect({ editor: editor(yaml), errors: validate.errors, ours: ours(yaml) }).toEqual({
      editor: true,
      errors: null,
      ours: true,
    });
  });

  it.each([
    ['cluster: Cụm 7'],
    ['purposes: tổng kết'],
    ['purposes: review\natendees: []'],
    ['purposes: review\ndate: {start: 25:00}'],
    ['purposes: review\ncluster: {name: C, size: năm}'],
    ['purposes: {kind: review, period: năm 2023}'],
    ['purposes: review\nawards: [{form: a}]'],
    ['purposes: review\nattendees: A'],
    ['purposes: review\nattendees: [{name: A, guest: có}]'],
    ['purposes: review\ntitle: [a]'],
    ['- purposes: review'],
  ])('that %j is wrong', (yaml) => {
    expect({ editor: editor(yaml), ours: ours(yaml) }).toEqual({ editor: false, ours: false });
  });
});
