import { headingStyle } from '../../../layout/styles.ts';
import { wordsOf } from '../../../model/words-of.ts';
import { bookmark } from '../bookmark.ts';
import type { Handler } from '../context.ts';
import { blocksOf, phrasing } from '../flow.ts';
import { paragraph } from '../paragraph.ts';
import { tag } from '../tag.ts';

/** A heading with its bookmark, bound to what follows. */
export const heading: Handler<'heading'> = (node, context) => {
  const plain = wordsOf(node);
  const style = headingStyle(node.depth, plain);
  const inner = { ...context, style };
  return blocksOf(phrasing(node.children, inner), (runs) => ({
    ...paragraph(runs, inner, { keep: true, tag: tag(`H${node.depth}`, context.tag) }),
    ...bookmark(plain.replace(/\s+/g, ' ').trim(), node.depth, context),
  }));
};
