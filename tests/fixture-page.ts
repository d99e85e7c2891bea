/** A page of fixtures as cases, and the page with other answers. Its form is told in `fixtures.ts`. */

/** One thing that comes out, with all that goes in. */
export interface Case {
  /** The nearest heading above. */
  heading: string;
  /** What goes in, by the last word of its fence (`yaml`, `hbs`) or the head of its column; to a table, fences above it too. */
  given: Record<string, string>;
  /** What the arrow asks for. */
  wanted: string;
  expected: string;
  /** Line of the page, from 1: the first line of the fence, or the row. */
  line: number;
  /** Column of a table, from 0; a fence has none. */
  column?: number;
}

const fence = /^(`{3,})(.*)$/;

/** All cases of a page, from top to bottom. */
export function casesOf(page: string): Case[] {
  const lines = page.split('\n');
  const cases: Case[] = [];
  let heading = '';
  let given: Record<string, string> = {};
  let wanted: string | undefined;
  let answered = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, ticks, info = ''] = fence.exec(line) ?? [];
    if (ticks) {
      const end = lines.indexOf(ticks, at + 1);
      if (end < 0) throw new Error(`Line ${at + 1}: the fence is never closed`);
      const text = lines.slice(at + 1, end).join('\n');
      if (wanted === undefined) {
        if (answered) given = {};
        answered = false;
        given = { ...given, [info.split(' ').at(-1) ?? '']: text };
      } else {
        cases.push({ heading, given, wanted, expected: text, line: at + 1 });
        answered = true;
      }
      wanted = undefined;
      at = end;
    } else if (/^#+ /.test(line)) {
      heading = line.replace(/^#+ /, '');
      given = {};
    } else if (line.startsWith('→')) {
      wanted = arrowOf(line);
    } else if (line.startsWith('|') && /^\|[ :|-]+$/.test(lines[at + 1] ?? '')) {
      const heads = cellsOf(line);
      for (at += 2; lines[at]?.startsWith('|'); at += 1)
        cases.push(
          ...casesOfRow(heads, lines[at] ?? '').map((row) => ({
            ...row,
            heading,
            given: { ...given, ...row.given },
            line: at + 1,
          })),
        );
      at -= 1;
    }
  }
  return cases;
}

/** The page with the answers in place of what was expected. */
export function withAnswers(page: string, answers: ReadonlyMap<Case, string>): string {
  const lines = page.split('\n');
  // From the end, so that lines above keep their numbers.
  for (const [{ line, column, expected }, answer] of [...answers].sort(([one], [other]) => other.line - one.line)) {
    const [, ticks = '```', info = ''] = fence.exec(lines[line - 1] ?? '') ?? [];
    if (column === undefined) {
      const longest = Math.max(2, ...Array.from(answer.matchAll(/^`+/gm), ([run]) => run.length));
      const around = '`'.repeat(Math.max(longest + 1, 3));
      const until = lines.indexOf(ticks, line);
      lines.splice(line - 1, until - line + 2, around + info, ...answer.split('\n'), around);
    } else if (answer !== expected) {
      const cells = splitRow(lines[line - 1] ?? '');
      cells[column] = ` ${written(answer)} `;
      lines[line - 1] = `|${cells.join('|')}|`;
    }
  }
  return lines.join('\n');
}

const arrowOf = (words: string): string => words.replace(/^→ */, '').replace(/:$/, '');

function casesOfRow(heads: readonly string[], row: string): Omit<Case, 'heading' | 'line'>[] {
  const cells = cellsOf(row);
  const given = Object.fromEntries(
    heads.flatMap((head, at) => (head.startsWith('→') ? [] : [[head, cells[at] ?? '']])),
  );
  return heads.flatMap((head, column) =>
    head.startsWith('→') ? [{ given, wanted: arrowOf(head), expected: cells[column] ?? '', column }] : [],
  );
}

const splitRow = (row: string): string[] => row.slice(1, row.lastIndexOf('|')).split(/(?<!\\)\|/);

/** A cell may stand between backticks; `\|` is a bar, ⏎ a line break. */
function cellsOf(row: string): string[] {
  return splitRow(row).map((cell) =>
    cell
      .trim()
      .replace(/^`(.*)`$/, '$1')
      .replaceAll('\\|', '|')
      .replaceAll('⏎', '\n'),
  );
}

const written = (answer: string): string => `\`${answer.replaceAll('|', '\\|').replaceAll('\n', '⏎')}\``;
