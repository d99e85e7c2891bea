import type { Helper } from '../handlebars/run/helper.ts';
import { truthy } from '../handlebars/run/truthy.ts';
import { fact } from '../model/fact.ts';
import { expectArguments } from './arguments.ts';

/**
 * The first value that is there, else the last. For conditions, and for words that stand in for a missing datum.
 *
 * @vi Giá trị đầu tiên có trong dữ liệu; dùng trong điều kiện, hoặc để có chữ thay khi thiếu.
 * @example
 * data: {"short": "", "name": "Cụm thi đua số 7"}
 * {{or short name "Cụm thi đua"}}
 * → Cụm thi đua số 7
 */
export const or: Helper = (args, { froms }) => {
  expectArguments(args, 1, Number.POSITIVE_INFINITY);
  const found = args.findIndex((value) => truthy(value));
  const at = found === -1 ? args.length - 1 : found;
  return fact(args[at], froms[at] ?? []);
};
