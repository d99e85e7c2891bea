/** How many indicators kept their plan. */
import { type Fact, fact, unbox } from '../model/fact.ts';
import type { IndicatorFacts } from './figures.ts';

/** Of the indicators that can be held against a plan or a ceiling. */
export interface Plans {
  count: Fact<number>;
  met: Fact<number>;
  missed: Fact<number>;
  /** Others have a plan that their figure cannot be held against, so that these are not all. */
  partial: boolean;
}

/** Count; what is approximate, or whose plan is of something else, is not counted. */
export function plansOf(indicators: readonly IndicatorFacts[]): Plans {
  const judged = indicators.filter(({ planMark }) => planMark !== undefined);
  const met = judged.filter((one) => !fellShort(one));
  const counted = (number: number): Fact<number> => fact(number, ['indicators'], 'count');
  return {
    count: counted(judged.length),
    met: counted(met.length),
    missed: counted(judged.length - met.length),
    partial: indicators.some(({ plan, planMark }) => plan !== undefined && planMark === undefined),
  };
}

/** It can be held against its plan or ceiling, and did not keep it. */
function fellShort({ planMark, value, plan = 0, lower }: IndicatorFacts): boolean {
  return planMark !== undefined && (lower ? value > plan : value < plan);
}

/** So many are told all; of more the worst. */
const ALL = 4;
const WORST = 3;

/** What prose tells beside the table: what fell short of its plan, or grew though it should not, where no result told it; of many the worst. */
export function poorOf(indicators: readonly IndicatorFacts[]): IndicatorFacts[] {
  const poor = indicators.filter((one) => !one.spent && isPoor(one));
  if (poor.length <= ALL) return poor;
  const worst = [...poor].sort((a, b) => lossOf(b) - lossOf(a)).slice(0, WORST);
  return poor.filter((one) => worst.includes(one));
}

function isPoor(one: IndicatorFacts): boolean {
  const previous = unbox<number | undefined>(one.previous);
  return fellShort(one) || (one.lower && previous !== undefined && one.value > previous);
}

/** How far from its plan, as a share of it; what has none, or must not be at all, before the others. */
function lossOf({ value, plan = 0 }: IndicatorFacts): number {
  return plan === 0 ? Number.POSITIVE_INFINITY : Math.abs(value - plan) / plan;
}
