/** What the sapo has told, for a body that tells it once. */
import type { Conference } from '../conference/schema/conference.ts';
import type { SapoNews } from './news.ts';

/** Beside the flags `led` of awards, decisions, indicators and classes. */
export interface SapoTold {
  /** Who leads next. */
  election: boolean;
  covenant: boolean;
}

/** Mark what the sapo tells. A sapo set by hand is not read: nothing is marked, and the body tells all. */
export function sapoTold({ article }: Conference, { first, second }: SapoNews): SapoTold {
  if (article?.sapo !== undefined) return { election: false, covenant: false };
  const news = second ? [first, second] : [first];
  // What stands beside the first may have found no room.
  const { award, decision, indicator, classification } = first;
  for (const one of [award, decision, indicator, classification]) if (one) one.led = true;
  return {
    election: news.some(({ kind }) => kind === 'election'),
    covenant: news.some(({ kind }) => kind === 'covenant'),
  };
}
