import { defaultHandlers } from 'remark-rehype';
import { pointerOf } from '../../../model/data-path.ts';
import { byLibrary, type Handler } from '../context.ts';
import { element } from '../element.ts';

const plain = byLibrary(defaultHandlers.text);

/** Words; where it is asked for, those that data says in a `span` with the pointers of the data, parted by spaces. */
export const text: Handler<'text'> = (node, context) => {
  const made = plain(node, context);
  const { from = [] } = node.data ?? {};
  if (!context.write.trace || from.length === 0 || !made) return made;
  return element('span', { dataSource: from.map(pointerOf).join(' ') }, ...[made].flat());
};

/** `br`. */
export const lineBreak: Handler<'break'> = byLibrary(defaultHandlers.break);
