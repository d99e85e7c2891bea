/** Document → plain text, for e-mail and systems that know no formatting. */
import type { RootContent } from 'mdast';
import { annexHeading } from '../../model/annex.ts';
import type { Writer } from '../../model/writer.ts';
import { foot } from './frame/foot.ts';
import { head } from './frame/head.ts';
import { handle } from './handlers.ts';

/** UTF-8, LF, one final newline; one paragraph a line, a blank line between blocks. */
export const writeText: Writer = async ({ frame, tree }) => {
  const headed = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  const context = { handle };
  // Annexes stand behind the signatures.
  const first = frame.layout === 'article' ? -1 : tree.children.findIndex((node) => annexHeading(node) !== undefined);
  const end = first < 0 ? tree.children.length : first;
  const part = (children: RootContent[]): string[] =>
    children.length > 0 ? [handle({ type: 'root', children }, context)].flat() : [];
  const [main, annexes] = [part(tree.children.slice(0, end)), part(tree.children.slice(end))];
  const parts = [...head(frame, headed, context), ...main, ...foot(frame), ...annexes];
  return new TextEncoder().encode(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
};
