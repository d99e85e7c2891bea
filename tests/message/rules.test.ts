/** Every rule of every set: it is declared once, and speaks both languages, whatever it is told. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from 'yaml';
import { consistencyRules } from '../../src/core/conference/consistency/index.ts';
import { formRules } from '../../src/core/conference/form-rules.ts';
import { registerRules } from '../../src/core/conference/registers/register-rules.ts';
import { shapeRules } from '../../src/core/conference/shape-rules.ts';
import { factRules } from '../../src/core/facts/rules.ts';
import { templateRules } from '../../src/core/handlebars/rules/index.ts';
import { kindRules } from '../../src/core/kinds/rules.ts';
import { lintRules } from '../../src/core/lint/rules/index.ts';
import type { Rule } from '../../src/core/message/rule.ts';
import { frontMatterRules } from '../../src/core/model/front-matter-rules.ts';
import { pipelineRules } from '../../src/core/pipeline/rules.ts';
import { publishRules } from '../../src/core/publish/rules.ts';
import { styleRules } from '../../src/core/style/rules.ts';
import { textRules } from '../../src/core/text/rules.ts';
import { tidyRules } from '../../src/core/tidy/rules.ts';
import { treeRules } from '../../src/core/tree/rules.ts';
import { verbRules } from '../../src/core/verbs/rules.ts';
import { writerRules } from '../../src/core/writers/rules.ts';
import { type YamlFault, yamlFaults } from '../../src/core/yaml/fault-words.ts';
import { yamlRules } from '../../src/core/yaml/rules.ts';
import { settingRules } from '../../src/core/yaml/setting-rules.ts';

const rules: readonly Rule[] = [
  textRules,
  yamlRules,
  settingRules,
  shapeRules,
  formRules,
  registerRules,
  consistencyRules,
  factRules,
  frontMatterRules,
  kindRules,
  styleRules,
  templateRules,
  treeRules,
  lintRules,
  tidyRules,
  publishRules,
  writerRules,
  pipelineRules,
  verbRules,
].flat();

/** Ids as they are declared in the files of the core: an id beside its severity. */
function declared(): string[] {
  const core = new URL('../../src/core/', import.meta.url);
  return readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      Array.from(
        readFileSync(new URL(path, core), 'utf8').matchAll(/\bid: '([^']+)',\s+severity: /g),
        ([, id = '']) => id,
      ),
    );
}

describe('rules', () => {
  it('are declared once each, and all of them are in a set', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(declared().sort());
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
