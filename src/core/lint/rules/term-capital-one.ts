import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { onlyWrite } from '../slip.ts';

/** Words that this genre writes with a capital when they mean the one at hand, with what shows that they do. */
const terms: readonly { word: string; small: RegExp; capital: RegExp }[] = [
  {
    word: 'Hội nghị',
    small:
      /(?<=(?<!\p{L})(?:tại|dự|mạc|khuôn khổ|chủ trì|kết thúc|cảnh) )hội nghị(?! \p{Ll}|\p{L})|(?<=(?<!\p{L})(?:tại|dự|mạc|khuôn khổ|cảnh) )hội nghị(?= (?:tại|có|đã|là|đồng chí|các|trực tuyến))/giu,
    capital: /(?<=\p{L} )Hội nghị/gu,
  },
  {
    word: 'Cụm',
    small: /(?<=(?<!\p{L})(?:trong|toàn|của|thuộc|chung) )cụm(?=[.,;]| (?:còn|đã|và|cùng|đều|năm|luôn)(?!\p{L}))/gu,
    capital: /(?<=(?:trong|toàn|của|thuộc|chung) )Cụm(?! thi đua| Thi đua)/gu,
  },
  {
    word: 'Ngành',
    small: /(?<=(?<!\p{L})(?:toàn|của|chung của) )ngành(?=[.,;]| (?:tại|và|năm|đã)(?!\p{L}))/gu,
    capital: /(?<=(?:toàn|của) )Ngành(?=[.,;]| \p{Ll})/gu,
  },
];

/**
 * `Hội nghị`, `Cụm`, `Ngành` for the one at hand have a capital throughout, where the text gives them one at all.
 *
 * @example ok: Tại Hội nghị, các đơn vị trong Cụm báo cáo; các cuộc hội nghị khác, cụm từ, ngành nghề.
 * @example not ok: Phát biểu tại Hội nghị, đồng chí nhấn mạnh. Tại hội nghị, các đơn vị thảo luận.
 * @example fixed: Phát biểu tại Hội nghị, đồng chí nhấn mạnh. Tại Hội nghị, các đơn vị thảo luận.
 * @example not ok: Các đơn vị trong Cụm đều dự; sức lan tỏa trong cụm và địa phương.
 */
export const termCapitalOne: LintRule = {
  id: 'term-capital-one',
  severity: 'warning',
  ...onlyWrite('“{actual}” nơi khác trong bài được viết hoa', '“{actual}” has a capital elsewhere in the text'),
  check: (prose) => {
    const passages = worded(prose);
    return terms.flatMap(({ word, small, capital }) =>
      passages.some(({ text }) => text.search(capital) >= 0)
        ? passages.flatMap((at) =>
            search(prose, at, small, ({ 0: actual }) =>
              actual === actual.toLowerCase() ? { expected: word, fix: true } : undefined,
            ),
          )
        : [],
    );
  },
};
