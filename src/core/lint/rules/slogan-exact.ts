import { fold } from '../../language/fold.ts';
import { finding, worded } from '../prose.ts';
import type { LintContext, LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { wordsOf } from '../words-and-sentences.ts';

const said = /“([^“”]{15,200})”|(?<=(?:chủ đề|phương châm)(?: năm \d{4})?:? )(\p{Lu}[^“”.;]{15,200})”/gu;

/** Words that two texts share, of the words of the longer: 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  const shared = one.filter((word) => {
    const index = rest.indexOf(word);
    return index >= 0 && rest.splice(index, 1);
  });
  return shared.length / Math.max(one.length, other.length);
}

const lower = (text: string) => wordsOf(fold(text)).map((word) => word.lower);

/** The slogan of the register that a quotation is nearly, but not quite. Variants in circulation are none of our business: the register lists them. */
function meant(text: string, slogans: LintContext['registers']['slogans']): string | undefined {
  const bare = fold(text.replace(/[.,;]$/, ''));
  if (slogans.some(({ text: exact, variants = [] }) => [exact, ...variants].some((one) => fold(one) === bare)))
    return undefined;
  const words = lower(text);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const [best] = slogans
    .filter((slogan) => years.length === 0 || years.includes(slogan.year))
    .map((slogan) => ({ slogan, near: likeness(words, lower(slogan.text)) }))
    .sort((one, other) => other.near - one.near);
  return best && best.near >= 0.8 ? best.slogan.text : undefined;
}

/**
 * A slogan of the register is quoted word for word.
 *
 * @example ok: Chủ đề: “Đoàn kết, gương mẫu, trách nhiệm, vượt khó, hoàn thành xuất sắc nhiệm vụ năm 2023”; phong trào “Mỗi tuần một hồ sơ tốt”.
 * @example not ok: Chủ đề: “Đoàn kết, gương mẫu, trách nhiệm, vượt khó, hoàn thành tốt nhiệm vụ năm 2023”.
 */
export const sloganExact: LintRule = {
  id: 'slogan-exact',
  severity: 'warning',
  ...slip(
    ['Khẩu hiệu chép chưa đúng: “{actual}”', 'Nguyên văn trong danh mục: “{expected}”.'],
    ['The slogan is misquoted: “{actual}”', 'The register says: “{expected}”.'],
  ),
  check: (prose, { registers }) =>
    worded(prose).flatMap((at) =>
      Array.from(at.text.matchAll(said)).flatMap((match) => {
        const text = match[1] ?? match[2] ?? '';
        const from = match.index + (match[1] === undefined ? 0 : 1);
        const expected = meant(text, registers.slogans);
        return expected === undefined
          ? []
          : [finding(prose, at, { actual: text, expected }, { from, to: from + text.length })];
      }),
    ),
};
