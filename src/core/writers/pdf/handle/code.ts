import { chartOf } from '../../../model/chart.ts';
import { chart } from '../chart.ts';
import type { Handler } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { run } from '../run.ts';
import { tag } from '../tag.ts';

/** Lines as they are, with their indents; a chart is drawn. */
export const code: Handler<'code'> = (node, context) => {
  const drawn = chartOf(node);
  if (drawn) return chart(drawn, context);
  const inner = { ...context, style: 'code' } as const;
  const element = tag('Code', tag('P', context.tag));
  return [paragraph([{ ...run(node.value, inner), preserveLeadingSpaces: true }], inner, { tag: element })];
};
