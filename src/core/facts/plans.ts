/** How many indicators kept their plan. */
import { type Fact, fact } from '../model/fact.ts';
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
  const met = judged.filter(({ value, plan = 0, lower }) => (lower ? value <= plan : value >= plan));
  const counted = (number: number): Fact<number> => fact(number, ['indicators'], 'count');
  return {
    count: counted(judged.length),
    met: counted(met.length),
    missed: counted(judged.length - met.length),
    partial: indicators.some(({ plan, planMark }) => plan !== undefined && planMark === undefined),
  };
}
