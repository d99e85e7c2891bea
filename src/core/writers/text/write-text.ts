/** Document → plain text, for e-mail and systems that know no formatting. */
import type { Root } from 'mdast';
import { withAnnexes } from '../../layout/annex.ts';
import type { Writer } from '../../model/writer.ts';
import { foot } from './frame/foot.ts';
import { head } from './frame/head.ts';
import { handle } from './handlers.ts';

/** UTF-8, LF, one final newline; one paragraph a line, a blank line between blocks. */
export const writeText: Writer = async ({ frame, tree }) => {
  const headed = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  const context = { handle };
  const part = (root: Root): string[] => (root.children.length > 0 ? [handle(root, context)].flat() : []);
  const { main, annexes } = withAnnexes(tree, frame);
  const parts = [...head(frame, headed, context), ...part(main), ...foot(frame), ...part(annexes)];
  return new TextEncoder().encode(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
};
