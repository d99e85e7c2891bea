import type { Helper } from '../handlebars/run/helper.ts';
import { expectArguments } from './arguments.ts';
import { order } from './compare.ts';

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
