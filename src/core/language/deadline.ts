/** By when something is to be done. */
import { formatDate, parseDate, type Register } from './date.ts';
import { formatPeriod, parsePeriod } from './period.ts';

/** Words that say themselves how they bound the time: `trong quý II/2026`, `trước Tết`, `hết tháng 6`. */
const bounded = /^(?:trước|trong|hết|đến|chậm nhất|muộn nhất|xong|từ|ngay trong) /iu;
/** Words for a stretch of time. */
const stretch = /^(?:quý|tháng|năm|tuần|kỳ|học kỳ|nhiệm kỳ|giai đoạn|\d+ (?:ngày|tuần|tháng) (?:đầu|cuối)) ?/iu;

/**
 * A day is a border, a month, quarter or year a stretch: `2026-06-30` → `trước ngày 30/6/2026`, `2026-09` → `trong tháng
 * 9/2026`, `2027` → `trong năm 2027`, `quý III/2026` → `trong quý III/2026`. Undefined for words that tell no such time:
 * `hằng tháng`, `thường xuyên`.
 */
export function deadlineWords(due: string, register: Register): string | undefined {
  const written = due.trim();
  if (bounded.test(written)) return written;
  const date = parseDate(written);
  if (date?.day !== undefined) {
    const day = formatDate(date, register);
    return `trước ${register === 'document' ? day : `ngày ${day}`}`;
  }
  if (date) return `trong ${formatDate(date, register === 'document' ? 'press' : register)}`;
  const period = parsePeriod(written);
  if (period) return `trong ${formatPeriod(period)}`;
  return stretch.test(written) ? `trong ${written}` : undefined;
}
