/** A code block: one paragraph, its lines parted by line breaks; a chart is drawn. */
import type { Code } from 'mdast';
import { chartOf } from '../../../model/chart.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { lines } from '../run.ts';
import { chart } from './chart.ts';

export function code(node: Code, context: DocxContext): FlowPart[] {
  const drawn = chartOf(node);
  if (drawn) return chart(drawn, context);
  const run = { style: 'inlineCode' } as const;
  return [paragraph('code', lines(node.value.split(/\r\n?|\n/), { ...context, run }), context)];
}
