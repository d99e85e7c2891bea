/** Lines of the body → paragraphs, by indents, gaps and where lines end. */

import { greatestOf, leastOf } from '../../model/many.ts';
import { singleSpacing } from '../decree.ts';
import { isAnnex, isType } from '../landmarks.ts';
import type { Align, Words } from '../sheet.ts';
import { type TextLine, wordsOfLine } from './text-lines.ts';

/** Left and right edge of the text, mm. */
export interface Edges {
  left: number;
  right: number;
}

const pt = 72 / 25.4;
const singleLine = (size: number): number => (size * singleSpacing) / pt;
/** What counts as touching an edge, mm. */
const touch = 1;

/** `breaks`: places where something else (a table, a picture) stands between lines: indexes of the lines after it. */
export function paragraphsOf(lines: readonly TextLine[], edges: Edges, breaks: ReadonlySet<number>): Words[] {
  const pitch = pitchOf(lines, breaks, edges);
  const groups: TextLine[][] = [];
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    if (last && !breaks.has(index) && goesOn(last, line, edges, pitch)) last.push(line);
    else groups.push([line]);
  });
  return groups.map((group, index) => {
    const above = groups[index - 1]?.at(-1);
    const first = group[0] as TextLine;
    const unknown = !above || above.page !== first.page || breaks.has(lines.indexOf(first));
    return paragraph(group, unknown ? undefined : above, edges, pitch);
  });
}

function goesOn(group: readonly TextLine[], line: TextLine, edges: Edges, pitch: number): boolean {
  const last = group.at(-1) as TextLine;
  const first = group[0] as TextLine;
  if (isType(first.text) || (isAnnex(first.text) && group.length === 1)) return false;
  const centred = isCentred(line, edges);
  if (centred !== isCentred(first, edges) && (centred || group.length > 1)) return false;
  const indented = line.x - edges.left > 2;
  // A line that reaches the margin goes on at the margin, however far apart the lines are.
  const full = !centred && !indented && edges.right - last.end < touch;
  const most = full ? singleLine(line.size) * 3 : pitch * (line.size / 14) + 0.8;
  if (last.page === line.page && line.y - last.y > most) return false;
  if (centred) return looksAlike(last, line);
  // Lines that all stand as far in as this one: a quotation, a list.
  const block = indented && Math.abs(line.x - last.x) < touch && group.length > 1;
  // The second line of an item: a dash hangs before it, or its first line stands further in.
  const hangs = first.text.startsWith('-') && line.x > first.x && line.x - first.x < 6 && !line.text.startsWith('-');
  const item = group.length === 1 && (hangs || (line.x < first.x - 2 && edges.right - last.end < touch));
  if (item) return true;
  if (indented && !block) return false;
  return last.end > edges.right - 12 || (block && last.end > line.end - 12);
}

/** The distance of baselines within paragraphs at 14 pt: the smallest that is common; single spacing where none is. */
function pitchOf(lines: readonly TextLine[], breaks: ReadonlySet<number>, edges: Edges): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (!above || above.page !== line.page || breaks.has(index) || above.size !== line.size) return;
    if (isCentred(line, edges)) return;
    const distance = Math.round(((line.y - above.y) * (14 / line.size)) / 0.1) * 0.1;
    if (distance >= singleLine(14) - 0.5) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  const common = [...counts]
    .filter(([, count]) => count >= Math.max(2, lines.length / 12))
    .map(([distance]) => distance);
  return common.length > 0 ? leastOf(common) : singleLine(14) * 1.2;
}

function paragraph(group: readonly TextLine[], above: TextLine | undefined, edges: Edges, pitch: number): Words {
  const [first, second] = group as [TextLine, TextLine | undefined];
  const rest = group.slice(1);
  const left = rest.length > 0 ? leastOf(rest.map(({ x }) => x)) - edges.left : 0;
  const inner = group.flatMap((line, index) => {
    const before = group[index - 1];
    return before && before.page === line.page ? [line.y - before.y] : [];
  });
  const own = inner.length > 0 ? leastOf(inner) : pitch * (first.size / 14);
  const words = wordsOfLine(first);
  return {
    ...words,
    text: group.map(({ text }) => text).join(' '),
    runs: group.flatMap((line) => wordsOfLine(line).runs),
    lines: group.map(({ text }) => text),
    widths: group.map(({ x, end }) => end - x),
    align: alignOf(group, edges),
    left,
    firstLine: first.x - edges.left - left,
    centre: (first.x + first.end) / 2,
    gap: above && (first.y - above.y - own) * pt,
    spacing: second && inner.length > 0 ? own / singleLine(first.size) : undefined,
  };
}

function alignOf(group: readonly TextLine[], edges: Edges): Align | undefined {
  if (group.every((line) => isCentred(line, edges))) return 'center';
  const full = group.slice(0, -1);
  if (full.length === 0) return undefined;
  const right = greatestOf(full.map(({ end }) => end));
  return full.every(({ end }) => right - end < touch && right > edges.right - 20) ? 'justify' : 'left';
}

/** As far from both edges; a single line that begins at an indent is taken for the beginning of a paragraph. */
function isCentred(line: TextLine, edges: Edges): boolean {
  const [before, after] = [line.x - edges.left, edges.right - line.end];
  return Math.abs(before - after) < 1.5 && before > 3 && !(before > 9 && before < 13.5);
}

function looksAlike(one: TextLine, other: TextLine): boolean {
  return Math.abs(one.size - other.size) < 0.3 && one.runs[0]?.bold === other.runs[0]?.bold;
}
