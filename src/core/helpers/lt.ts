import type { Helper } from '../handlebars/run/helper.ts';
import { expectArguments } from './arguments.ts';
import { order } from './compare.ts';

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
