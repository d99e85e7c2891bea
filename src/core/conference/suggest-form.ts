/** "Did you mean …?": for days, hours, periods and numbers in another form than the file's. */
import { isoTime, parseTime } from '../language/clock.ts';
import { type CalendarDate, formatDate, isoDate, parseDate } from '../language/date.ts';
import { parsePeriod } from '../language/period.ts';
import { parseRoman } from '../language/roman.ts';

/** `ngày 29 tháng 3 năm 2024`, `29-3-2024`, `29/3/2024 8h`, `29.3.24`, `2024/03/29`, `3/29/2024` → the form of the file. */
export function suggestDate(written: string): string | undefined {
  const timed =
    /^(.*\d{4}|\d{4}-\d{1,2}-\d{1,2})[,\s]+(?:lúc\s+)?(\d{1,2}(?:h|g|:|\s*giờ)(?:\s*\d{2})?(?:\s*phút)?)$/iu.exec(
      written,
    );
  if (!timed) return suggestDay(written);
  const [, said = '', clock = ''] = timed;
  const on = suggestDay(said) ?? (parseDate(said) && said);
  const start = parseTime(clock);
  return on && start && `{on: ${on}, start: ${isoTime(start)}}`;
}

function suggestDay(written: string): string | undefined {
  const iso = yearFirst(written);
  if (iso) return isoDate(iso);
  const date = inWords(written) ?? dayFirst(written);
  const made = date && formatDate(date, 'press');
  return made === written ? undefined : made;
}

/** `2024/03/29`, `2024-03-29T08:00`. */
function yearFirst(written: string): CalendarDate | undefined {
  const [, year, month, day] =
    /^(\d{4})[/.\s](\d{1,2})[/.\s](\d{1,2})$/.exec(written) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})[T\s]/.exec(written) ?? [];
  return year && month && day ? parseDate([year, month, day].join('-')) : undefined;
}

/** `thứ Sáu, ngày 29 tháng 3 năm 2024`. */
function inWords(written: string): CalendarDate | undefined {
  const [, day, month, year] = /(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*năm\s*(\d{4}))?/.exec(written) ?? [];
  return parseDate([day, month, year].filter(Boolean).join('/'));
}

/** `29-3-2024`, `29.3.24`; and `3/29/2024`, where no other reading is in the calendar. */
function dayFirst(written: string): CalendarDate | undefined {
  const [, day = '', month = '', said = ''] =
    /^(?:ngày\s*)?(\d{1,2})\s*[-./]\s*(\d{1,2})(?:\s*[-./]\s*(\d{4}|\d{2}))?$/i.exec(written) ?? [];
  const year = said.length === 2 ? `20${said}` : said;
  const read = (...parts: string[]): CalendarDate | undefined => parseDate([...parts, year].filter(Boolean).join('/'));
  return read(day, month) ?? read(month, day);
}

/** `năm 2023`, `6 tháng đầu năm 2024`, `quý III/2024`, `năm học 2017-2018`, `2021 – 2025` → the form of the file. */
export function suggestPeriod(written: string): string | undefined {
  const [first, second] = written.match(/\d{4}/g) ?? [];
  if (!first) return undefined;
  const meant = second === undefined ? `${first}${partOfYear(written)}` : span(written, first, second);
  return meant === written || parsePeriod(meant) === undefined ? undefined : meant;
}

/** The file's mark of a quarter or half; none for a whole year. */
function partOfYear(written: string): string {
  const [, quarter = ''] = /(?:qu[ýy]|q)\s*(?:\.\s*)?(iv|i{1,3}|[1-4])(?![\p{L}\d])/iu.exec(written) ?? [];
  if (quarter) return `-Q${parseRoman(quarter.toUpperCase()) ?? quarter}`;
  if (/đầu|h1/i.test(written)) return '-H1';
  return /cuối|h2/i.test(written) ? '-H2' : '';
}

/** A school year where it is called one, or two years in a row are parted by `/`; else a stage. */
function span(written: string, first: string, second: string): string {
  const inARow = Number(second) === Number(first) + 1;
  return inARow && /học|\//i.test(written) ? `${first}/${second}` : `${first}-${second}`;
}

/** `14h`, `14 giờ 30`, `8.30`, `2:30 PM` → the form of the file. */
export function suggestClock(written: string): string | undefined {
  const [, said = '', minute = '00', half = ''] =
    /^(\d{1,2})(?:\s*(?:[:.hg]|giờ))?(?:\s*(\d{2}))?(?:\s*phút)?(?:\s*([ap]m))?$/i.exec(written.trim()) ?? [];
  if (!said) return undefined;
  const hour = half ? (Number(said) % 12) + (/p/i.test(half) ? 12 : 0) : Number(said);
  const time = parseTime(`${hour}:${minute}`);
  return time && isoTime(time);
}

/** `49 tập thể`, `1 970`, `1,970` → digits alone. */
export function suggestCount(written: string): string | undefined {
  const digits = /^\s*(\d{1,3}(?:[ ,.]\d{3})+|\d+)(?![\d.,])/.exec(written)?.[1];
  return digits?.replace(/[ ,.]/g, '');
}

/** `99,2 %`, `121 chỉ tiêu`, `1 234,5` → the number alone. */
export function suggestNumber(written: string): string | undefined {
  const digits = /^\s*-?\d+(?: \d{3})*(?:[.,]\d+)?(?![\d.,])/.exec(written)?.[0].replace(/\s/g, '');
  return digits && digits !== written ? digits : undefined;
}
