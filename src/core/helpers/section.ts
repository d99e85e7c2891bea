import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import { pointLetter } from '../language/letter.ts';
import { roman } from '../language/roman.ts';
import { wordsIn } from './fit.ts';

/** The numbers of the levels (Decree 30/2020/NĐ-CP, Annex I, Mục V): `I.`, `1.`, `a)`. */
const numbers: readonly ((count: number) => string)[] = [
  (count) => `${roman(count)}.`,
  (count) => `${count}.`,
  (count) => `${pointLetter(count - 1)})`,
];

/** A section that is being run: its headings inside, as they stand in its text. */
interface Open {
  inner: { line: string; told: string | undefined; holds: boolean }[];
}

/**
 * Numbered sections: `I. KẾT QUẢ`, within it `1. Kiểm sát`, within that `a) …`.
 * Further arguments go on after the title, if it is there: `{{#section "Nhiệm vụ" (period tasks.period)}}`.
 * A section with nothing in it does not appear and takes no number. The heading's level follows from the nesting.
 * A section that is alone in its own needs no heading: the one around it names it; a name from the data stands before it
 * with a colon. `few=120`: with fewer words than that inside, sections inside stand without headings too.
 *
 * @vi Mục có số: I, rồi 1, rồi a). Mục rỗng không xuất hiện và không chiếm số. Mục con duy nhất không có tên riêng; `few=120`: ít chữ hơn thế thì các mục con cũng không.
 * @example
 * {{#section "Kết quả"}}{{#section "Kiểm sát"}}Tốt.{{/section}}{{#section "Thi đua"}}Sôi nổi.{{/section}}{{/section}}{{#section "Rỗng"}}{{/section}}{{#section "Nhiệm vụ"}}Mới.{{/section}}
 * → ## I. KẾT QUẢ
 * ### 1. Kiểm sát
 * Tốt.
 * ### 2. Thi đua
 * Sôi nổi.
 * ## II. NHIỆM VỤ
 * Mới.
 */
export function section(): Helper {
  const counts: number[] = [0];
  const opened: Open[] = [];
  return ([title, ...more], { fn, hash, markdown, froms, textOf }) => {
    if (typeof title !== 'string' || title === '')
      throw new HelperError({ vi: 'section cần tên mục', en: 'section expects a title' });
    counts.push(0);
    const own: Open = { inner: [] };
    opened.push(own);
    const body = fn();
    opened.pop();
    counts.pop();
    if (body.markdown.trim() === '') return new Piece('');
    const few =
      typeof hash.few === 'number' &&
      !own.inner.some(({ holds }) => holds) &&
      wordsIn(textOf(body.markdown)) < hash.few;
    const [only, ...others] = own.inner;
    const lone = only !== undefined && others.length === 0 && !only.holds;
    const inside = lone || few ? withoutHeadings(body, own.inner) : body;
    const depth = counts.length - 1;
    const count = (counts[depth] ?? 0) + 1;
    counts[depth] = count;
    const number = numbers[Math.min(depth, numbers.length - 1)]?.(count) ?? '';
    const cased = (words: string): string => (depth === 0 ? words.toUpperCase() : words);
    // A title from the data is data; one from the template is template text.
    const fromData = (froms[0]?.length ?? 0) > 0;
    const said = fromData ? cased(title) : new Piece(cased(title));
    const whole = more.reduce<Piece>(
      (text, part) => (typeof part === 'string' && part !== '' ? markdown`${text} ${cased(part)}` : text),
      markdown`${said}`,
    );
    const line = markdown`${new Piece(`${'#'.repeat(depth + 2)} ${number} `)}${whole}`;
    opened.at(-1)?.inner.push({
      line: line.markdown,
      told: fromData ? `${whole.markdown}:` : undefined,
      holds: own.inner.length > 0 && inside === body,
    });
    return markdown`\n\n${line}\n\n${inside}\n\n`;
  };
}

/** The text of a section whose inner sections need no headings; what the data call them still stands, before prose in one line. */
function withoutHeadings(body: Piece, headings: Open['inner']): Piece {
  return new Piece(
    headings.reduce((text, { line, told }) => {
      const at = text.indexOf(line);
      const rest = text.slice(at + line.length);
      const listed = /^\s*(?:[-|*`#]|\d+\. )/u.test(rest);
      return `${text.slice(0, at)}${told ?? ''}${told === undefined || listed ? rest : ` ${rest.trimStart()}`}`;
    }, body.markdown),
  );
}
