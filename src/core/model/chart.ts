/**
 * Charts: a fenced code block with the info string `chart` and a small YAML body, so that an edited Markdown file
 * keeps its charts and a tool that knows none shows something readable.
 */
import type { Nodes } from 'mdast';
import * as z from 'zod';
import { numberPattern, parseNumber } from '../language/number.ts';

const line = z.string();

/** Vietnamese digits (`1.236`, `99,2`) or plain ones (`99.2`); groups of three after dots are thousands. */
const figure = z.string().regex(numberPattern, { error: 'number' }).transform(parseNumber);

/** A figure, or a blank where a row has none. */
const maybeFigure = z.union([z.literal('').transform(() => undefined), figure]);

/** How many bars stand side by side before a chart can no longer be read in black and white. */
const mostSeries = 4;

const title = { title: line.optional() };

/** One bar a row. */
const bar = z.strictObject({
  kind: z.literal('bar'),
  ...title,
  unit: line.optional(),
  rows: z.array(z.strictObject({ label: line, value: figure })),
});

/** Several bars a row, one for each of `series`; `""` for none. */
const grouped = z.strictObject({
  kind: z.literal('grouped'),
  ...title,
  unit: line.optional(),
  series: z.array(line).min(1).max(mostSeries),
  rows: z.array(z.strictObject({ label: line, values: z.array(maybeFigure).max(mostSeries) })),
});

/** Each row against a figure of its own, as a rate: result ÷ plan, this year ÷ last year. Units may differ by row. */
const change = z.strictObject({
  kind: z.literal('change'),
  ...title,
  /** What the figures are compared with: `Kế hoạch`, `Năm 2024`. */
  against: line,
  rows: z.array(
    z.strictObject({
      label: line,
      value: figure,
      base: figure.refine((base) => base > 0, { error: 'positive' }),
      unit: line.optional(),
    }),
  ),
});

/** The body of a chart. */
export const chart = z.discriminatedUnion('kind', [bar, grouped, change]);

export type Chart = z.output<typeof chart>;

declare module 'mdast' {
  interface CodeData {
    /** What the block draws; absent on code that is no chart, or a wrong one. */
    chart?: Chart | undefined;
  }
}

/** The info string of a chart's fence. */
export const chartFence = 'chart';

/** The chart of a code block, or nothing when the block is shown as code. */
export function chartOf(node: Nodes): Chart | undefined {
  return node.type === 'code' ? node.data?.chart : undefined;
}
