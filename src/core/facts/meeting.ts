/** Whether a meeting was held, is still to come, and has something good to tell. */
import type { Conference } from '../conference/schema/conference.ts';
import { toIsoDate } from '../language/date.ts';
import type { IndicatorFacts } from './figures.ts';

/** Whether the article is dated before the first day. Both days must be known in full. */
export function isPlanned({ article, date }: Conference): boolean {
  const published = toIsoDate(article?.published);
  const first = toIsoDate(date?.on?.[0] ?? date?.from);
  return published !== undefined && first !== undefined && published < first;
}

/** The purposes alone are no meeting: a body reviews its year without one. */
export function isHeld({
  date,
  venue,
  chairs,
  secretary,
  attendees,
  attendance,
  programme,
  title,
  event,
}: Conference): boolean {
  return [date, venue, chairs, secretary, attendees, attendance, programme, title, event].some(Boolean);
}

/**
 * Whether there may be a meeting to take minutes of. None is where a body that is no cluster tells of its year, and of no
 * day, place, person, course or decision.
 */
export function tellsMeeting(conference: Conference): boolean {
  const { awards, cluster, decisions, indicators, nextTerm, purposes, results } = conference;
  const year = results !== undefined || indicators !== undefined;
  if (!year || cluster !== undefined || isHeld(conference)) return true;
  const takesOne = purposes.some(({ kind }) => kind !== 'review' && kind !== 'interim');
  const chosen = awards?.some(({ status, to }) => status === 'nominated' || status === 'agreed' || to !== undefined);
  return decisions !== undefined || nextTerm?.chosen !== undefined || chosen === true || takesOne;
}

/** No figures that are measured by a plan, or one that kept it. */
export function hasAchieved(indicators: readonly IndicatorFacts[]): boolean {
  const planned = indicators.filter(({ plan, versusPlan }) => plan !== undefined && versusPlan !== undefined);
  return planned.length === 0 || planned.some(({ plan = 0, value, lower }) => (lower ? value <= plan : value >= plan));
}
