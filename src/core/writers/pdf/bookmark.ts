/** Bookmarks of headings. */
import type { PdfContext } from './context.ts';

/** A bookmark under the last one of a lower level; two levels are open at first. Properties of a paragraph. */
export function bookmark(words: string, level: number, context: PdfContext): object {
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
