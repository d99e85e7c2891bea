import type { Helper } from '../handlebars/run/helper.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';
import { words } from './arguments.ts';

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
  const said = words(given);
  const parsed = said === '' ? undefined : parsePeriod(said);
  return parsed ? formatPeriod(parsed) : said;
};
