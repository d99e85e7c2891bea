/** Children one after the other: words, or blocks one under another. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { TreeNode } from '../../model/document.ts';
import type { TextContext } from './context.ts';

/** Words, in order. */
export function phrasing(children: readonly PhrasingContent[], context: TextContext): string {
  return children.map((child) => context.handle(child as TreeNode, context)).join('');
}

/** Blocks one under another. */
export function flow(children: readonly RootContent[], context: TextContext, between = '\n\n'): string {
  return children.map((child) => context.handle(child as TreeNode, context)).join(between);
}

/** Move lines right; `first` stands before the first one instead. */
export function indent(text: string, by: string, first = by): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? '' : by + line))
    .join('\n');
}
