import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';
import { likeCase, wholeWords } from '../words-and-sentences.ts';

/** A search, and what newspapers write. Sources: language.md 6 and 11. */
const preferred: readonly (readonly [RegExp, (actual: string) => string])[] = [
  // `mặt hàng năm 2024` and `khách hàng ngày càng` are other words.
  [
    /(?<!(?:mặt|khách|bán|ngân|đơn|cửa|đặt|giao|nhập|xuất|hết|mua|kho|gian|lô|nhà|xếp) )hàng (?:ngày|tuần|tháng|quý|năm)(?! (?:\d|càng))/giu,
    (actual) => actual.replace(/^h[àÀ]ng/iu, (word) => likeCase(word, 'hằng')),
  ],
  [
    /(?<=(?:\d|hàng|chục|trăm|vài|mấy|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )ngàn/giu,
    (actual) => likeCase(actual, 'nghìn'),
  ],
  [
    /kí (?:kết|hiệu|tên|duyệt|nhận|túc|quỹ|họa|sự)|(?:chữ|đã|lễ|đăng|bút|nhật|thư|tốc) kí/giu,
    (actual) => actual.replace('kí', 'ký').replace('Kí', 'Ký'),
  ],
  [/tỉ(?= (?:lệ|đồng|trọng|số|suất|phú|giá))|(?<=\d )tỉ/giu, (actual) => likeCase(actual, 'tỷ')],
  [
    /(?<=(?:chiến|bác|nghệ|thạc|tiến|liệt|binh|hạ|nhạc|họa|ca|dược|thi|văn|đạo|võ|giáo|y) )sỹ/giu,
    (actual) => likeCase(actual, 'sĩ'),
  ],
  [
    /kỉ (?:niệm|luật|cương|lục|nguyên)|kĩ (?:năng|thuật|lưỡng|sư)|thế kỉ/giu,
    (actual) => actual.replace('kỉ', 'kỷ').replace('Kỉ', 'Kỷ').replace('kĩ', 'kỹ').replace('Kĩ', 'Kỹ'),
  ],
  [
    /(?:quản|xử|pháp|nguyên|công|chân|hợp|tâm|đại|địa) lí|lí (?:do|luận|lịch|tưởng)/giu,
    (actual) => actual.replace('lí', 'lý').replace('Lí', 'Lý'),
  ],
  [/(?:cao|tôn) quí|quí (?:vị|báu|[IV]+)/gu, (actual) => actual.replace('quí', 'quý').replace('Quí', 'Quý')],
  [
    /(?:(?<=(?:lần|xếp|đứng|vị trí|người) )thứ một|thứ bốn)(?! (?:mươi|trăm|nghìn))/giu,
    (actual) => actual.replace(/một$/iu, 'nhất').replace(/bốn$/iu, 'tư'),
  ],
  [/covid ?[-–—]? ?19/giu, () => 'COVID-19'],
];
const any = wholeWords(preferred.map(([{ source }]) => source).join('|'), 'giu');
const each = preferred.map(([{ source }, right]) => [wholeWords(source, 'iuy'), right] as const);

/**
 * Of two spellings in use, the one newspapers print: hằng ngày, nghìn, tỷ, ký, sĩ, kỷ, kỹ, lý, quý, COVID-19.
 *
 * @example ok: Hằng năm, 3 nghìn chiến sĩ, tỷ lệ cao, tỉ mỉ, đại ngàn, mặt hàng năm 2024, COVID-19, đồng chí Nguyễn Sỹ Hùng.
 * @example ok: Mỗi thứ một ít, lần thứ bốn mươi.
 * @example not ok: Cụm họp lần thứ bốn, đơn vị xếp thứ một.
 * @example fixed: Cụm họp lần thứ tư, đơn vị xếp thứ nhất.
 * @example not ok: Báo cáo hàng tháng gửi về Cụm.
 * @example fixed: Báo cáo hằng tháng gửi về Cụm.
 * @example not ok: Hai bên kí kết giao ước, thư kí ghi biên bản.
 * @example fixed: Hai bên ký kết giao ước, thư ký ghi biên bản.
 * @example not ok: Các chiến sỹ đạt tỉ lệ cao trong đại dịch Covid-19.
 * @example fixed: Các chiến sĩ đạt tỷ lệ cao trong đại dịch COVID-19.
 */
export const houseSpelling: LintRule = {
  id: 'house-spelling',
  severity: 'warning',
  ...slip(['“{actual}” không theo cách viết của báo', write.vi], ['“{actual}” is not the house spelling', write.en]),
  check: everyMatch(any, ({ 0: actual, index }, { text }) => {
    for (const [pattern, right] of each) {
      pattern.lastIndex = index;
      if (pattern.test(text)) {
        const expected = right(actual);
        return expected === actual ? undefined : { expected, fix: true };
      }
    }
    return undefined;
  }),
};
