/** Lists: Word's numbering on the first paragraph of each item. */
import type { List, ListItem } from 'mdast';
import type { TreeNode } from '../../../model/document.ts';
import { figureOf } from '../../../model/figure.ts';
import type { DocxContext, FlowPart, ListPlace } from '../context.ts';
import { deepestLevel } from '../numbering.ts';
import { paragraph } from '../paragraph.ts';

export function list(node: List, context: DocxContext): FlowPart[] {
  const place = {
    level: Math.min((context.list?.level ?? -1) + 1, deepestLevel),
    numbered: (context.list?.numbered ?? 0) + (context.list?.start === undefined ? 0 : 1),
    // Bullets do not count, so that all lists of bullets are one.
    instance: node.ordered ? context.state.nextList() : 0,
    ...(node.ordered ? { start: node.start ?? 1 } : {}),
  };
  return node.children.flatMap((item, index) =>
    listItem(item, place, index === node.children.length - 1 ? context : { ...context, keepNext: false }),
  );
}

/** Only the first block carries the marker; an item that does not begin with words gets an empty line for it. */
function listItem(item: ListItem, place: Omit<ListPlace, 'marked'>, context: DocxContext): FlowPart[] {
  const [first, ...rest] = item.children as TreeNode[];
  const begins = first?.type === 'paragraph' && !figureOf(first);
  const marked = { ...context, paragraph: 'body', list: { ...place, marked: true } } as const;
  const plain = { ...marked, list: { ...place, marked: false } };
  const others = begins ? rest : (item.children as TreeNode[]);
  const alone = { ...marked, keepNext: others.length === 0 && context.keepNext };
  return [
    ...(begins ? context.state.flow([first], alone) : [paragraph('body', [], alone)]),
    ...context.state.flow(others, plain),
  ];
}
