import type { Helper } from '../handlebars/run/helper.ts';
import { expectArguments } from './arguments.ts';
import { same } from './compare.ts';

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
