/** Several days, ranges of days, and a date as it stands in a sentence. */
import { type Session, sessionWord } from './clock.ts';
import { type CalendarDate, compareDates, dayOf, formatDate, monthOf, type Register } from './date.ts';
import { list } from './list.ts';

/** One day, several days in the order given, or all days between two. */
export type When = CalendarDate | readonly CalendarDate[] | { from: CalendarDate; to: CalendarDate };

/**
 * Days that share a month name it once: press `19, 20, 21/3/2024`; document `ngày 19, 20 và 21 tháng 3 năm 2024`.
 * Across months: `30, 31/3 và 1/4/2024`; the year stands once, after the last of its days.
 */
function formatDays(dates: readonly CalendarDate[], register: Register): string {
  const groups: { days: number[]; month: number | undefined; year: number | undefined }[] = [];
  for (const { day, month, year } of dates) {
    // A date without a day has nothing to share.
    if (day === undefined) return list(dates.map((date) => formatDate(date, register)));
    const last = groups.at(-1);
    if (last && last.month === month && last.year === year) last.days.push(day);
    else groups.push({ days: [day], month, year });
  }
  const phrases = groups.map(({ days, month, year }, index) => {
    const numbers = days.map((day) => dayOf(day, register));
    const closesYear = groups[index + 1]?.year !== year;
    if (register !== 'document') {
      const tail = [month === undefined ? undefined : monthOf(month, register), closesYear ? year : undefined].filter(
        (part) => part !== undefined,
      );
      return [numbers.join(', '), ...tail].join('/');
    }
    const joined = groups.length > 1 ? numbers.join(', ') : list(numbers);
    return `ngày ${joined} ${formatDate({ month, year: closesYear ? year : undefined }, register)}`.trim();
  });
  return list(phrases, { separator: ',', last: 'và' });
}

/** press `23 - 24/6/2023`, `30/3 - 2/4/2024`; document `từ ngày 23 đến ngày 24 tháng 6 năm 2023`. */
function formatRange(from: CalendarDate, to: CalendarDate, register: Register): string {
  const sameYear = from.year === undefined || from.year === to.year;
  const sameMonth = sameYear && (from.month === undefined || from.month === to.month);
  const end = formatDate(to, register);
  const start: CalendarDate = {
    day: from.day,
    month: sameMonth && from.day !== undefined ? undefined : from.month,
    year: sameYear && from.month !== undefined ? undefined : from.year,
  };
  const begin = formatDate(start, register);
  return register === 'document' ? `từ ${begin} đến ${end}` : `${begin} - ${end}`;
}

/**
 * A date as it stands in a sentence, lower case: `ngày 29/3/2024`, `sáng 16/1`, `chiều ngày 09/02/2023`,
 * `các ngày 19, 20, 21/3/2024`, of two `trong hai ngày 19 và 20/3/2024`, `tháng 3/2024`. A session needs a single known day.
 */
export function whenPhrase(
  when: When,
  { register, session }: { register: Register; session?: Session | undefined },
): string {
  const both = 'from' in when ? [when.from, when.to] : when;
  const two = register !== 'document' && Array.isArray(both) ? twoDays(both, register) : undefined;
  if (two !== undefined) return two;
  if ('from' in when) {
    if (compareDates(when.from, when.to) === 0) return whenPhrase(when.to, { register, session });
    const text = formatRange(when.from, when.to, register);
    return register === 'document' || when.to.day === undefined ? text : `các ngày ${text}`;
  }
  const dates: readonly CalendarDate[] = Array.isArray(when) ? when : [when as CalendarDate];
  const [first] = dates;
  if (!first) return '';
  if (dates.length > 1) {
    const text = formatDays(dates, register);
    if (dates.some(({ day }) => day === undefined)) return text;
    return register === 'document' ? `các ${text}` : `các ngày ${text}`;
  }
  const text = formatDate(first, register);
  if (first.day === undefined) return text;
  const named = register === 'document' ? text : `ngày ${text}`;
  if (!session) return named;
  return `${sessionWord(session)} ${register === 'press' ? text : named}`;
}

/** `trong hai ngày 29 và 30/12/2025`, for neighbours in a month. */
function twoDays([first, second, ...more]: readonly CalendarDate[], register: Register): string | undefined {
  if (first?.day === undefined || second?.day === undefined || more.length > 0) return undefined;
  const same = (first.month ?? second.month) === second.month && (first.year ?? second.year) === second.year;
  if (!same || second.day !== first.day + 1) return undefined;
  return `trong hai ngày ${dayOf(first.day, register)} và ${formatDate(second, register)}`;
}
