/** What is news: which facts a headline, a sapo and a short notice tell first. */
import type { Conference } from '../conference/schema/conference.ts';
import type { AwardFacts } from './awards.ts';
import type { ClassFacts } from './classes.ts';
import type { ClusterFacts } from './cluster.ts';
import type { DecisionFacts } from './decisions.ts';
import type { IndicatorFacts } from './figures.ts';
import type { ProgrammeFacts } from './programme.ts';

/** How an article looks at its conference. */
export type Angle = 'result' | 'decision' | 'people' | 'event';

/** One piece of news: what it is, and the datum that it tells under the key of its kind. */
export interface NewsFacts {
  angle: Angle;
  kind:
    | 'award'
    | 'registered'
    | 'decision'
    | 'election'
    | 'covenant'
    | 'indicator'
    | 'class'
    | 'quote'
    | 'demand'
    | 'event';
  award: AwardFacts | undefined;
  decision: DecisionFacts | undefined;
  indicator: IndicatorFacts | undefined;
  classification: ClassFacts | undefined;
  item: ProgrammeFacts | undefined;
}

/** The facts that may be news. */
interface Sources {
  awards: readonly AwardFacts[];
  decisions: readonly DecisionFacts[];
  indicators: readonly IndicatorFacts[];
  programme: readonly ProgrammeFacts[];
  classifications: readonly ClassFacts[];
  nextTerm: Conference['nextTerm'];
  covenant: unknown;
  cluster: ClusterFacts | undefined;
  purposes: Conference['purposes'];
}

/** What the article is asked to be: by the job, by the data, or by a number that goes through what there is. */
export interface Wanted {
  angle?: Angle | undefined;
  seed?: number | undefined;
}

type Weighed = [weight: number, angle: Angle, kind: NewsFacts['kind'], datum?: Partial<NewsFacts>];

/** What the data call news goes before everything. */
const STATED = 1000;
/** Awards down to the Government's flag (`registers/awards.yaml` lists the highest first). */
const HIGH = 29;

/** All news, the first the one that headline and order follow; then the weightiest of other kinds. */
export function newsFacts(sources: Sources, { angle, seed = 0 }: Wanted): NewsFacts[] {
  const all = weighed(sources).sort(([a], [b]) => b - a);
  const angles = [...new Set(all.map(([, of]) => of))];
  const wanted = angle ?? angles[seed % angles.length] ?? 'event';
  const first = all.find(([, of]) => of === wanted) ?? all.find(([, of]) => of === 'event');
  const rest = all.filter((one) => one !== first && tells(one) && one[2] !== first?.[2]);
  return [first, ...rest].flatMap((one) => (one ? [made(one)] : []));
}

/** What a sentence of its own can tell; the words of people stand with the speech they are from. */
function tells([, angle]: Weighed): boolean {
  return angle === 'result' || angle === 'decision';
}

function made([, angle, kind, datum]: Weighed): NewsFacts {
  const none = {
    award: undefined,
    decision: undefined,
    indicator: undefined,
    classification: undefined,
    item: undefined,
  };
  return { ...none, ...datum, angle, kind };
}

function weighed({
  awards,
  decisions,
  indicators,
  programme,
  classifications,
  nextTerm,
  covenant,
  purposes,
  cluster,
}: Sources) {
  const found: Weighed[] = [[46, 'event', 'event']];
  const stated = (news: boolean | undefined): number => (news ? STATED : 0);
  const all = ({ count }: ClassFacts): boolean => count !== undefined && count === cluster?.count?.value;
  for (const award of awards) {
    const high = award.rank <= HIGH && (award.total !== undefined || award.recipients?.some(({ name }) => name));
    if (award.status === 'granted') found.push([stated(award.news) + (high ? 95 : 50), 'result', 'award', { award }]);
    else if (award.status === 'registered')
      found.push([stated(award.news) + (award.all ? 62 : 40), 'decision', 'registered', { award }]);
    else if (!award.decided) found.push([stated(award.news) + (high ? 80 : 60), 'decision', 'award', { award }]);
  }
  for (const decision of decisions) {
    const weight = decision.rejected ? 82 : decision.form ? 90 : decision.kind === 'other' ? 35 : 42;
    found.push([stated(decision.news) + weight, 'decision', 'decision', { decision }]);
  }
  for (const indicator of indicators) {
    const off = indicator.lower && (indicator.plan ?? Number.POSITIVE_INFINITY) < indicator.value;
    found.push([stated(indicator.news) + (off ? 88 : 65), 'result', 'indicator', { indicator }]);
  }
  for (const classification of classifications)
    found.push([all(classification) ? 78 : classification.failed ? 72 : 60, 'result', 'class', { classification }]);
  const named = (unit: string | undefined): boolean => unit !== undefined && unit !== 'unknown' && unit !== 'none';
  if (nextTerm && (named(nextTerm.lead) || nextTerm.chosen))
    if (nextTerm.lead ?? nextTerm.deputy) found.push([named(nextTerm.lead) ? 75 : 38, 'decision', 'election']);
  if (covenant && !purposes.some(({ kind }) => kind === 'covenant')) found.push([34, 'decision', 'covenant']);
  for (const item of programme) {
    if (item.quote) found.push([58, 'people', 'quote', { item }]);
    else if (item.said.some(({ form }) => form === 'demand'))
      found.push([item.kind === 'directive' ? 44 : 40, 'people', 'demand', { item }]);
  }
  return found;
}
