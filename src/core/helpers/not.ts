import type { Helper } from '../handlebars/run/helper.ts';
import { truthy } from '../handlebars/run/truthy.ts';
import { expectArguments } from './arguments.ts';

/**
 * Whether a value is not there: missing, false, 0 or an empty list.
 *
 * @vi Đúng khi không có giá trị: thiếu, sai, 0 hoặc danh sách rỗng.
 * @example
 * data: {"absences": []}
 * {{#if (not absences)}}có mặt đầy đủ{{/if}}
 * → có mặt đầy đủ
 */
export const not: Helper = (args) => {
  expectArguments(args, 1);
  return !truthy(args[0]);
};
