import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { cite } from '../language/citation.ts';
import { parseDate, type Register } from '../language/date.ts';
import type { Memory } from './memory.ts';

/** A document of the data file. */
interface Cited {
  type: string;
  number?: string | undefined;
  date?: string | undefined;
  issuer?: string | undefined;
  subject?: string | undefined;
  clause?: string | undefined;
}

/**
 * A document in full, as it is cited first: `Hướng dẫn số 09/HD-VKSTC ngày 01 tháng 3 năm 2024 của VKSND tối cao về …`.
 *
 * @vi Một văn bản, dẫn đầy đủ như lần đầu nhắc tới. `form="press"` hoặc `"document"` để chọn lối viết ngày.
 * @example
 * data: {"documents": [{"type": "Quyết định", "number": "139/QĐ-VKSTC"}]}
 * {{#each documents}}{{citation this}}{{/each}}
 * → Quyết định số 139/QĐ-VKSTC
 */
export function citation(memory: Memory): Helper {
  return ([given], { hash }) => {
    if (given === undefined) return '';
    const { date, clause, ...cited } = given as Cited;
    if (typeof cited.type !== 'string')
      throw new HelperError({ vi: 'citation cần một văn bản', en: 'citation expects a document' });
    const register = (hash.form as Register | undefined) ?? memory.style.dates;
    const words = cite({ ...cited, date: date === undefined ? undefined : parseDate(date) }, register);
    return clause ? `${clause} ${words}` : words;
  };
}
