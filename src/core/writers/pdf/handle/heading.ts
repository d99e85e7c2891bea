import { headingStyle } from '../../../layout/styles.ts';
import { wordsOf } from '../../../model/annex.ts';
import { blocksOf } from '../blocks.ts';
import { bookmark } from '../bookmark.ts';
import { paragraph } from '../paragraph.ts';
import { tag } from '../tag.ts';
import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';

/** A heading with its bookmark, bound to what follows. */
export const heading: Handler<'heading'> = (node, context) => {
  const plain = wordsOf(node);
  const style = headingStyle(node.depth, plain);
  const inner = { ...context, style };
  return blocksOf(handleAll(node.children, inner), (runs) => ({
    ...paragraph(runs, inner, { keep: true, tag: tag(`H${node.depth}`, context.tag) }),
    ...bookmark(plain.replace(/\s+/g, ' ').trim(), node.depth, context),
  }));
};
