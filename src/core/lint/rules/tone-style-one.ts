import { placeTones } from '../../language/tone.ts';
import { within } from '../kept.ts';
import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { type Word, wordsOf } from '../words-and-sentences.ts';

const title = /^\p{Lu}[\p{Ll}\p{M}]*$/u;

/**
 * Whether a word with a capital stands beside another: part of a name, which is not ours to respell. Of the places,
 * those that are as the register has them; else they are words like others.
 */
function isNamed(text: string, { text: word, from, to }: Word, places: ReadonlySet<string>): boolean {
  if (!title.test(word)) return false;
  const before = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, from - 12), from))?.[1] ?? '';
  const after = /^ ([\p{L}\p{M}]+)/u.exec(text.slice(to, to + 12))?.[1] ?? '';
  const isPlace = [`${before} ${word}`, `${word} ${after}`].some((name) => places.has(placeTones(name, 'old')));
  return isPlace
    ? [`${before} ${word}`, `${word} ${after}`].some((name) => places.has(name))
    : title.test(before) || title.test(after);
}

/**
 * One way to place the tone mark in a text: `hòa, thủy` or `hoà, thuỷ`. The house style says which; else the style of
 * most words holds, and of two equals the old one, which laws and newspapers use. Names and quotations are not counted.
 *
 * @example ok: Hòa bình, thủy lợi, ủy quyền; đồng chí Lê Thuỷ; quý, toàn, “hoà”.
 * @example ok: VKSND tỉnh Hòa Bình làm tốt công tác hoà giải, thuỷ lợi.
 * @example ok: Công tác thủy lợi do Nguyễn Văn Hoà và Trần Thị Thuý phụ trách.
 * @example not ok: VKSND tỉnh Khánh Hoà làm tốt công tác hòa giải, thủy lợi.
 * @example fixed: VKSND tỉnh Khánh Hòa làm tốt công tác hòa giải, thủy lợi.
 * @example not ok: Hòa bình và thuỷ lợi.
 * @example fixed: Hòa bình và thủy lợi.
 * @example not ok: Hoà bình, thuỷ lợi và tỏa sáng.
 */
export const toneStyleOne: LintRule = {
  id: 'tone-style-one',
  severity: 'warning',
  ...slip(
    ['Dấu thanh đặt hai kiểu trong một bài: “{actual}”', 'Viết thống nhất: “{expected}”.'],
    ['Tone marks are placed in two ways: “{actual}”', 'Keep to one: “{expected}”.'],
  ),
  check: (prose, { registers }) => {
    const names = new Set(registers.places.map(({ name }) => name));
    const seen = worded(prose).flatMap((at) =>
      wordsOf(at.text)
        .map((word) => ({ at, word, old: placeTones(word.text, 'old'), young: placeTones(word.text, 'new') }))
        .filter(({ word, old, young }) => old !== young && !within(at.kept, word) && !isNamed(at.text, word, names)),
    );
    const old = seen.filter((one) => one.word.text === one.old);
    const young = seen.filter((one) => one.word.text === one.young);
    const kept = prose.style?.tones ?? 'written';
    const few = kept === 'old' ? young : kept === 'new' ? old : young.length > old.length ? old : young;
    if (kept === 'written' && few.length === seen.length) return [];
    return few.map(({ at, word, old: first, young: second }) => {
      const expected = few === young ? first : second;
      return finding(prose, at, { actual: word.text, expected }, word, expected);
    });
  },
};
