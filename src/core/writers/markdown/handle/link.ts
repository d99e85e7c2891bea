import type { Link, PhrasingContent } from 'mdast';
import type { State } from 'mdast-util-to-markdown';
import type { Handler } from '../context.ts';
import { target } from '../target.ts';

/** `[words](url "title")`, or `<url>` when the words are the target. */
export const link: Handler<'link'> = (node, { state, info }) => {
  if (isBare(node, state)) return `<${node.url}>`;
  const exit = state.enter('link');
  const leave = state.enter('label');
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  leave();
  exit();
  return `[${words}](${target(node, state)})`;
};

/** Whether a link is written as its address alone. */
export function isBare({ url, title, children }: Link, state: State): boolean {
  const [only, more]: (PhrasingContent | undefined)[] = children;
  if (title || more || only?.type !== 'text' || only.value !== url || state.stack.includes('tableCell')) return false;
  return /^[a-z][a-z\d+.-]{1,31}:[^\s<>\p{Cc}]*$/iu.test(url);
}
