/** Each rule sees what breaks it in a DOCX, and has a break in each format. */
import { expect, test } from 'vitest';
import { decreeRules } from '../../src/core/inspect/rules/index.ts';
import { some } from '../thorough.ts';
import { breaks } from './breaks/index.ts';
import { brokenRules, docxOf } from './documents.ts';
import { report } from './samples.ts';

test('every rule has a break in each format', () => {
  const rules = decreeRules.map(({ id }) => id);
  expect([...new Set(breaks.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
  for (const format of ['pdf', 'docx'] as const) {
    const broken = breaks
      .filter((one) => one.markdown ?? one[format] ?? (format === 'pdf' && one.bytes))
      .map(({ rule }) => rule);
    expect(rules.filter((rule) => !broken.includes(rule))).toEqual([]);
  }
});

const cases = breaks.filter(({ markdown, docx }) => markdown ?? docx);

test.each(some(cases, 3))('$rule: $wrong', async ({ rule, of = report, markdown, docx }) => {
  expect(await brokenRules(await docxOf(markdown ? of.replace(...markdown) : of, docx))).toContain(rule);
});
