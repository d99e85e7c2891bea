import { listStep } from '../../../layout/list.ts';
import { mmToPt } from '../../../layout/units.ts';
import { tag } from '../tag.ts';
import type { Handler } from './handler.ts';
import { itemOf } from './list-item.ts';

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
  return node.children.flatMap((item, index) => itemOf(item, inner, node.ordered ? start + index : undefined));
};
