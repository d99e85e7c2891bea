/** Checks of how many arguments a helper is given. */
import { HelperError } from '../handlebars/run/helper.ts';

/** Throws `HelperError` unless there are at least `least` and at most `most` arguments. */
export function expectArguments(args: readonly unknown[], least: number, most: number = least): void {
  if (args.length >= least && args.length <= most) return;
  const range = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `≥ ${least}` : `${least}–${most}`;
  throw new HelperError({
    vi: `cần ${range} giá trị, thấy ${args.length}`,
    en: `expected ${range} values, found ${args.length}`,
  });
}
