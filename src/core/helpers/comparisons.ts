/** Helpers that compare values, for conditions. */
import type { Helper } from '../handlebars/run/helper.ts';
import { expectArguments } from './arguments.ts';
import { order, same } from './compare.ts';

/**
 * Whether two values are the same when printed: the number 5 and the text `5` are. What is missing equals what is missing.
 *
 * @vi Hai giá trị có như nhau không.
 * @example
 * data: {"venue": {"mode": "online"}}
 * {{#if (eq venue.mode "online")}}trực tuyến{{else}}trực tiếp{{/if}}
 * → trực tuyến
 */
export const eq: Helper = (args) => {
  expectArguments(args, 2);
  return same(args[0], args[1]);
};

/**
 * Whether two values differ when printed.
 *
 * @vi Hai giá trị có khác nhau không.
 * @example
 * data: {"venue": {"mode": "hybrid"}}
 * {{#if (ne venue.mode "in-person")}}có điểm cầu{{/if}}
 * → có điểm cầu
 */
export const ne: Helper = (args) => {
  expectArguments(args, 2);
  return !same(args[0], args[1]);
};

/**
 * Whether the first of two numbers or dates is more than the second. False when one is missing.
 *
 * @vi Số hay ngày thứ nhất có lớn hơn thứ hai không.
 * @example
 * {{#if (gt 5 3)}}nhiều hơn{{else}}không nhiều hơn{{/if}}
 * → nhiều hơn
 */
export const gt: Helper = (args) => {
  expectArguments(args, 2);
  const found = order(args[0], args[1]);
  return found !== undefined && found > 0;
};

/**
 * Whether the first of two numbers or dates is at least the second. False when one is missing.
 *
 * @vi Số hay ngày thứ nhất có từ bằng trở lên so với thứ hai không.
 * @example
 * {{#if (gte 90 90)}}đạt{{else}}chưa đạt{{/if}}
 * → đạt
 */
export const gte: Helper = (args) => {
  expectArguments(args, 2);
  const found = order(args[0], args[1]);
  return found !== undefined && found >= 0;
};

/**
 * Whether the first of two numbers or dates is less than the second. False when one is missing.
 *
 * @vi Số hay ngày thứ nhất có nhỏ hơn thứ hai không.
 * @example
 * {{#if (lt "2024-01-05" "2024-01-04")}}trước{{else}}không trước{{/if}}
 * → không trước
 */
export const lt: Helper = (args) => {
  expectArguments(args, 2);
  const found = order(args[0], args[1]);
  return found !== undefined && found < 0;
};

/**
 * Whether the first of two numbers or dates is at most the second. False when one is missing.
 *
 * @vi Số hay ngày thứ nhất có không quá thứ hai không.
 * @example
 * {{#if (lte 91 90)}}trong hạn{{else}}quá hạn{{/if}}
 * → quá hạn
 */
export const lte: Helper = (args) => {
  expectArguments(args, 2);
  const found = order(args[0], args[1]);
  return found !== undefined && found <= 0;
};

/**
 * Whether the first value is one of the others, or of the items of a list given in their place. Called `in`.
 *
 * @vi Giá trị thứ nhất có nằm trong các giá trị sau, hoặc trong một danh sách, không.
 * @example
 * data: {"status": "agreed"}
 * {{#if (in status "agreed" "proposed")}}đề nghị{{/if}}
 * → đề nghị
 */
export const oneOf: Helper = (args) => {
  const [wanted, ...rest] = args;
  expectArguments(args, 2, Number.POSITIVE_INFINITY);
  return rest.flat().some((value) => same(wanted, value));
};
