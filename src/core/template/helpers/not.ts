import type { Helper } from '../helper.ts';
import { truthy } from '../truthy.ts';
import { expectArguments } from './arguments.ts';

/**
 * Whether a value is not there: missing, false, 0 or an empty list.
 *
 * @example
 * data: {"absences": []}
 * {{#if (not absences)}}có mặt đầy đủ{{/if}}
 * → có mặt đầy đủ
 */
export const not: Helper = (args) => {
  expectArguments(args, 1);
  return !truthy(args[0]);
};
