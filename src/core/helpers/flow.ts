import type { Helper, HelperOptions } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import { FULL_STOP } from '../model/placeholder.ts';
import { wordsIn } from './fit.ts';

/** A paragraph of one sentence no longer than this is none of its own. */
const SHORT = 14;
/** A paragraph that has more takes nothing in. */
const FULL = 130;

/**
 * Paragraphs as a newspaper has them: one of a single short sentence joins the one before it, or the one after it where
 * a photo or a long paragraph stands before. Nothing is moved over a photo. `short=` is how many words that sentence has at most;
 * `onward=false` leaves it alone where it cannot join the one before.
 *
 * @vi Các đoạn như báo in: đoạn chỉ có một câu ngắn nhập vào đoạn trước, hoặc đoạn sau khi trước nó là ảnh hay đoạn đã dài. `short=` là câu ngắn nhiều nhất mấy chữ; `onward=false` thì không nhập vào đoạn sau.
 * @example
 * {{#flow}}{{#paragraph}}Hội nghị khai mạc. Có sáu đơn vị dự.{{/paragraph}}{{#paragraph}}Hội nghị bầu Cụm trưởng.{{/paragraph}}{{/flow}}
 * → Hội nghị khai mạc. Có sáu đơn vị dự. Hội nghị bầu Cụm trưởng.
 */
export const flow: Helper = (_, { fn, hash, textOf }) => {
  const short = typeof hash.short === 'number' ? hash.short : SHORT;
  const parts = fn()
    .markdown.split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const joined: string[] = [];
  let lone: string | undefined;
  parts.forEach((part, index) => {
    const whole = lone === undefined ? part : `${lone} ${part}`;
    lone = undefined;
    const before = joined.at(-1);
    if (isPhoto(part) || !isLone(whole, short, textOf)) joined.push(whole);
    else if (before !== undefined && !isPhoto(before) && wordsIn(textOf(before)) <= FULL)
      joined[joined.length - 1] = `${before} ${whole}`;
    else if (hash.onward !== false && parts[index + 1] !== undefined && !isPhoto(parts[index + 1] ?? '')) lone = whole;
    else joined.push(whole);
  });
  return new Piece(`\n\n${joined.join('\n\n')}\n\n`);
};

function isPhoto(part: string): boolean {
  return part.startsWith('![');
}

function isLone(part: string, short: number, textOf: HelperOptions['textOf']): boolean {
  const text = textOf(part).replaceAll(FULL_STOP, '.');
  const sentences = text.match(/[.!?…](?=\s|$)/gu) ?? [];
  return sentences.length < 2 && wordsIn(text) <= short;
}
