import { dayOf, monthOf, type Register } from '../../language/date.ts';
import { greatestOf } from '../../model/many.ts';
import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const date = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/gu;

/** Ways to write day and month, in order of choice: as newspapers do, as Decree 30 does, and with two digits each. */
const ways: readonly Register[] = ['press', 'document', 'portal'];

const write = (way: Register, day: string, month: string): string[] => [
  dayOf(Number(day), way),
  monthOf(Number(month), way),
];

/**
 * Dates with year are written one way in a text: `9/2/2023`, `09/02/2023` or as Decree 30 has them, with `/` or with `-`.
 * Most say which.
 *
 * @example ok: Ngày 9/2/2023 và ngày 15/12/2023; 09 ngày.
 * @example ok: Ngày 05/3/2024, ngày 15/3/2024 và ngày 05/02/2024.
 * @example not ok: Ngày 5/03/2024.
 * @example not ok: Ngày 9/2/2023, ngày 1/3/2023 và ngày 05/4/2023.
 * @example not ok: Ngày 19/2/2023, ngày 11/3/2023 và ngày 15-4-2023.
 */
export const dateFormOne: LintRule = {
  id: 'date-form-one',
  severity: 'warning',
  ...slip(
    ['Ngày tháng viết hai kiểu trong một bài: {actual}', 'Viết thống nhất: {expected}.'],
    ['Dates are written in two ways: {actual}', 'Keep to one: {expected}.'],
  ),
  check: (prose) => {
    const seen = worded(prose).flatMap((at) =>
      Array.from(
        at.text.matchAll(date),
        ({ index, 0: actual, 1: day = '', 2: mark = '', 3: month = '', 4: year = '' }) => {
          const forms = ways.map((way) => write(way, day, month).join(mark));
          return {
            at,
            index,
            actual,
            day,
            mark,
            month,
            year,
            fits: forms.map((form) => form === `${day}${mark}${month}`),
          };
        },
      ),
    );
    const hyphens = seen.filter(({ mark }) => mark === '-').length;
    const mark = hyphens * 2 > seen.length ? '-' : '/';
    const counts = ways.map((_, way) => seen.filter(({ fits }) => fits[way]).length);
    const best = counts.indexOf(greatestOf(counts));
    return seen.flatMap((one) => {
      if (one.mark === mark && one.fits[best]) return [];
      const expected = [...write(ways[best]!, one.day, one.month), one.year].join(mark);
      const span = { from: one.index, to: one.index + one.actual.length };
      return [finding(prose, one.at, { actual: one.actual, expected }, span)];
    });
  },
};
