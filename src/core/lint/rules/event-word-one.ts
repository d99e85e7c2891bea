import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { likeCase } from '../words-and-sentences.ts';

/**
 * An event that is a Hội nghị stays one: no `cuộc họp`, `buổi lễ`, `buổi họp` for it further on.
 *
 * @example ok: Tại Hội nghị, các đơn vị báo cáo. Phát biểu tại Hội nghị, đồng chí nhắc lại một cuộc họp trước.
 * @example not ok: Tại Hội nghị, các đơn vị báo cáo. Phát biểu bế mạc Hội nghị, đồng chí kết luận. Tại buổi lễ, các đơn vị ký giao ước.
 * @example not ok: Tại Hội nghị, các đơn vị báo cáo. Cuộc họp bắt đầu lúc 8 giờ. Hội nghị đã bầu Cụm trưởng. Buổi lễ kết thúc.
 */
export const eventWordOne: LintRule = {
  id: 'event-word-one',
  severity: 'warning',
  ...slip(
    ['“{actual}”: nơi khác gọi sự kiện này là Hội nghị', 'Dùng một từ trong cả bài: “{expected}”.'],
    ['“{actual}”: the event is called Hội nghị elsewhere', 'Keep to one word: “{expected}”.'],
  ),
  check: (prose) => {
    const passages = worded(prose);
    const conferences = passages.reduce(
      (sum, { text }) =>
        sum +
        (text.match(
          /(?:[tT]ại|khai mạc|bế mạc|[dD]ự|[cC]hủ trì) Hội nghị|Hội nghị (?=(?:đã|bắt đầu|kết thúc|diễn ra|thống nhất|bầu|có)(?!\p{L}))/gu,
        )?.length ?? 0),
      0,
    );
    if (conferences < 2) return [];
    return passages.flatMap((at) =>
      search(
        prose,
        at,
        /(?<=(?:[tT]ại|[kK]hai mạc|[bB]ế mạc|[tT]ham dự) )(?:cuộc họp|buổi lễ|buổi họp|buổi làm việc)(?=[,.;]| (?:có|đã)(?!\p{L}))|(?<=^|[.;…] )(?:[cC]uộc họp|[bB]uổi lễ|[bB]uổi họp)(?= (?:bắt đầu|kết thúc|diễn ra|khai mạc|bế mạc|thành công|đã)(?!\p{L}))/gu,
        ({ 0: actual }) => ({
          actual,
          expected: likeCase('H', 'Hội nghị'),
        }),
      ),
    );
  },
};
