import type { Helper } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import { oneLine } from './line.ts';

/**
 * One paragraph, apart from what stands before and after it. Nothing inside, no paragraph.
 *
 * @vi Một đoạn văn; rỗng thì không có đoạn.
 * @example
 * data: {"name": "Hội nghị"}
 * {{#paragraph}}{{name}}  bắt đầu.{{/paragraph}}
 * → Hội nghị bắt đầu.
 */
export const paragraph: Helper = (_, { fn }) => {
  const body = oneLine(fn().markdown);
  return new Piece(body === '' ? '' : `\n\n${body}\n\n`);
};
