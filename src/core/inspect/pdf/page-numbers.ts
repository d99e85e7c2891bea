/** Page numbers of a PDF: found at the top or foot of each page and taken out of the text. */
import { page as decree } from '../decree.ts';
import { isAnnex } from '../landmarks.ts';
import type { Numbering, ShownNumber } from '../sheet.ts';
import { type TextLine, wordsOfLine } from './text-lines.ts';

/** A short line of a number alone, also in Roman digits or with `Trang`. */
const shape = /^[-–\s]*(?:(?:trang|page)\s*)?(\d{1,4}|[ivxlc]{1,6})(?:\s*\/\s*\d+)?[-–\s.]*$/iu;

/** The number of a page, if it shows one. `lines`: of that page, top to bottom. */
export function pageNumberOf(lines: readonly TextLine[], height: number): TextLine | undefined {
  const [least] = decree.margins.top;
  const [first, last] = [lines[0], lines.at(-1)];
  if (first && first.y < least && shape.test(first.text)) return first;
  if (last && last.y > height - least && shape.test(last.text)) return last;
  return undefined;
}

/** How each run of pages is numbered. `pages`: number shown and first words of each page. */
export function numberingOf(pages: readonly { shown?: TextLine | undefined; opens: string }[]): Numbering[] {
  const runs: (typeof pages)[number][][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && !isAnnex(page.opens)) last.push(page);
    else runs.push([page]);
  }
  return runs.map((run) => {
    const [first, ...rest] = run.map(({ shown }) => shown && numberOf(shown));
    return {
      pages: run.length,
      first,
      rest,
      counts: rest.every((one, index) => one === undefined || one.words.text === String(index + 2)),
    };
  });
}

function numberOf(line: TextLine): ShownNumber {
  return { words: wordsOfLine(line), inTopMargin: line.y <= decree.margins.top[1] };
}
