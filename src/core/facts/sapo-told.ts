/** What the sapo has told, for a body that tells it once. */
import type { Conference } from '../conference/schema/conference.ts';
import type { DecisionFacts } from './decisions.ts';
import type { SapoNews } from './news.ts';

/** Beside the flags `led` of awards, decisions, indicators and classes. */
export interface SapoTold {
  /** Who leads next. */
  election: boolean;
  covenant: boolean;
  /** That no plan was met. */
  plans: boolean;
}

/** Whether the vote can be told alone: of what was put up by name, or was turned down. */
function hasVote({ tally, rejected, kind, units, elects }: DecisionFacts): boolean {
  if (!tally || elects) return false;
  return rejected ? tally.for !== undefined : kind === 'nomination' && units !== undefined;
}

/** Mark what the sapo tells. A sapo set by hand is not read: nothing is marked, and the body tells all. */
export function sapoTold({ article }: Conference, { first, second }: SapoNews): SapoTold {
  if (article?.sapo !== undefined) return { election: false, covenant: false, plans: false };
  const news = second ? [first, second] : [first];
  // What stands beside the first may have found no room.
  const { award, decision, indicator, classification } = first;
  for (const one of [award, decision, indicator, classification]) if (one) one.led = true;
  if (decision) decision.voted = hasVote(decision);
  return {
    election: news.some(({ kind }) => kind === 'election'),
    covenant: news.some(({ kind }) => kind === 'covenant'),
    plans: first.kind === 'plans',
  };
}
