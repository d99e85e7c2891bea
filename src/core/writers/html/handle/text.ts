import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Content, type Handler } from '../context.ts';
import { element } from '../element.ts';

const plain: Handler<'text'> = byLibrary(defaultHandlers.text);

/** Words; where they are traced, in a `span` that names the paths of their data. */
export const text: Handler<'text'> = (node, context): Content => {
  const from = context.write.trace ? node.data?.from : undefined;
  return from && from.length > 0 ? element('span', { dataSource: from.join(' ') }, node.value) : plain(node, context);
};

/** `br`. */
export const lineBreak: Handler<'break'> = byLibrary(defaultHandlers.break);
