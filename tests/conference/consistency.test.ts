/** Each rule of consistency, by the examples of its docstring: data that keep it, and data that break it, marked where they are blamed. */
import { describe, expect, it } from 'vitest';
import { consistencyRules } from '../../src/core/conference/consistency/index.ts';
import { comparePage } from '../fixtures.ts';
import { saidOf } from '../said.ts';
import { examplesOf } from './examples.ts';
import { look, told, unmark } from './marked.ts';

const head = 'purposes: {kind: review, period: 2023}\n';

const page = `# What is said of data that contradict themselves

Every rule, told of the examples that break it in its docstring (\`src/core/conference/consistency/\`), below the first line
that they all share. What keeps a rule stands there too. This page is made by \`UPDATE=1 npx vitest run tests/conference\`.
`;

describe.each(consistencyRules.map(({ id }) => id))('%s', (id) => {
  const examples = examplesOf(id);
  const [kept, broken] = [true, false].map((ok) => examples.filter((one) => one.ok === ok).map(({ data }) => data));

  it('has an example of both kinds', () => {
    expect([kept?.length, broken?.length]).not.toContain(0);
  });
  it.each(kept ?? [])('silent: %s', (data) => {
    expect(look(head + data).messages).toEqual([]);
  });
  it.each(broken ?? [])('told: %s', (data) => {
    const { text, spots } = unmark(head + data);
    expect(spots.length).toBeGreaterThan(0);
    expect(told(look(text).messages)).toEqual(spots.map((spot) => `${id} ${spot}`));
  });
});

it('the words of each: the place, the reason, the remedy', () => {
  const said = (data: string) => {
    const { text } = unmark(head + data);
    return saidOf(look(text).messages, text);
  };
  const broken = (id: string) => examplesOf(id).flatMap(({ data, ok }) => (ok ? [] : [said(data)]));
  const sections = consistencyRules.map(({ id }) => `## ${id}\n\n\`\`\`\n${broken(id).join('\n\n')}\n\`\`\`\n`);
  comparePage('conference/consistency', `${page}\n${sections.join('\n')}`);
});

it('only contradictions stop a document', () => {
  const errors = consistencyRules.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ id }) => id).sort()).toEqual([
    'agreed-within-nominated',
    'attendance-adds-up',
    'award-adds-up',
    'count-covers-list',
    'days-in-order',
    'hours-in-order',
    'lead-differs',
    'member-once',
    'percent-matches',
    'value-within-total',
    'votes-add-up',
    'wordings-agree',
  ]);
});
