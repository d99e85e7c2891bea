import type { Helper } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import { pointLetter } from '../language/letter.ts';

/**
 * The place of an item in its list, counted from one: for the first column of tables. `form="letter"` gives the letter of a point.
 *
 * @vi Số thứ tự trong danh sách, đếm từ 1; `form="letter"` là chữ cái của điểm: a, b, c, d, đ.
 * @example
 * data: {"units": ["A", "B"]}
 * {{#each units}}{{nth @index}} {{this}} {{/each}}{{#each units}}{{nth @index form="letter"}}) {{this}} {{/each}}
 * → 1 A 2 B a) A b) B
 */
export const nth: Helper = ([index], { hash }) => {
  if (typeof index !== 'number') return '';
  // Template text, not data: at the start of a line it makes an item of a numbered list.
  return new Piece(hash.form === 'letter' ? pointLetter(index) : String(index + 1));
};
