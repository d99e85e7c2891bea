import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import { pointLetter } from '../language/letter.ts';
import { roman } from '../language/roman.ts';

/** The numbers of the levels (Decree 30/2020/NĐ-CP, Annex I, Mục V): `I.`, `1.`, `a)`. */
const numbers: readonly ((count: number) => string)[] = [
  (count) => `${roman(count)}.`,
  (count) => `${count}.`,
  (count) => `${pointLetter(count - 1)})`,
];

/**
 * Numbered sections: `I. KẾT QUẢ`, within it `1. Kiểm sát`, within that `a) …`.
 * Further arguments go on after the title, if it is there: `{{#section "Nhiệm vụ" (period tasks.period)}}`.
 * A section with nothing in it does not appear and takes no number. The heading's level follows from the nesting.
 *
 * @vi Mục có số: I, rồi 1, rồi a). Mục rỗng không xuất hiện và không chiếm số.
 * @example
 * {{#section "Kết quả"}}{{#section "Kiểm sát"}}Tốt.{{/section}}{{/section}}{{#section "Rỗng"}}{{/section}}{{#section "Nhiệm vụ"}}Mới.{{/section}}
 * → ## I. KẾT QUẢ
 * ### 1. Kiểm sát
 * Tốt.
 * ## II. NHIỆM VỤ
 * Mới.
 */
export function section(): Helper {
  const counts: number[] = [0];
  return ([title, ...more], { fn, markdown, froms }) => {
    if (typeof title !== 'string' || title === '')
      throw new HelperError({ vi: 'section cần tên mục', en: 'section expects a title' });
    counts.push(0);
    const body = fn();
    counts.pop();
    if (body.markdown.trim() === '') return new Piece('');
    const depth = counts.length - 1;
    const count = (counts[depth] ?? 0) + 1;
    counts[depth] = count;
    const number = numbers[Math.min(depth, numbers.length - 1)]?.(count) ?? '';
    const cased = (words: string): string => (depth === 0 ? words.toUpperCase() : words);
    // A title from the data is data; one from the template is template text.
    const said = froms[0]?.length ? cased(title) : new Piece(cased(title));
    const whole = more.reduce<Piece>(
      (text, part) => (typeof part === 'string' && part !== '' ? markdown`${text} ${cased(part)}` : text),
      markdown`${said}`,
    );
    return markdown`\n\n${new Piece(`${'#'.repeat(depth + 2)} ${number} `)}${whole}\n\n${body}\n\n`;
  };
}
