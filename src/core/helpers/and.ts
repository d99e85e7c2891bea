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
