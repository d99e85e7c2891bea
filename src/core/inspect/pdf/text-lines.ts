/** Runs → lines and segments: what stands on one baseline, parted where a column ends. */

import { greatestOf } from '../../model/many.ts';
import type { Words } from '../sheet.ts';
import type { PlacedRun } from './read-page.ts';

/** Runs on one baseline, left to right. */
export interface TextLine {
  page: number;
  runs: PlacedRun[];
  text: string;
  x: number;
  /** Right end. */
  end: number;
  /** Baseline. */
  y: number;
  /** Largest type, pt. */
  size: number;
}

/** Baselines nearer than this are one line, mm; gaps wider than that part columns, mm. */
const near = 0.5;
const apart = 2.5;

/** Lines of a page, top to bottom. */
export function linesOf(runs: readonly PlacedRun[], page: number): TextLine[] {
  const rows: PlacedRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && run.y - row[0].y < near) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => lineOf(row, page));
}

/** The parts of a line with wide gaps between them. */
export function segmentsOf({ runs, page }: TextLine): TextLine[] {
  const parts: PlacedRun[][] = [];
  for (const run of runs) {
    const last = parts.at(-1)?.at(-1);
    if (last && run.x - (last.x + last.width) < apart) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts.map((part) => lineOf(part, page));
}

function lineOf(row: readonly PlacedRun[], page: number): TextLine {
  const runs = [...row].sort((a, b) => a.x - b.x);
  const [first, last] = [runs[0], runs.at(-1)];
  return {
    page,
    runs,
    text: textOf(runs),
    x: first?.x ?? 0,
    end: last ? last.x + last.width : 0,
    y: first?.y ?? 0,
    size: greatestOf(runs.map(({ size }) => size)),
  };
}

/** Words with a space where there is a gap on paper. */
function textOf(runs: readonly PlacedRun[]): string {
  let text = '';
  let end = 0;
  for (const run of runs) {
    const gap = text !== '' && run.x - end > 0.3 && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += `${gap ? ' ' : ''}${run.text}`;
    end = run.x + run.width;
  }
  return text.trim();
}

/** A line as words by themselves. */
export function wordsOfLine(line: TextLine): Words {
  return {
    kind: 'words',
    text: line.text,
    runs: line.runs.map(({ text, font, size, bold, italic }) => ({ text, font, size, bold, italic })),
    lines: [line.text],
    widths: [line.end - line.x],
    centre: (line.x + line.end) / 2,
    line: { row: `${line.page}`, at: line.y },
    page: line.page,
  };
}
