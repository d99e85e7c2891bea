/** Each rule of consistency, by the examples of its docstring: data that keep it, and data that break it, marked where they are blamed. */
import { describe, expect, it } from 'vitest';
import { consistencyRules } from '../../src/core/conference/consistency/index.ts';
import { examplesOf } from './examples.ts';
import { look, told, unmark } from './marked.ts';

const head = 'purposes: {kind: review, period: 2023}\n';

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
