/** What follows from the data: the page `tests/fixtures/facts/facts.md`. */
import { resolveAward } from '../../src/core/conference/registers/resolve.ts';
import { factsOf } from '../../src/core/facts/facts.ts';
import { Fact } from '../../src/core/model/fact.ts';
import { look, registers } from '../conference/marked.ts';
import { runPage } from '../fixtures.ts';
import { saidOf } from '../said.ts';

/** A fact as `value ← data it follows from`; what is not known is left out. */
const shown = (_: string, value: unknown): unknown =>
  value instanceof Fact ? [value.value, value.from.join(', ')].filter((part) => part !== '').join(' ← ') : value;

runPage('facts/facts', ({ given: { yaml = '' }, wanted }) => {
  const { conference, messages } = look(yaml);
  if (!conference) throw new Error(saidOf(messages, yaml));
  const { facts } = factsOf(conference, (form) => resolveAward(form, registers).entry);
  const keys = wanted.split('.');
  const part = keys.reduce((value: unknown, key) => (value as Record<string, unknown>)?.[key], facts);
  const said = shown('', part);
  return typeof said === 'string' ? said : (JSON.stringify(said, shown, 2) ?? '');
});
