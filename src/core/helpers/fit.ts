import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import { CAPITAL } from '../model/placeholder.ts';
import { oneLine } from './line.ts';

/**
 * As many of the sentences inside as a number of words allows, told in their order: the weightiest come first, as a
 * newsroom cuts from the end. The first always stays; one that is too long is passed over for shorter ones after it.
 * `sentences=` says how many at most; `apart=true` makes each a paragraph of its own.
 *
 * @vi Giữ những câu bên trong, từ câu đầu, sao cho không quá số chữ ấy; câu đầu luôn còn. Câu quan trọng đặt trước. `sentences=` là nhiều nhất mấy câu; `apart=true` thì mỗi câu một đoạn.
 * @example
 * data: {"event": "Hội nghị"}
 * {{#fit 6}}{{#sentence}}{{event}} đã kết thúc{{/sentence}}{{#sentence}}có bốn đơn vị dự{{/sentence}}{{#sentence}}rất vui{{/sentence}}{{/fit}}
 * → Hội nghị đã kết thúc.
 */
export const fit: Helper = ([most], { fn, hash, textOf }) => {
  if (typeof most !== 'number') throw new HelperError({ vi: 'fit cần số chữ', en: 'fit expects a number of words' });
  const [before = '', ...sentences] = oneLine(fn().markdown).split(CAPITAL);
  let left = most - wordsIn(textOf(before));
  let places = typeof hash.sentences === 'number' ? hash.sentences : sentences.length;
  const kept = sentences.filter((sentence, index) => {
    const length = wordsIn(textOf(sentence));
    if (index > 0 && (length > left || places < 1)) return false;
    left -= length;
    places -= 1;
    return true;
  });
  const parts = [before, ...kept.map((sentence) => CAPITAL + sentence)].map(oneLine).filter((part) => part !== '');
  return new Piece(hash.apart === true ? `\n\n${parts.join('\n\n')}\n\n` : oneLine(parts.join(' ')));
};

/** How many words a text has; marks alone are none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
