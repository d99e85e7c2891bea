import { listMarker, listStep } from '../../../layout/list.ts';
import { mmToPt } from '../../../layout/units.ts';
import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';
import { paragraph } from '../paragraph.ts';
import { run } from '../run.ts';
import { tag } from '../tag.ts';

/** A list: each item under its marker; a list in a list stands further right. */
export const list: Handler<'list'> = (node, context) => {
  const step = context.depth === 0 || context.left > context.width / 3 ? 0 : mmToPt(listStep);
  const inner = {
    ...context,
    style: 'listItem',
    left: context.left + step,
    depth: context.depth + 1,
    numbered: context.numbered + (node.ordered ? 1 : 0),
    tag: tag('L', context.tag, { numbering: node.ordered ? 'Decimal' : 'Disc' }),
  } as const;
  const start = node.start ?? 1;
  return node.children.flatMap((item, index) =>
    context.handle(item, { ...inner, number: node.ordered ? start + index : undefined }),
  );
};

/** An item: its marker runs on into its first paragraph. */
export const listItem: Handler<'listItem'> = (node, context) => {
  const box = node.checked === null || node.checked === undefined ? '' : node.checked ? '[x] ' : '[ ] ';
  const item = tag('LI', context.tag);
  const label = {
    ...run(`${listMarker(Math.max(0, context.depth - context.numbered - 1), context.number)} ${box}`, context),
    tag: tag('Lbl', item),
  };
  const body = tag('LBody', item);
  const blocks = flow(node.children, { ...context, tag: body });
  const [first, ...rest] = blocks;
  if (first !== undefined && 'text' in first) return [{ ...first, text: [label, ...first.text] }, ...rest];
  return [paragraph([label], context, { tag: body }), ...blocks];
};
