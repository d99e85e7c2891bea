import type { Emphasis, Strong } from 'mdast';
import type { Handler, MarkdownContext } from '../context.ts';
import { part } from './table.ts';

/** `**words**` */
export const strong: Handler<'strong'> = (node, context) => marked(node, '**', context);

/** `*words*` */
export const emphasis: Handler<'emphasis'> = (node, context) => marked(node, '*', context);

/** Code between backticks; in a cell of a table its pipes are escaped. */
export const inlineCode: Handler<'inlineCode'> = (node, context) => part('inlineCode', node, context);

/**
 * Plain asterisks. The library weighs underscores too and, where its guess does not hold, writes character references;
 * the tree's `tidyEmphasis` has made sure that asterisks hold.
 */
function marked(node: Strong | Emphasis, mark: string, { state, info }: MarkdownContext): string {
  const exit = state.enter(node.type);
  const words = state.containerPhrasing(node, { ...info, before: mark, after: mark });
  exit();
  return `${mark}${words}${mark}`;
}
