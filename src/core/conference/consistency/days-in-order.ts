/** Time runs forward: from before to, start before end, papers after the conference. */
import { parseTime } from '../../language/clock.ts';
import { toIsoDate } from '../../language/date.ts';
import { type Message, message } from '../../message/message.ts';
import type { Path } from '../../model/source.ts';
import { lastDay } from '../days.ts';
import type { Check } from './check.ts';

function minutes(clock: string): number {
  const { hour, minute } = parseTime(clock) ?? { hour: 0, minute: 0 };
  return hour * 60 + minute;
}

/** Later, as far as both are known: `2024-03` is not after `2024-03-29`. */
function after(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** Messages: `days-in-order`, `hours-in-order`, `paper-after-conference`. */
export const daysInOrder: Check = (conference, at) => {
  const found: Message[] = [];
  const { date, article, official } = conference;
  const [from, to] = [toIsoDate(date?.from), toIsoDate(date?.to)];
  if (date?.from && date.to && from && to && after(from, to))
    found.push(message('days-in-order', { from: date.from, to: date.to }, at(['date', 'to'])));
  const oneDay = !date?.to && (date?.on?.length ?? 0) <= 1;
  if (date?.start && date.end && oneDay && minutes(date.start) >= minutes(date.end)) {
    found.push(message('hours-in-order', { start: date.start, end: date.end }, at(['date', 'end'])));
  }
  const held = lastDay(conference);
  const papers: [string | undefined, Path][] = [
    [article?.published, ['article', 'published']],
    [official?.report?.signed, ['official', 'report', 'signed']],
  ];
  for (const [written, path] of papers) {
    const day = toIsoDate(written);
    if (written !== undefined && day && held && after(held, day))
      found.push(message('paper-after-conference', { day: written, held }, at(path)));
  }
  return found;
};
