import type { Helper } from '../handlebars/run/helper.ts';
import { expectArguments } from './arguments.ts';
import { order } from './compare.ts';

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
