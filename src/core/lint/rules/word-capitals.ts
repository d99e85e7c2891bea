import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { onlyWrite } from '../slip.ts';
import { isCapitals, literally } from '../words-and-sentences.ts';

/** Words of two syllables of which the second has no capital, wherever they stand. */
const pairs =
  'phong trào,thi đua,khen thưởng,thành phố,nhiệm vụ,công tác,lãnh đạo,đồng chí,đại biểu,cá nhân,tập thể,đơn vị,chỉ tiêu,kế hoạch,báo cáo,tổng kết,sơ kết,danh hiệu,hội nghị,công an,tư pháp,quốc hội,chính phủ,nhà nước,quốc phòng'.split(
    ',',
  );
const titled = (phrase: string) => phrase.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
const doubled = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${pairs.map(titled).map(literally).join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
);
const ministries = 'Công an|Công An|Tư pháp|Tư Pháp|Nội vụ|Quốc phòng|Tài chính|Y tế|Xây dựng|Công Thương|Ngoại giao';
const grades: Record<string, string> = {
  nhất: 'Nhất',
  nhì: 'Nhì',
  ba: 'Ba',
  i: 'Nhất',
  ii: 'Nhì',
  iii: 'Ba',
  1: 'Nhất',
  2: 'Nhì',
  3: 'Ba',
};

/** A search, what stands there instead, and whether that is safe. */
const others: readonly { pattern: RegExp; right: (actual: string) => string; safe: boolean }[] = [
  { pattern: /(?<=(?:công tác|hoạt động) )Thi đua(?!\p{L})(?! ?[-–])/gu, right: () => 'thi đua', safe: true },
  { pattern: /(?<=(?:VKSND|UBND|HĐND|TAND) )Tỉnh(?!\p{L})(?! (?:ủy|uỷ|đoàn))/gu, right: () => 'tỉnh', safe: true },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])(?<!(?:[cC]án|[tT]oàn|[nN]ội|[đĐ]ồng|[đĐ]ảng|[cC]hi|[tT]iến|[lL]iên|[pP]hân|[tT]rực|[bB]ách|[mM]ột) )bộ(?= (?:${ministries})(?![\\p{L}\\p{M}]))`,
      'gu',
    ),
    right: () => 'Bộ',
    safe: false,
  },
  {
    pattern: /(?<=(?:[đĐ]ại biểu|của|[nN]ghị quyết|trước) )quốc hội(?!\p{L})(?! (?:các|nước|\p{Lu}))/gu,
    right: () => 'Quốc hội',
    safe: true,
  },
  {
    pattern:
      /(?<=(?:[hH]uân|[hH]uy) chương(?: \p{L}+){1,4} |hạng (?:Nhất|Nhì|Ba)(?:, | và | hoặc | hay ))hạng (?:nhất|nhì|ba|I{1,3}|[123])(?![\p{L}\d])/gu,
    right: (actual) => `hạng ${grades[actual.slice(5).toLowerCase()]}`,
    safe: true,
  },
  {
    pattern: /(?<=\p{Ll}, )(?:Số|Các|Những|Trong|Tại|Với|Theo|Đã|Được|Tổng số|Tỷ lệ|Nhiều)(?= \p{Ll})/gu,
    right: (actual) => actual.toLowerCase(),
    safe: false,
  },
];

/**
 * Common words have no capital inside, and none in mid-sentence; ministries, the Quốc hội and the grade of an order have theirs.
 *
 * @example ok: Phong trào thi đua, Vụ Thi đua - Khen thưởng, Công tác thi đua, Thành phố Hồ Chí Minh, PHONG TRÀO THI ĐUA, Tỉnh ủy, VKSND tỉnh.
 * @example ok: Cán bộ Công an, nội bộ, Nam Bộ, bộ tài chính của công ty, báo Nhân Dân, Bộ Công an, Quốc hội, quốc hội các nước, Huân chương Lao động hạng Nhất; đồng chí Lê Công An; bà Nguyễn Thành Phố.
 * @example not ok: Đẩy mạnh Phong Trào Thi Đua yêu nước tại Thành Phố.
 * @example fixed: Đẩy mạnh Phong trào Thi đua yêu nước tại Thành phố.
 * @example not ok: Làm tốt công tác Thi đua tại VKSND Tỉnh.
 * @example fixed: Làm tốt công tác thi đua tại VKSND tỉnh.
 * @example not ok: Lãnh đạo bộ Công An dự.
 * @example not ok: Đại biểu quốc hội dự.
 * @example fixed: Đại biểu Quốc hội dự.
 * @example not ok: Tặng Huân chương Lao động hạng nhất và Huân chương Lao động hạng II.
 * @example fixed: Tặng Huân chương Lao động hạng Nhất và Huân chương Lao động hạng Nhì.
 * @example not ok: Theo thống kê, Số vụ án giảm.
 */
export const wordCapitals: LintRule = {
  id: 'word-capitals',
  severity: 'warning',
  ...onlyWrite('“{actual}” viết hoa chưa đúng', 'Capitals of “{actual}” are not as they should be'),
  check: (prose) =>
    worded(prose)
      .filter(({ text }) => !isCapitals(text))
      .flatMap((at) => [
        ...search(prose, at, doubled, ({ 0: actual, index }) => {
          const expected = actual.charAt(0) + actual.slice(1).toLowerCase();
          return isName(at.text, index, actual) ? undefined : { expected, fix: true };
        }),
        ...others.flatMap(({ pattern, right, safe }) =>
          search(prose, at, pattern, ({ 0: actual }) => {
            const expected = right(actual);
            return expected === actual ? undefined : { expected, fix: safe || undefined };
          }),
        ),
      ]),
};

/** Whether the two may end a person's name: `Lê Công An`. Such words may follow one another: `Phong Trào Thi Đua`. */
function isName(text: string, index: number, actual: string): boolean {
  const before = /((?:\p{Lu}[\p{Ll}\p{M}]+ )+)$/u.exec(text.slice(Math.max(0, index - 40), index))?.[1]?.trim();
  return (
    before !== undefined &&
    !/^(?:Vụ|Cục|Ban|Bộ|Sở|Phòng|Cụm|Khối|Luật|Viện|Đại|Chiến|Cờ)$/u.test(before) &&
    !pairs.some((pair) => before.toLowerCase().endsWith(pair)) &&
    actual !== 'Phong Trào'
  );
}
