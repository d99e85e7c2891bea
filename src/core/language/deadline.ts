/** By when something is to be done. */
import { formatDate, parseDate, type Register } from './date.ts';
import { formatPeriod, parsePeriod } from './period.ts';

/** Words that say already how a time is meant. */
const told =
  /^(?:trước|trong|sau|chậm nhất|muộn nhất|xong|từ|đến|hằng|hàng|thường xuyên|ngay|định kỳ|cuối|đầu|giữa)(?!\p{L})/iu;

/** Times that have a name: `vụ Xuân 2026`. */
const season = /^(?:vụ|mùa|dịp|đợt|tuần|tháng|quý|năm|học kỳ|kỳ họp|6 tháng)(?!\p{L})/iu;

/**
 * A day is the last on which it may be done: `chậm nhất ngày 31 tháng 01 năm 2026`; a month, a quarter or a year is the
 * time in which: `trong tháng 9 năm 2026`, `trong quý III/2026`. Words that say it already stay as they are; other words stand in brackets.
 */
export function deadlineWords(due: string, register: Register): string {
  const period = parsePeriod(due);
  if (period) return `trong ${formatPeriod(period)}`;
  const date = parseDate(due);
  if (date?.day !== undefined)
    return `chậm nhất ${register === 'document' ? '' : 'ngày '}${formatDate(date, register)}`;
  if (date) return `trong ${formatDate(date, register)}`;
  const words = due.trim().replace(/\.$/, '');
  if (season.test(words)) return `trong ${words.replace(/^\p{Lu}/u, (first) => first.toLowerCase())}`;
  return told.test(words) ? words.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) : `(thời hạn: ${words})`;
}
