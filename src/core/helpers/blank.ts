import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { blankDots } from '../language/blank-dots.ts';
import type { Memory } from './memory.ts';

/**
 * The dotted blank of an official form, for a datum it demands and the file does not state.
 * The build names the key to add.
 *
 * @vi Dòng chấm cho điều mẫu văn bản đòi mà dữ liệu chưa có; thuky nhắc khóa cần thêm.
 * @example
 * {{blank "date.start"}}
 * → ……
 */
export function blank(memory: Memory): Helper {
  return ([key], { markdown }) => {
    if (typeof key !== 'string')
      throw new HelperError({ vi: 'blank cần tên khóa còn thiếu', en: 'blank expects the missing key' });
    memory.demanded.add(key);
    return markdown`${blankDots}`;
  };
}
