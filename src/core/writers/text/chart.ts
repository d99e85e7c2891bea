/** A chart in plain text: its figures as a table under its title. */

import { drawingOf, wordsOf } from '../../charts/series.ts';
import type { Chart } from '../../model/chart.ts';
import { tableLines } from './table.ts';

/** Lines; figures stand right. */
export function chart(one: Chart): string {
  const { title, series, rows, reference } = drawingOf(one);
  const head = ['', ...(series.length > 0 ? series : [reference?.words ?? ''])];
  const body = rows.map(({ label, bars }) => [label, ...bars.map((bar) => (bar ? wordsOf(bar) : ''))]);
  const table = head.some(Boolean)
    ? tableLines([head, ...body], ['left', ...head.slice(1).map(() => 'right' as const)])
    : plain(body);
  return [...(title ? [title] : []), ...table].join('\n');
}

/** Without names over its columns a row is a line: `VKSND khu vực 1: 12 tập thể`. */
function plain(rows: readonly string[][]): string[] {
  return rows.map(([label = '', ...figures]) => `- ${label}: ${figures.join(', ')}`);
}
