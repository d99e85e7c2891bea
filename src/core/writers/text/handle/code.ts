import { chartOf } from '../../../model/chart.ts';
import { chart } from '../chart.ts';
import type { Handler } from '../context.ts';
import { indent } from '../flow.ts';

/** Lines as they are, set in; a chart is a table of its figures. */
export const code: Handler<'code'> = (node) => {
  const drawn = chartOf(node);
  return drawn ? chart(drawn) : indent(node.value, '    ');
};
