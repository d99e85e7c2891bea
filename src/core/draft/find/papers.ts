/** Papers that the text cites, with number and date. */
import type { Find, Found } from '../found.ts';
import { spanOf } from '../sentence.ts';
import { dayOf } from './when.ts';

const cited =
  /(?<type>Quyết định|Kế hoạch|Hướng dẫn|Công văn|Chỉ thị|Nghị quyết|Nghị định|Thông tư|Thông báo|Quy chế|Tờ trình|Báo cáo|Luật Thi đua, khen thưởng)(?: số:?)? (?<number>\d+(?:\/\d{4})?\/[\p{Lu}\d][\p{L}\d-]*)(?:,? (?<date>ngày \d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4})))?(?: của (?<issuer>[^,;.()]*?)(?= về |,|;|\.|\)|$))?(?: (?<subject>về [^,;.()]*))?/gu;

/** Papers. */
export const papers: Find = (sentence) => {
  if (sentence.role !== 'text') return [];
  const basis = /^\s*(?:Căn cứ|Thực hiện|Theo)\s/u.test(sentence.text);
  return [...sentence.text.matchAll(cited)].map((match): Found => {
    const { type = '', number = '', date, issuer, subject } = match.groups ?? {};
    const [, day, month, year] = /(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})/u.exec(date ?? '') ?? [];
    return {
      into: 'documents',
      value: {
        type,
        number,
        ...(day && { date: dayOf(`${Number(day)}-${Number(month)}-${year}`) }),
        ...(issuer && { issuer: issuer.trim() }),
        ...(subject && { subject: subject.trim() }),
        role: basis ? 'basis' : 'cited',
      },
      from: spanOf(sentence, match.index, match.index + match[0].length),
    };
  });
};
