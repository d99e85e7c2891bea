import type { Helper } from '../handlebars/run/helper.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';

/**
 * A period in words.
 *
 * @vi Một kỳ thành chữ.
 * @example
 * data: {"reviewed": "2024-H1"}
 * {{period reviewed}}; {{period "2023"}}; {{period "2024-Q3"}}
 * → 6 tháng đầu năm 2024; năm 2023; quý III/2024
 */
export const period: Helper = ([given]) => {
  if (given === undefined || given === '') return '';
  const parsed = parsePeriod(String(given));
  return parsed ? formatPeriod(parsed) : String(given);
};
