import type { Handler } from '../context.ts';
import { escapeText } from '../escape.ts';
import { target } from '../target.ts';

/** `![words](url "title")` */
export const image: Handler<'image'> = (node, { state }) => {
  const stack = [...state.stack, 'label' as const];
  return `![${escapeText(node.alt ?? '', { before: '[', after: ']', stack })}](${target(node, state)})`;
};
