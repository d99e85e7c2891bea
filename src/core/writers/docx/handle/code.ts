import { chartOf } from '../../../model/chart.ts';
import { chart } from '../chart.ts';
import type { Handler } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { lines } from '../run.ts';

/** One paragraph, its lines parted by line breaks; a chart is drawn. */
export const code: Handler<'code'> = (node, context) => {
  const drawn = chartOf(node);
  if (drawn) return chart(drawn, context);
  const run = { style: 'inlineCode' } as const;
  return [paragraph('code', lines(node.value.split(/\r\n?|\n/), { ...context, run }), context)];
};
