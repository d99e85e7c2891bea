/** Whether a conference tells of death, wrong or failure. */
import type { Conference } from '../conference/schema/conference.ts';
import { isGrave } from '../language/grave.ts';

/** Parts whose texts tell what happened; tasks, slogans and papers tell what shall be. */
const telling = ['programme', 'results', 'limitations', 'classifications', 'indicators'] as const;

/** Whether one of its texts does. An indicator that counts no case tells none. */
export function isGraveConference(conference: Conference): boolean {
  const happened = { ...conference, indicators: conference.indicators?.filter(({ value }) => value > 0) };
  return telling.some((key) => textsIn(happened[key]).some(isGrave));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
