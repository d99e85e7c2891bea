/** What is news: which facts a headline, a sapo and a short notice tell first. */
import type { Angle, NewsFacts } from './news-facts.ts';
import { isLoss, type Sources, theEvent, type Weighed, weighed } from './news-weight.ts';

/** What the article is asked to be: by the job, by the data, or by a number that goes through what there is. */
export interface Wanted {
  angle?: Angle | undefined;
  seed?: number | undefined;
}

/** What headline and sapo tell first; what the sapo tells beside it. */
export interface SapoNews {
  first: NewsFacts;
  second: NewsFacts | undefined;
}

/** What follows from the weights. */
export interface News {
  /** All that a sentence can tell, the first the one that headline and order follow; then the weightiest. */
  news: NewsFacts[];
  /** What headline and sapo tell, and what the sapo tells beside it. */
  sapo: SapoNews;
  /** What a post tells, whatever the article opens with. */
  post: SapoNews;
}

/** What weighs less makes no headline. */
const HEADLINE = 40;
/** What stands beside the first news is at least so heavy: a decision, a result. */
const SECOND = { decision: 60, result: 72 };

/** Choose and order. */
export function newsOf(sources: Sources, { angle, seed = 0 }: Wanted): News {
  const all = weighed(sources);
  const heads = all.filter((one) => !isLoss(one));
  const angles = [...new Set(heads.filter(([weight]) => weight >= HEADLINE).map(([, of]) => of))];
  const wanted = angle ?? angles[seed % angles.length] ?? 'event';
  const first = heads.find(([, of]) => of === wanted) ?? theEvent;
  const best = heads.find((one) => tells(one) && one[0] >= HEADLINE) ?? theEvent;
  const others = all.filter((one) => one !== first && tells(one));
  return {
    news: [first, ...others].map(newsFacts),
    sapo: withSecond(first, heads),
    post: withSecond(best, heads),
  };
}

/**
 * What stands beside the first: who leads next after a decision; after a result what was decided, else another result.
 * Of a class that failed, the other class.
 */
function withSecond(first: Weighed, heads: readonly Weighed[]): SapoNews {
  const [, angle, kind] = first;
  const apart = heads.filter(
    ([weight, of, other]) => other !== kind && (of === 'decision' || of === 'result') && weight >= SECOND[of],
  );
  const election = apart.find(([, , of]) => of === 'election');
  const decided = apart.find(([, of]) => of === 'decision');
  const other = heads.find((one) => one !== first && one[2] === 'class');
  const second = (kind === 'class' ? other : undefined) ?? (angle === 'decision' ? election : decided) ?? apart[0];
  return { first: newsFacts(first), second: second && newsFacts(second) };
}

/** What a sentence of its own can tell; the words of people stand with the speech they are from. */
function tells([, angle]: Weighed): boolean {
  return angle === 'result' || angle === 'decision';
}

function newsFacts([, angle, kind, datum]: Weighed): NewsFacts {
  const none = {
    award: undefined,
    decision: undefined,
    indicator: undefined,
    classification: undefined,
    outcome: undefined,
    item: undefined,
  };
  return { ...none, ...datum, angle, kind };
}
