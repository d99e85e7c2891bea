/** Indicators with what follows from their figures: rate, change, share of the plan. */
import type { Conference } from '../conference/conference.ts';
import { type Fact, fact } from '../fact.ts';
import { percentOf } from '../language/number.ts';
import type { Trace } from './trace.ts';

type Indicator = NonNullable<Conference['indicators']>[number];

/** An indicator and its derived rates, in percent. */
export type IndicatorFacts = Omit<Indicator, 'percent'> & {
  /** Stated, else value ÷ total. */
  percent: number | Fact<number> | undefined;
  /** Against the plan: 104,3 is 4,3 % more. */
  ofPlan: Fact<number> | undefined;
  /** Against the period before: 104,3 is 4,3 % more. */
  ofPrevious: Fact<number> | undefined;
};

/** Derive rates. A stated rate stays as stated: the consistency rules have compared it. */
export function indicatorFacts(conference: Conference, trace: Trace): IndicatorFacts[] {
  const rows = (conference.indicators ?? []).map((indicator, index): IndicatorFacts => {
    const path = `indicators.${index}`;
    const rate = (base: number | undefined, key: string): Fact<number> | undefined =>
      base === undefined || base === 0
        ? undefined
        : fact(percentOf(indicator.value, base), [`${path}.value`, `${path}.${key}`]);
    return trace.tag(
      {
        ...indicator,
        percent: indicator.percent ?? rate(indicator.total, 'total'),
        ofPlan: rate(indicator.plan, 'plan'),
        ofPrevious: rate(indicator.previous, 'previous'),
      },
      path,
    );
  });
  return trace.tag(rows, 'indicators');
}
