/** Headline and by-line of a press article. */
import type { Frame } from '../../../frame.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { words } from '../run.ts';

/** The headline. */
export function pressHead({ title }: Frame, context: DocxContext): FlowPart[] {
  return title ? [paragraph('headline', words(title, context), context)] : [];
}

/** The authors, one a line. */
export function pressFoot({ authors = [] }: Frame, context: DocxContext): FlowPart[] {
  return authors.map((author) => paragraph('author', words(author, context), context));
}
