/** Words → runs. */
import { Tab, TextRun } from '#docx';
import type { DocxContext } from './context.ts';

/**
 * What XML 1.0 cannot hold: C0 controls but tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF.
 * Source: https://www.w3.org/TR/xml/#charsets
 */
const forbidden = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text that XML can hold: each forbidden character becomes U+FFFD and is noted in the state. */
export function writable(text: string, { state }: Pick<DocxContext, 'state'>): string {
  return text.replace(forbidden, (character) => {
    state.forbidden.add(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    return '\uFFFD';
  });
}

/** One run of words in the style of the context; none for no words. A line end within words is a space, a tab a tab. */
export function runs(text: string, context: DocxContext): TextRun[] {
  if (text === '') return [];
  const parts = writable(text, context)
    .replace(/\r\n?|\n/g, ' ')
    .split('\t')
    .flatMap((part, index) => [...(index > 0 ? [new Tab()] : []), ...(part === '' ? [] : [part])]);
  return [new TextRun({ ...context.run, children: parts })];
}

/** Lines parted by line breaks, in one run each; an empty line stays. */
export function lines(texts: readonly string[], context: DocxContext): TextRun[] {
  return texts.flatMap((text, index) => [...(index > 0 ? [new TextRun({ break: 1 })] : []), ...runs(text, context)]);
}
