import type { Helper } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import { CAPITAL, FULL_STOP } from '../model/placeholder.ts';
import { oneLine } from './line.ts';

/**
 * One sentence on one line: its first letter becomes a capital, whatever it begins with, and it ends with a full stop
 * unless it ends with a mark of its own. `end=";"` ends it so; `end=""` leaves it open. Nothing inside, no sentence.
 *
 * @vi Một câu: chữ đầu viết hoa, cuối có dấu chấm; rỗng thì không có câu. `end=";"` đổi dấu cuối, `end=""` bỏ dấu.
 * @example
 * data: {"cluster": {"name": "cụm thi đua số 7"}}
 * {{#sentence}}{{cluster.name}} họp{{/sentence}}
 * → Cụm thi đua số 7 họp.
 */
export const sentence: Helper = (_, { fn, hash }) => {
  const body = oneLine(fn().markdown);
  const { end } = hash;
  return new Piece(body === '' ? '' : `${CAPITAL}${body}${typeof end === 'string' ? end : FULL_STOP}`);
};
