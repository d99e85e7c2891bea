import type { Helper } from '../handlebars/run/helper.ts';
import { expectArguments } from './arguments.ts';
import { order } from './compare.ts';

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
