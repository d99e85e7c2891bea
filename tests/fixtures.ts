/**
 * Pages that are manual and test at once: `tests/fixtures/<stage>/<page>.md`.
 *
 * A page is prose. Under a heading stand fences with what goes in, and behind a line that begins with `→` a fence with
 * what comes out: `→ html` asks for the HTML. Of a table, columns whose head begins with `→` come out of the others, row by row.
 * `UPDATE=1 npx vitest run tests/<stage>` writes what comes out anew; read the difference before you commit it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { type Case, casesOf, withAnswers } from './fixture-page.ts';

/** Whether expected parts are written instead of compared. */
const updates = process.env.UPDATE === '1';
if (updates && process.env.CI) throw new Error('UPDATE=1 writes what tests expect: never where changes are judged');

const placeOf = (page: string): URL => new URL(`./fixtures/${page}.md`, import.meta.url);

/** Run a page, named `<stage>/<page>`: `answer` makes what a case asks for. A last line break more or less is no matter. */
export function runPage(page: string, answer: (given: Case) => string | Promise<string>): void {
  const place = placeOf(page);
  const text = readFileSync(place, 'utf8');
  const cases = casesOf(text);
  const answers = new Map<Case, string>();

  describe(page, () => {
    test('has cases', () => expect(cases.length).toBeGreaterThan(0));
    test.each(cases)('$heading → $wanted ($line)', async (one) => {
      const said = (await answer(one)).replace(/\n$/, '');
      answers.set(one, said);
      if (!updates) expect(said).toBe(one.expected);
    });
    afterAll(() => {
      if (updates) writeFileSync(place, withAnswers(text, answers));
    });
  });
}

/** Compare a page that is made as a whole, from examples that stand elsewhere. */
export function comparePage(page: string, made: string): void {
  if (updates) writeFileSync(placeOf(page), made);
  expect(readFileSync(placeOf(page), 'utf8')).toBe(made);
}
