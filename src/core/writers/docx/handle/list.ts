import { figureOf } from '../../../model/figure.ts';
import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';
import { deepestLevel } from '../numbering.ts';
import { paragraph } from '../paragraph.ts';

/** A list: Word's numbering on the first paragraph of each item. */
export const list: Handler<'list'> = (node, context) => {
  const { state } = context;
  if (node.ordered) state.lists += 1;
  const place = {
    level: Math.min((context.list?.level ?? -1) + 1, deepestLevel),
    numbered: (context.list?.numbered ?? 0) + (context.list?.start === undefined ? 0 : 1),
    // Bullets do not count, so that all lists of bullets are one.
    instance: node.ordered ? state.lists : 0,
    ...(node.ordered ? { start: node.start ?? 1 } : {}),
    marked: true,
  };
  return node.children.flatMap((item, index) => {
    const last = index === node.children.length - 1;
    return context.handle(item, { ...context, list: place, keepNext: last && context.keepNext });
  });
};

/** An item. Only its first block carries the marker; one that does not begin with words gets an empty line for it. */
export const listItem: Handler<'listItem'> = (node, context) => {
  const list = { level: 0, numbered: 0, instance: 0, ...context.list };
  const [first, ...rest] = node.children;
  const begins = first?.type === 'paragraph' && !figureOf(first);
  const others = begins ? rest : node.children;
  const own = { ...context, style: 'body' } as const;
  const marked = { ...own, list: { ...list, marked: true }, keepNext: others.length === 0 && context.keepNext };
  return [
    ...(begins ? flow([first], marked) : [paragraph('body', [], marked)]),
    ...flow(others, { ...own, list: { ...list, marked: false } }),
  ];
};
