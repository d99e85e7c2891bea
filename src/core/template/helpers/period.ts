import { formatPeriod, parsePeriod } from '../../language/period.ts';
import type { Helper } from '../helper.ts';

/**
 * A period in words: `năm 2023`, `6 tháng đầu năm 2024`, `quý III/2024`.
 *
 * @example {{period reviewed}}
 */
export const period: Helper = ([given]) => {
  if (given === undefined || given === '') return '';
  const parsed = parsePeriod(String(given));
  return parsed ? formatPeriod(parsed) : String(given);
};
