/** How much each fact of a conference weighs as news. */
import type { Conference } from '../conference/schema/conference.ts';
import { tellsLoss } from '../language/grave.ts';
import { unbox } from '../model/fact.ts';
import type { AwardFacts } from './awards.ts';
import type { ClassFacts } from './classes.ts';
import { type ClusterFacts, isNamed } from './cluster.ts';
import type { DecisionFacts } from './decisions.ts';
import type { IndicatorFacts } from './figures.ts';
import type { Angle, NewsFacts } from './news-facts.ts';
import type { OutcomeFacts } from './outcomes.ts';
import type { Plans } from './plans.ts';
import type { ProgrammeFacts } from './programme.ts';

/** The facts that may be news. */
export interface Sources {
  awards: readonly AwardFacts[];
  decisions: readonly DecisionFacts[];
  indicators: readonly IndicatorFacts[];
  /** How many of them kept their plan. */
  plans: Plans;
  programme: readonly ProgrammeFacts[];
  classifications: readonly ClassFacts[];
  outcomes: readonly OutcomeFacts[];
  nextTerm: Conference['nextTerm'];
  covenant: unknown;
  cluster: ClusterFacts | undefined;
  purposes: Conference['purposes'];
  /** Death, wrong or failure is told. */
  grave: boolean;
  /** Names of those who chair: what they are put up for themselves is no news of theirs. */
  chairs: readonly string[];
}

/** One fact with its weight. */
export type Weighed = [weight: number, angle: Angle, kind: NewsFacts['kind'], datum?: Partial<NewsFacts>];

/** What the data call news goes before everything. */
const STATED = 1000;
/** What weighs less than the event makes no better headline than it. */
const EVENT = 46;
/** The event itself, which there always is. */
export const theEvent: Weighed = [EVENT, 'event', 'event'];
/** Fewer plans missed than this make no news together. */
const MANY = 3;
/** Awards down to the Government's flag (`registers/awards.yaml` lists the highest first). */
const HIGH = 29;

/**
 * All of them, the weightiest first; equals keep the order of the file. What the conference itself did weighs most: a vote
 * lost, a unit put up for a flag or title, an election that it was held for, save that a limit broken weighs more than an
 * election, and a year in which no plan was met more than praise. Then what went wrong, what was measured, an election with names, a covenant, the event.
 * Beside what is grave, praise weighs little.
 */
export function weighed(sources: Sources): Weighed[] {
  const { nextTerm, covenant, grave } = sources;
  const found: Weighed[] = [
    theEvent,
    ...results(sources),
    ...sources.awards.flatMap((award) => awardNews(award, sources)),
    ...sources.decisions.flatMap((decision) => decisionNews(decision)),
    ...people(sources.programme),
  ];
  const chosen = nextTerm?.lead ?? nextTerm?.deputy;
  if (nextTerm && chosen && (isNamed(nextTerm.lead) || nextTerm.chosen))
    found.push([
      isNamed(nextTerm.lead) ? (isHeldToElect(sources) ? 93 : nextTerm.chosen === 'elected' ? 70 : 50) : 30,
      'decision',
      'election',
    ]);
  if (covenant) found.push([EVENT + 2, 'decision', 'covenant']);
  return found
    .map((one): Weighed => (grave && isPraise(one) ? [one[0] - 60, ...rest(one)] : one))
    .sort(([a], [b]) => b - a);
}

/** It was called to elect, and did. */
function isHeldToElect({ purposes, nextTerm }: Sources): boolean {
  return nextTerm?.chosen === 'elected' && purposes.some(({ kind }) => kind === 'election');
}

/** A death is told, soberly and in its place; it is nobody's headline, unless more died than before or than the year was to keep them to. */
export function isLoss([, , , datum]: Weighed): boolean {
  const { outcome, indicator } = datum ?? {};
  return outcome?.strength === 'loss' || (indicator !== undefined && countsDead(indicator) && !isWorse(indicator));
}

/** Above its ceiling, or more than before. */
function isWorse(one: IndicatorFacts): boolean {
  const previous = unbox<number | undefined>(one.previous);
  return isOff(one) || (previous !== undefined && one.value > previous);
}

