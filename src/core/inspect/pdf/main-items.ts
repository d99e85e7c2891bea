/** The lines between header and foot → paragraphs, rules, tables, in order. */
import type { Item } from '../sheet.ts';
import { type Edges, paragraphsOf } from './paragraphs.ts';
import type { PdfPageFacts } from './read-page.ts';
import { tableZones } from './table-zones.ts';
import type { TextLine } from './text-lines.ts';

/** `top`: where the header ends on page 1, mm; what is drawn above it is not looked at. */
export function mainItems(
  lines: readonly TextLine[],
  pages: readonly PdfPageFacts[],
  edges: Edges,
  top: number,
): Item[] {
  const zones = new Map(pages.map((page) => [page.number, tableZones(page)] as const));
  const inTable = ({ page, y }: TextLine): boolean =>
    (zones.get(page) ?? []).some(({ from, to }) => y > from && y < to + 1);
  const free = lines.filter((line) => !inTable(line));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];

  const between: [page: number, y: number, Item][] = pages
    .filter(({ number }) => number >= first.page && number <= last.page)
    .flatMap((page) => [
      ...tableZones(page).map(({ from }): [number, number, Item] => [
        page.number,
        from,
        { kind: 'table', page: page.number },
      ]),
      ...rulesOf(page, zones.get(page.number) ?? []).map(([y, item]): [number, number, Item] => [page.number, y, item]),
    ])
    .filter(([page, y]) => page > first.page || y > Math.max(top, first.y - 8))
    .filter(([page, y]) => page < last.page || y < last.y + 8);

  const isBefore = (page: number, y: number, line: TextLine): boolean =>
    page < line.page || (page === line.page && y < line.y);
  const breaks = new Set(
    between.map(([page, y]) => free.findIndex((line) => isBefore(page, y, line))).filter((index) => index >= 0),
  );
  const words = paragraphsOf(free, edges, breaks);
  const items: [page: number, y: number, Item][] = [
    ...words.map((one): [number, number, Item] => [one.page ?? 0, one.line.at, one]),
    ...between,
  ];
  items.sort(([page, y], [other, at]) => page - other || y - at);
  return items.map(([, , item]) => item);
}

/** Horizontal strokes that stand alone. */
function rulesOf({ strokes, number }: PdfPageFacts, zones: readonly { from: number; to: number }[]): [number, Item][] {
  return strokes
    .filter(
      ({ x1, x2, y1, y2 }) =>
        y2 - y1 < 0.2 && x2 - x1 > 2 && !zones.some(({ from, to }) => y1 > from - 1 && y1 < to + 1),
    )
    .map(({ x1, x2, y1, solid }) => [
      y1,
      { kind: 'rule', length: x2 - x1, centre: (x1 + x2) / 2, solid, page: number },
    ]);
}
