/** Every rule: it is declared once, and speaks both languages, whatever it is told. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from 'yaml';
import type { Rule } from '../../src/core/message/rule.ts';
import { type YamlFault, yamlFaults } from '../../src/core/yaml/fault-words.ts';

/** Files of the core that declare rules, each with its text. */
const core = new URL('../../src/core/', import.meta.url);
const files = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(new URL(path, core), 'utf8') }))
  .filter(({ text }) => /\bseverity: ['s]/.test(text));

/** Ids as they are declared: an id beside its severity. */
const declared = files.flatMap(({ text }) =>
  Array.from(text.matchAll(/\bid: '([^']+)',\s+severity: /g), ([, id = '']) => id),
);

/** Every rule that a file exports. */
const rules: readonly Rule[] = (
  await Promise.all(files.map(({ path }) => import(fileURLToPath(new URL(path, core))) as Promise<object>))
).flatMap((module) => Object.values(module).filter(isRule));

function isRule(one: unknown): one is Rule {
  return typeof one === 'object' && one !== null && 'severity' in one && 'examples' in one;
}

describe('rules', () => {
  it('are declared once each, and exported', () => {
    expect(rules.length).toBeGreaterThan(150);
    expect(rules.map(({ id }) => id).sort()).toEqual(declared.sort());
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules)('$id speaks both languages', (rule) => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const params of rule.examples) {
      const [vi, en] = [rule.vi(params), rule.en(params)];
      expect(vi.reason).toMatch(/[\u00C0-\u1EF9]/);
      expect(vi.reason).not.toBe(en.reason);
      // A remedy is there in both languages or in none, and what a door offers is the same.
      expect([typeof vi.remedy, vi.actual, vi.expected]).toEqual([typeof en.remedy, en.actual, en.expected]);
      for (const { reason, remedy } of [vi, en]) {
        expect(reason).toMatch(/[^.;:\s]$/);
        // Lines that are to be typed are indented, and have no full stop.
        for (const line of remedy?.split('\n') ?? []) expect(line).toMatch(/^ .*\S$|^\S.*[.?:]$/);
        expect(`${reason} ${remedy ?? ''}`).not.toMatch(/undefined|\[object|NaN|\{(?:found|expected|left|right)\}/);
      }
    }
  });
});

/** Every code of the yaml library; the type check fails when it gains one. */
const codes = [
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_PROP_ORDER',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'DUPLICATE_KEY',
  'IMPOSSIBLE',
  'KEY_OVER_1024_CHARS',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_DOCS',
  'MULTIPLE_TAGS',
  'NON_STRING_KEY',
  'RESOURCE_EXHAUSTION',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
  'BAD_COLLECTION_TYPE',
] as const satisfies readonly (ErrorCode & YamlFault)[];

describe('faults of syntax', () => {
  it('have words for every error of the yaml library', () => {
    expect(codes.filter((code) => !(code in yamlFaults))).toEqual([]);
  });
});
