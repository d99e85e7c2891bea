/** Each rule sees what breaks it in a PDF. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setPacked } from '#pdfmake';
import { some } from '../thorough.ts';
import { breaks } from './breaks/index.ts';
import { brokenRules, pdfOf } from './documents.ts';
import { report } from './samples.ts';

// What is looked for in the bytes must stand there as it is.
beforeAll(() => setPacked(false));
afterAll(() => setPacked(true));

/** Other letters of the same number in a PDF. */
function rewritten(pdf: Uint8Array, [from, to]: [string, string]): Uint8Array {
  return Buffer.from(Buffer.from(pdf).toString('latin1').replaceAll(from, to), 'latin1');
}

const cases = breaks.filter(({ markdown, pdf, bytes }) => markdown ?? pdf ?? bytes);

// Each takes a while; the same breaks are all tried in DOCX.
test.each(some(cases, 6))('$rule: $wrong', async ({ rule, of = report, markdown, pdf, bytes }) => {
  const made = await pdfOf(markdown ? of.replace(...markdown) : of, pdf);
  expect(await brokenRules(bytes ? rewritten(made, bytes) : made)).toContain(rule);
});
