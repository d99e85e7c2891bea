/** Every rule speaks both languages, whatever it is told. */
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from 'yaml';
import { fileRules } from '../../src/core/message/rules/file.ts';
import { type YamlFault, yamlFaults } from '../../src/core/message/rules/yaml-faults.ts';

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

  it.each(Object.keys(yamlFaults) as YamlFault[])('%s is told in both languages, with a remedy', (fault) => {
    const vi = fileRules['yaml-valid'].vi({ fault, found: 'x y' });
    const en = fileRules['yaml-valid'].en({ fault, found: 'x y' });
    expect(vi.reason).toMatch(/[\u00C0-\u1EF9]/);
    expect(en.reason).toMatch(/^[A-Z]/);
    expect(en.reason).not.toMatch(/[\u1EA0-\u1EF9]/);
    for (const { reason, remedy } of [vi, en]) {
      expect(reason).not.toMatch(/[.;]$/);
      expect(remedy).toMatch(/[.?]$/);
    }
  });
});
