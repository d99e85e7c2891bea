/** Levels of the body. */
import type { BodyKind, BodyPart } from '../body-part.ts';
import { pointLetters, sizes } from '../decree.ts';
import { lookFaults, someFaults } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, quote, type Said, say } from '../said.ts';

const article = say('Phụ lục I, Mục II, 6 và Mục V', 'Annex I, Part II, 6 and Part V');
const of = (body: readonly BodyPart[], ...kinds: BodyKind[]): BodyPart[] =>
  body.filter(({ kind }) => kinds.includes(kind));
const wordsOf = (parts: readonly BodyPart[]) => parts.map(({ words }) => words);

export const headingLook: DecreeRule = {
  id: 'heading-look',
  article,
  title: say('Tiêu đề các mục', 'Headings'),
  expected: say(
    'Phần, Chương: giữa, đậm, tiêu đề in hoa; “I.”: in hoa, đậm; “1.” có tiêu đề: đậm; 13–14 pt, đứng',
    'Phần, Chương: centred, bold, title in capitals; “I.”: capitals, bold; “1.” with a title: bold; 13–14 pt, upright',
  ),
  check({ body }) {
    const [chapters, titles, romans] = [of(body, 'chapter'), of(body, 'chapterTitle'), of(body, 'roman')];
    const clauses = of(body, 'clause', 'article').filter(({ titled }) => titled);
    const all = [...chapters, ...titles, ...romans, ...clauses];
    if (all.length === 0) return undefined;
    const upper = [...titles, ...romans];
    return {
      found: join([
        ...count(chapters, say('phần/chương', 'parts')),
        ...count(romans, say('mục “I.”', '“I.” headings')),
        ...count(clauses, say('khoản có tiêu đề', 'titled clauses')),
      ]),
      faults: [
        ...lookFaults(wordsOf(all), { size: sizes.body, bold: true, italic: false }),
        ...someFaults(
          wordsOf(upper).filter(({ text }) => text !== text.toUpperCase()),
          say('chưa in hoa', 'not in capitals'),
        ),
        ...someFaults(
          wordsOf(chapters).filter(({ align }) => align !== undefined && align !== 'center'),
          say('không căn giữa', 'not centred'),
        ),
      ],
    };
  },
};

function count(parts: readonly BodyPart[], what: Said): Said[] {
  return parts.length > 0 ? [say(`${parts.length} ${what.vi}`, `${parts.length} ${what.en}`)] : [];
}

export const headingOrder: DecreeRule = {
  id: 'heading-order',
  article,
  title: say('Thứ tự các mục', 'Order of levels'),
  expected: say(
    'số La Mã, rồi số Ả Rập, liên tiếp từ đầu ở mỗi cấp',
    'Roman, then Arabic numbers, one after another at each level',
  ),
  check({ body }) {
    const faults: Said[] = [];
    let [roman, clause] = [0, 0];
    const sequence: string[] = [];
    for (const part of body) {
      if (part.kind === 'chapter') [roman, clause] = [0, 0];
      if (part.kind === 'roman') {
        const value = romanValue(part.number ?? '');
        if (value !== roman + 1) faults.push(outOfOrder(part));
        [roman, clause] = [value, 0];
        sequence.push(part.number ?? '');
      }
      if (part.kind === 'clause') {
        const value = Number(part.number);
        if (value !== clause + 1 && value !== 1) faults.push(outOfOrder(part));
        clause = value;
      }
    }
    const any = sequence.length > 0 || of(body, 'clause').length > 0;
    if (!any) return undefined;
    const found =
      sequence.length > 0
        ? sequence.join(', ')
        : of(body, 'clause')
            .map(({ number }) => number)
            .join(', ');
    return { found: say(found, found), faults };
  },
};

export const pointOrder: DecreeRule = {
  id: 'point-order',
  article,
  title: say('Thứ tự các điểm', 'Order of points'),
  expected: say(
    'a, b, c, d, đ, e, g, h, i… theo bảng chữ cái tiếng Việt, kèm dấu “)”, chữ đứng',
    'a, b, c, d, đ, e, g, h, i … of the Vietnamese alphabet, with “)”, upright',
  ),
  check({ body }) {
    const points = of(body, 'point');
    if (points.length === 0) return undefined;
    const faults: Said[] = [];
    let last = -1;
    for (const part of body) {
      if (part.kind === 'point') {
        const at = pointLetters.indexOf(part.number ?? '?');
        if (at < 0 || (at !== last + 1 && at !== 0)) faults.push(outOfOrder(part));
        last = at;
      } else if (part.kind !== 'bullet' && part.kind !== 'text') last = -1;
    }
    const letters = points.map(({ number }) => number).join(', ');
    return { found: say(letters, letters), faults: [...faults, ...lookFaults(wordsOf(points), { italic: false })] };
  },
};

function outOfOrder({ words }: BodyPart): Said {
  const shown = quote(words.text, 30);
  return say(`${shown.vi} không nối tiếp mục trước`, `${shown.en} does not follow the one before`);
}

function romanValue(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const digits = [...text].map((one) => values[one] ?? 0);
  return digits.reduce((sum, one, index) => sum + (one < (digits[index + 1] ?? 0) ? -one : one), 0);
}
