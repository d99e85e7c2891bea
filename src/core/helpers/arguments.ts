/** Checks of how many arguments a helper is given. */
import { HelperError } from '../handlebars/run/helper.ts';

/** An argument as words; none for what is missing. Throws `HelperError` for a list or a group of keys, which have none. */
export function words(given: unknown): string {
  if (given === undefined || given === null) return '';
  if (Array.isArray(given))
    throw new HelperError({ vi: 'cần chữ, thấy danh sách', en: 'expected words, found a list' });
  if (typeof given === 'object')
    throw new HelperError({ vi: 'cần chữ, thấy nhóm khóa', en: 'expected words, found a group of keys' });
  return String(given);
}

/** Throws `HelperError` unless there are at least `least` and at most `most` arguments. */
export function expectArguments(args: readonly unknown[], least: number, most: number = least): void {
  if (args.length >= least && args.length <= most) return;
  const range = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `≥ ${least}` : `${least}–${most}`;
  throw new HelperError({
    vi: `cần ${range} giá trị, thấy ${args.length}`,
    en: `expected ${range} values, found ${args.length}`,
  });
}
