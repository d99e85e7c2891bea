import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * Nothing of the web page that a text was copied from: `leftcenterrightdel` is the bar above a photo.
 *
 * @example ok: Toàn cảnh Hội nghị.
 * @example not ok: leftcenterrightdel\n Toàn cảnh Hội nghị.\n\nTham dự Hội nghị có các đồng chí.
 * @example fixed: Toàn cảnh Hội nghị.\n\nTham dự Hội nghị có các đồng chí.
 */
export const pageLitter: LintRule = {
  id: 'page-litter',
  severity: 'warning',
  ...slip(
    ['Chữ của trang mạng lẫn vào bài: “{actual}”', 'Xóa dòng này.'],
    ['Words of a web page: “{actual}”', 'Delete this line.'],
  ),
  check: ({ source }) =>
    Array.from(
      source.matchAll(/^[^\S\r\n\u2028\u2029]*(leftcenterrightdel)[^\S\n]*(?:\n[^\S\n]*|$)/gim),
      ({ index, 0: line, 1: actual = '' }) => {
        const from = index + line.indexOf(actual);
        return {
          params: { actual },
          from,
          to: from + actual.length,
          edits: [{ from: index, to: index + line.length, text: '' }],
        };
      },
    ),
};
