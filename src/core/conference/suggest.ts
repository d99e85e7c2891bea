/** "Did you mean …?": for names of keys and words, and for values in another form than the file's. */
import { isoTime, parseTime } from '../language/clock.ts';
import { type CalendarDate, formatDate, isoDate, parseDate } from '../language/date.ts';
import { nearest as nearestKey } from '../message/nearest.ts';
import { bare, keyNames, wordNames } from './spoken.ts';

/** The nearest of `names` when it is near enough to be a slip of the fingers; marks, case and joints do not count. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const keys = names.map(bare);
  const near = nearestKey(bare(written), keys);
  return near === undefined ? undefined : names[keys.indexOf(near)];
}

/** The key meant by `written` among `keys`, each with its Vietnamese title. */
export function suggestKey(written: string, keys: readonly { key: string; title: string }[]): string | undefined {
  const said = bare(written);
  const exact =
    keys.find(({ key }) => bare(key) === said) ??
    keys.find(({ title }) => title !== '' && bare(title) === said) ??
    keys.find(({ key }) => keyNames[key]?.includes(said));
  return (
    exact?.key ??
    nearest(
      written,
      keys.map(({ key }) => key),
    )
  );
}

/** The word meant by `written` among `words`. */
export function suggestWord(written: string, words: readonly string[]): string | undefined {
  const said = bare(written);
  return (
    words.find((word) => bare(word) === said) ??
    words.find((word) => wordNames[word]?.includes(said)) ??
    nearest(written, words)
  );
}

/** `ngày 29 tháng 3 năm 2024`, `29-3-2024`, `29/3/2024 8h`, `29.3.24`, `2024/03/29`, `3/29/2024` → the form of the file. */
export function suggestDate(written: string): string | undefined {
  const timed = /^(.*\d{4})[,\s]+(?:lúc\s+)?(\d{1,2}(?:h|g|:|\s*giờ)\s*(?:\d{2})?(?:\s*phút)?)$/iu.exec(written);
  if (!timed) return suggestDay(written);
  const [, day = '', clock = ''] = timed;
  const start = parseTime(clock);
  return start && `{on: ${suggestDay(day) ?? day}, start: ${isoTime(start)}}`;
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

const quarters: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', '1': '1', '2': '2', '3': '3', '4': '4' };

/** `năm 2023`, `6 tháng đầu năm 2024`, `quý III/2024`, `năm học 2017-2018`, `2021 – 2025` → the form of the file. */
export function suggestPeriod(written: string): string | undefined {
  const years = written.match(/\d{4}/g) ?? [];
  const [first, second] = years;
  if (!first) return undefined;
  if (second)
    return /học/i.test(written) || (/\//.test(written) && Number(second) === Number(first) + 1)
      ? `${first}/${second}`
      : Number(second) > Number(first)
        ? `${first}-${second}`
        : undefined;
  const quarter = /(?:qu[ýy]|q)\s*\.?\s*(iv|i{1,3}|[1-4])(?![\p{L}\d])/iu.exec(written);
  if (quarter) return `${first}-Q${quarters[(quarter[1] ?? '').toLowerCase()]}`;
  if (/đầu|h1/i.test(written)) return `${first}-H1`;
  if (/cuối|h2/i.test(written)) return `${first}-H2`;
  return first === written ? undefined : first;
}

/** `14h`, `14 giờ 30`, `8.30`, `2:30 PM` → the form of the file. */
export function suggestClock(written: string): string | undefined {
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})\s*(?:[:.hg]|giờ)?\s*(\d{2})?\s*(?:phút)?\s*([ap]m)?$/i.exec(written.trim()) ?? [];
  if (!hour) return undefined;
  const hours = Number(hour) + (half?.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? `${hours}:${minute}` : undefined;
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
