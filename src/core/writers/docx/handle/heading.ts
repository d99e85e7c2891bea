import { headingStyle } from '../../../layout/styles.ts';
import { wordsOf } from '../../../model/words-of.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';
import { paragraph } from '../paragraph.ts';

/** A paragraph in the style of its depth, which carries Word's outline level. */
export const heading: Handler<'heading'> = (node, context) => [
  paragraph(headingStyle(node.depth, wordsOf(node)), phrasing(node.children, context), context),
];
