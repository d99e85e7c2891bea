import type { Helper } from '../handlebars/run/helper.ts';
import { expectArguments } from './arguments.ts';
import { same } from './compare.ts';

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
