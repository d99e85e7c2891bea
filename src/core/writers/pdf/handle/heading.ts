import { headingStyle } from '../../../layout/styles.ts';
import { blocksOf } from '../blocks.ts';
import { isRun } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';

/** A heading with its bookmark, bound to what follows. */
export const heading: Handler<'heading'> = (node, context) => {
  const plain = handleAll(node.children, context)
    .filter(isRun)
    .map((run) => run.text)
    .join('');
  const style = headingStyle(node.depth, plain);
  const inner = { ...context, style };
  return blocksOf(handleAll(node.children, inner), (runs) => ({
    ...paragraph(runs, inner, true),
    ...bookmark(plain.replace(/\s+/g, ' ').trim(), node.depth, context),
  }));
};

/** A bookmark under the last one of a lower level; two levels are open at first. */
function bookmark(words: string, level: number, context: PdfContext): object {
  const { bookmarks } = context.state;
  if (words === '') return {};
  const parent = bookmarks.findLast((one) => one.level < level);
  const id = `muc-${bookmarks.length + 1}`;
  bookmarks.push({ id, level });
  return {
    id,
    outline: true,
    outlineText: words,
    outlineExpanded: parent === undefined,
    ...(parent ? { outlineParentId: parent.id } : {}),
  };
}
