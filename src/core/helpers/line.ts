import type { Helper } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import { FULL_STOP } from '../model/placeholder.ts';

const AFTER_SENTENCE = new RegExp(`${FULL_STOP}(?=[\\p{L}\\p{N}“\uE000\uE002])`, 'gu');

/**
 * White space that a template leaves between its parts, as one line says it: single, none before a mark,
 * and one between sentences. A comma or semicolon at the end joins nothing and goes.
 */
export function oneLine(markdown: string): string {
  return markdown
    .replace(/\s+/g, ' ')
    .replace(AFTER_SENTENCE, `${FULL_STOP} `)
    .replace(/ ([,.;:!?)])/g, '$1')
    .replace(/\( /g, '(')
    .trim()
    .replace(/[,;]$/, '');
}

/**
 * Everything inside on one line, with single spaces and none before a comma or full stop.
 *
 * @vi Gom mọi thứ bên trong thành một dòng, khoảng trắng gọn lại.
 * @example
 * data: {"name": "Hội nghị", "place": "Gia Lai"}
 * {{#line}}{{name}}  , {{place}} {{/line}}
 * → Hội nghị, Gia Lai
 */
export const line: Helper = (_, { fn }) => new Piece(oneLine(fn().markdown));
