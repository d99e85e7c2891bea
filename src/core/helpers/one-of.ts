import type { Helper } from '../handlebars/run/helper.ts';
import { expectArguments } from './arguments.ts';
import { same } from './compare.ts';

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
