import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';

const date = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/gu;

/** How a date is written; parts of two digits say nothing about padding. */
function formOf([, day = '', mark = '', month = '']: RegExpExecArray): { mark: string; padded?: boolean } {
  const short = [day, month].find((part) => Number(part) < 10);
  return short === undefined ? { mark } : { mark, padded: short.length === 2 };
}

/** `5/03/2024`: a 0 before the month, and none before the day. `05/3/2024` is as Decree 30 has it. */
function isOdd([, day = '', , month = '']: RegExpExecArray): boolean {
  return /^[1-9]$/.test(day) && /^0\d$/.test(month);
}

/**
 * Dates with year are written one way in a text: `9/2/2023` or `09/02/2023`, with `/` or with `-`. Most say which.
 *
 * @example ok: Ngày 9/2/2023 và ngày 15/12/2023; 09 ngày.
 * @example ok: Ngày 05/3/2024.
 * @example not ok: Ngày 5/03/2024.
 * @example not ok: Ngày 9/2/2023, ngày 1/3/2023 và ngày 05/4/2023.
 * @example not ok: Ngày 19/2/2023, ngày 11/3/2023 và ngày 15-4-2023.
 */
export const dateFormOne: LintRule = {
  id: 'date-form-one',
  check: (prose) => {
    const seen = worded(prose).flatMap((at) =>
      Array.from(at.text.matchAll(date), (match) => ({ at, match, form: formOf(match) })),
    );
    const hyphens = seen.filter(({ form }) => form.mark === '-').length;
    const mark = hyphens * 2 > seen.length ? '-' : '/';
    const told = seen.filter(({ form }) => form.padded !== undefined);
    const pads = told.filter(({ form }) => form.padded).length * 2 > told.length;
    return seen.flatMap(({ at, match, form }) => {
      if (!isOdd(match) && form.mark === mark && (form.padded === undefined || form.padded === pads)) return [];
      const part = (text = '') => (pads && !isOdd(match) ? text.padStart(2, '0') : String(Number(text)));
      const expected = [part(match[1]), part(match[3]), match[4]].join(mark);
      return [
        finding(
          prose,
          at,
          'date-form-one',
          { found: match[0], expected },
          { from: match.index, to: match.index + match[0].length },
        ),
      ];
    });
  },
};
