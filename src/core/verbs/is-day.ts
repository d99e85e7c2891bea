/** Days as flags have them. */
import { isoDate, parseDate } from '../language/date.ts';

/** Whether a text is a day that the calendar has, year first: `2024-03-29`. */
export function isDay(text: string): boolean {
  const date = parseDate(text);
  return date?.day !== undefined && isoDate(date) === text;
}
