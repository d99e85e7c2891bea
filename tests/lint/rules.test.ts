/** Every rule of the editor's check, by the examples of its docstring. */
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/core/lint/apply-fixes.ts';
import { findings } from '../../src/core/lint/findings.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { lintRules } from '../../src/core/lint/rules/index.ts';
import { comparePage } from '../fixtures.ts';
import { saidOf } from '../said.ts';
import { examplesOf, ruleFiles } from './examples.ts';
import { tools } from './tools.ts';

const head = `# What the editor's check says

Every rule, told of the examples that are wrong in its docstring (\`src/core/lint/rules/\`). What is right, and what fixing
makes of the wrong, stands there too. This page is made by \`UPDATE=1 npx vitest run tests/lint\`.
`;

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
  test.each(examples.filter(({ ok }) => !ok))('told: $text', ({ text, fixed }) => {
    const told = found(text).filter(({ rule }) => rule.id === id);
    expect(told.length).toBeGreaterThan(0);
    for (const { rule, params } of told) expect(Object.values(rule.en(params)).join()).not.toMatch(/undefined|\{/);
    if (fixed !== undefined) expect(applyFixes(text, told).text).toBe(fixed);
  });
});

test('what each rule says of the examples that are wrong: the place, the words, the remedy', () => {
  const told = (id: string) =>
    examplesOf(`${id}.ts`)
      .filter(({ ok }) => !ok)
      .map(({ text }) =>
        saidOf(
          lint(text, 'bai', tools).filter(({ rule }) => rule.id === id),
          text,
        ),
      );
  const sections = lintRules.map(({ id }) => `## ${id}\n\n\`\`\`\n${told(id).join('\n\n')}\n\`\`\`\n`);
  comparePage('lint/rules', `${head}\n${sections.join('\n')}`);
});
