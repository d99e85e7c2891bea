/** Helpers that ask whether values are there, for conditions. */
import type { Helper } from '../handlebars/run/helper.ts';
import { truthy } from '../handlebars/run/truthy.ts';
import { fact } from '../model/fact.ts';
import { expectArguments } from './arguments.ts';

/**
 * The last value when all are there, else the first that is not. For conditions.
 *
 * @vi Đúng khi có đủ mọi giá trị; dùng trong điều kiện.
 * @example
 * data: {"theme": "Đoàn kết", "motto": ""}
 * {{#if (and theme motto)}}đủ cả hai{{else}}chưa đủ{{/if}}
 * → chưa đủ
 */
export const and: Helper = (args, { froms }) => {
  expectArguments(args, 1, Number.POSITIVE_INFINITY);
  const missing = args.findIndex((value) => !truthy(value));
  const at = missing === -1 ? args.length - 1 : missing;
  return fact(args[at], froms[at] ?? []);
};

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

/**
 * Whether a value is not there: missing, false, 0 or an empty list.
 *
 * @vi Đúng khi không có giá trị: thiếu, sai, 0 hoặc danh sách rỗng.
 * @example
 * data: {"absences": []}
 * {{#if (not absences)}}có mặt đầy đủ{{/if}}
 * → có mặt đầy đủ
 */
export const not: Helper = (args) => {
  expectArguments(args, 1);
  return !truthy(args[0]);
};
