import { defaultHandlers } from 'remark-rehype';
import { chartOf } from '../../../model/chart.ts';
import { chart } from '../chart.ts';
import { byLibrary, type Handler } from '../context.ts';

/** `pre`; a chart is drawn. */
export const code: Handler<'code'> = (node, context) => {
  const drawn = chartOf(node);
  return drawn ? chart(drawn, context.write) : lines(node, context);
};

const lines = byLibrary(defaultHandlers.code);
