/** What becomes of characters that cannot be seen: the page `tests/fixtures/text/clean.md`. */
import { clean } from '../../src/core/text/clean.ts';
import { runPage } from '../fixtures.ts';

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** `\u200B` → the character. */
const typed = (text: string): string =>
  text.replace(/\\u([\dA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

runPage('text/clean', ({ given: { given = '' }, wanted }) => {
  const { text, dropped } = clean(typed(given));
  return wanted === 'text' ? text : dropped.map(({ code }) => `U+${hex(code)}`).join(' ');
});
