/** How the comparing helpers compare: values of data, not of JavaScript. */
import { HelperError } from '../handlebars/run/helper.ts';

/** Whether a value is missing. */
function isMissing(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

/** Whether two values are the same when printed; what is missing equals only what is missing. */
export function same(left: unknown, right: unknown): boolean {
  if (isMissing(left) || isMissing(right)) return isMissing(left) && isMissing(right);
  if (typeof left === 'object' || typeof right === 'object') return left === right;
  return String(left) === String(right);
}

/**
 * Negative, zero or positive as `left` is before, equal to or after `right`; undefined when one is missing.
 * Numbers by size, dates `YYYY-MM-DD` by day. Throws `HelperError` for anything else: words have no size.
 */
export function order(left: unknown, right: unknown): number | undefined {
  if (isMissing(left) || isMissing(right)) return undefined;
  const [a, b] = [size(left), size(right)];
  if (typeof a === typeof b) return a < b ? -1 : a > b ? 1 : 0;
  throw new HelperError({
    vi: `không so được ${String(left)} với ${String(right)}; cần hai số hoặc hai ngày`,
    en: `cannot compare ${String(left)} with ${String(right)}; expected two numbers or two dates`,
  });
}

function size(value: unknown): number | string {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    if (/^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
    if (/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return value;
  }
  throw new HelperError({
    vi: `cần số hoặc ngày, thấy ${typeof value === 'object' ? 'một nhóm dữ liệu' : String(value)}`,
    en: `expected a number or a date, found ${typeof value === 'object' ? 'a group of data' : String(value)}`,
  });
}