function countsDead({ name, value }: IndicatorFacts): boolean {
  return value > 0 && tellsLoss(name);
}

/** Above the ceiling, or short of the plan. */
function isOff({ value, lower, plan, versusPlan }: IndicatorFacts): boolean {
  return plan !== undefined && versusPlan !== undefined && (lower ? value > plan : value < plan);
}

function rest([, ...others]: Weighed): [Angle, NewsFacts['kind'], Partial<NewsFacts>?] {
  return others;
}

/** What is good news, or was awarded; what a conference votes on is neither. */
function isPraise([weight, , kind, datum]: Weighed): boolean {
  if (datum?.outcome) return !['loss', 'grave'].includes(datum.outcome.strength);
  return weight < STATED && (kind === 'award' || kind === 'registered');
}

function stated(news: boolean | undefined): number {
  return news ? STATED : 0;
}

function results({ indicators, plans, classifications, outcomes, cluster }: Sources): Weighed[] {
  const all = ({ count }: ClassFacts): boolean => count !== undefined && count === cluster?.count?.value;
  const strengths = { loss: 60, grave: 83, strong: 73, figure: 71, plain: 44 };
  const noneMet = plans.met.value === 0 && plans.count.value >= MANY && !plans.partial;
  return [
    ...(noneMet ? [[96.2, 'result', 'plans'] satisfies Weighed] : []),
    ...indicators.map(
      (indicator): Weighed => [
        stated(indicator.news) + indicatorWeight(indicator),
        'result',
        'indicator',
        { indicator },
      ],
    ),
    ...classifications.map(
      (one): Weighed => [
        all(one) && !one.failed ? 88 : one.failed ? 92 : 60,
        'result',
        'class',
        { classification: one },
      ],
    ),
    ...outcomes.map((outcome): Weighed => [strengths[outcome.strength], 'result', 'outcome', { outcome }]),
  ];
}

/** More dead, a thing that was not to be, a missed goal, the dead, a figure that is measured against something, a bare figure. */
function indicatorWeight(indicator: IndicatorFacts): number {
  const { lower, plan, total, versusPlan, moved } = indicator;
  if (countsDead(indicator) && isWorse(indicator)) return isOff(indicator) ? 96.5 : 95.5;
  if (isOff(indicator)) return lower ? (plan === 0 ? 95.2 : 95) : 90;
  if (countsDead(indicator)) return 94;
  return total !== undefined || versusPlan || moved ? 84 : 62;
}

function awardNews(award: AwardFacts, { chairs }: Sources): Weighed[] {
  if (award.decided || award.recipients?.some(({ name }) => name !== undefined && chairs.includes(name))) return [];
  const named = award.recipients?.some(({ name }) => name !== undefined && name !== 'all') ?? false;
  const high = award.rank <= HIGH && (award.total !== undefined || named);
  const weight = stated(award.news);
  if (award.status === 'granted') return [[weight + (high ? 77 : 50), 'result', 'award', { award }]];
  if (award.status === 'registered') return [[weight + (award.all ? 74 : 40), 'decision', 'registered', { award }]];
  return [[weight + (named ? 79 : high ? 66 : 60), 'decision', 'award', { award }]];
}

function decisionNews(decision: DecisionFacts): Weighed[] {
  if (decision.ofChair || decision.procedural) return [];
  const units = decision.units !== undefined && decision.titled;
  const named = decision.units !== undefined || decision.people.length > 0;
  const usual = decision.kind === 'other' ? 35 : decision.seat ? 60 : 42;
  const weight = decision.rejected ? 97 : decision.form ? (units ? 96 : named ? 80 : 66) : usual;
  return [[stated(decision.news) + weight, 'decision', 'decision', { decision }]];
}

function people(programme: readonly ProgrammeFacts[]): Weighed[] {
  return programme.flatMap((item): Weighed[] => {
    if (item.quote) return [[58, 'people', 'quote', { item }]];
    const asks = item.said.some(({ form }) => form === 'demand');
    return asks ? [[item.kind === 'directive' ? 44 : 40, 'people', 'demand', { item }]] : [];
  });
}
