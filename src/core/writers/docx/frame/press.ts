/** Headline and by-line of a press article. */

import { bylineOf } from '../../../layout/press-words.ts';
import type { Frame } from '../../../model/frame.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { words } from '../run.ts';

/** Kicker and headline. */
export function pressHead({ kicker, title }: Frame, context: DocxContext): FlowPart[] {
  return [
    ...(kicker ? [paragraph('kicker', words(kicker, context), context)] : []),
    ...(title ? [paragraph('headline', words(title, context), context)] : []),
  ];
}

/** The by-line. */
export function pressFoot(frame: Frame, context: DocxContext): FlowPart[] {
  const byline = bylineOf(frame);
  return byline ? [paragraph('author', words(byline, context), context)] : [];
}
