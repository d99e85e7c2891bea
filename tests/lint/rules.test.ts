/** Every rule of the editor's check, by the examples of its docstring. */
import { describe, expect, test } from 'vitest';
import { findings } from '../../src/core/lint/lint.ts';
import { mend } from '../../src/core/lint/mend.ts';
import { lintRules } from '../../src/core/lint/rules/index.ts';
import { examplesOf, ruleFiles } from './examples.ts';
import { tools } from './tools.ts';

const found = (text: string) => findings(text, 'a', tools);

test('each rule has a file of its own, with examples of both kinds', () => {
  const ids = lintRules.map(({ id }) => id);
  expect(ruleFiles.map((name) => name.replace('.ts', '')).sort()).toEqual([...ids].sort());
  for (const name of ruleFiles) {
    const examples = examplesOf(name);
    expect(
      examples.some(({ ok }) => ok),
      `${name}: an example that is right`,
    ).toBe(true);
    expect(
      examples.some(({ ok }) => !ok),
      `${name}: an example that is wrong`,
    ).toBe(true);
  }
});

describe.each(lintRules.map(({ id }) => id))('%s', (id) => {
  const examples = examplesOf(`${id}.ts`);
  test.each(examples.filter(({ ok }) => ok).map(({ text }) => text))('silent: %s', (text) => {
    expect(found(text).filter(({ rule }) => rule.id === id)).toEqual([]);
  });
  test.each(examples.filter(({ ok }) => !ok))('told: $text', ({ text, mended }) => {
    const told = found(text).filter(({ rule }) => rule.id === id);
    expect(told.length).toBeGreaterThan(0);
    for (const { rule, params } of told)
      for (const { reason, remedy } of [rule.vi(params), rule.en(params)])
        expect(`${reason} ${remedy ?? ''}`).not.toMatch(/undefined|\{(?:found|expected)\}/);
    if (mended !== undefined) expect(mend(text, told).text).toBe(mended);
  });
});
