import { chartOf } from '../../../chart.ts';
import { paragraph } from '../paragraph.ts';
import { run } from '../run.ts';
import { chart } from './chart.ts';
import type { Handler } from './handler.ts';

/** Lines as they are, with their indents; a chart is drawn. */
export const code: Handler<'code'> = (node, context) => {
  const drawn = chartOf(node);
  if (drawn) return chart(drawn, context);
  const inner = { ...context, style: 'code' } as const;
  return [paragraph([{ ...run(node.value, inner), preserveLeadingSpaces: true }], inner)];
};
