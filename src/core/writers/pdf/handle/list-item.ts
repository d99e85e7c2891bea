import type { ListItem } from 'mdast';
import { listMarker } from '../../../layout/list.ts';
import type { Block } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { run } from '../run.ts';
import { tag } from '../tag.ts';
import type { Handler } from './handler.ts';
import { flow } from './root.ts';

/** An item of a bullet list. */
export const listItem: Handler<'listItem'> = (node, context) => itemOf(node, context, undefined);

/** An item: its marker runs on into its first paragraph. `number`: of an ordered list. */
export function itemOf(node: ListItem, context: PdfContext, number: number | undefined): Block[] {
  const box = node.checked === null || node.checked === undefined ? '' : node.checked ? '[x] ' : '[ ] ';
  const item = tag('LI', context.tag);
  const label = {
    ...run(`${listMarker(Math.max(0, context.depth - context.numbered - 1), number)} ${box}`, context),
    tag: tag('Lbl', item),
  };
  const body = tag('LBody', item);
  const blocks = flow(node.children, { ...context, tag: body });
  const [first, ...rest] = blocks;
  if (first !== undefined && 'text' in first) return [{ ...first, text: [label, ...first.text] }, ...rest];
  return [paragraph([label], context, { tag: body }), ...blocks];
}
