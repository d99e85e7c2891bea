/** Indicators with what follows from their figures: rate, change, share of the plan. */
import type { Conference } from '../conference/schema/conference.ts';
import { roundNumber, sum } from '../language/decimal.ts';
import { rateOf } from '../language/rate.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import { earlierPeriod, earlierValue } from './earlier.ts';
import type { Trace } from './trace.ts';

type Indicator = NonNullable<Conference['indicators']>[number];

/** An indicator and its derived rates, in percent. */
export type IndicatorFacts = Omit<Indicator, 'percent' | 'previous' | 'previousPeriod'> & {
  /** Stated, else from the earlier file. */
  previous: number | Fact<number> | undefined;
  previousPeriod: string | Fact<string> | undefined;
  /** Stated, else value ÷ total. */
  percent: number | Fact<number> | undefined;
  /** Against the plan: 104,3 is 4,3 % more. */
  ofPlan: Fact<number> | undefined;
  /** Against the period before: 104,3 is 4,3 % more. */
  ofPrevious: Fact<number> | undefined;
  /** The value is a rate itself, so that it rises and falls by points. */
  rate: boolean;
  /** By how much it rose on the period before: percent, or points of a rate. */
  rise: Fact<number> | undefined;
  fall: Fact<number> | undefined;
};

/**
 * From `base` to `value`: in percent of the base, one decimal; of rates the exact difference in points, two decimals.
 * Both take more decimals where so few would make nothing of a change.
 */
function stepBetween(base: number, value: number, rate: boolean): number {
  const step = sum([value, -base]);
  if (rate) return roundNumber(step, 2) || step;
  return base <= 0 ? 0 : rateOf(step, base);
}

/** Derive rates. `earlier`: the conference compared with. A stated rate stays as stated: the consistency rules have compared it. */
export function indicatorFacts(
  conference: Conference,
  trace: Trace,
  earlier?: Conference | undefined,
): IndicatorFacts[] {
  const rows = (conference.indicators ?? []).map((indicator, index): IndicatorFacts => {
    const path = `indicators.${index}`;
    const rate = (base: number | undefined, key: string): Fact<number> | undefined =>
      base === undefined || base === 0
        ? undefined
        : fact(rateOf(indicator.value, base), [`${path}.value`, `${path}.${key}`]);
    const found = indicator.previous === undefined ? earlierValue(earlier, indicator) : undefined;
    const isRate = indicator.unit === '%' || /^tỷ lệ/iu.test(indicator.name);
    const base = indicator.previous ?? (found && unbox(found));
    const from = [`${path}.value`, ...(found ? found.from : [`${path}.previous`])];
    const step = base === undefined ? 0 : stepBetween(base, indicator.value, isRate && indicator.total === undefined);
    return trace.tag(
      {
        ...indicator,
        rate: isRate,
        rise: step > 0 ? fact(step, from) : undefined,
        fall: step < 0 ? fact(-step, from) : undefined,
        previous: indicator.previous ?? found,
        previousPeriod: indicator.previousPeriod ?? (found && earlierPeriod(earlier)),
        percent: indicator.percent ?? rate(indicator.total, 'total'),
        ofPlan: rate(indicator.plan, 'plan'),
        ofPrevious: found
          ? fact(rateOf(indicator.value, found.value), [`${path}.value`, ...found.from])
          : rate(indicator.previous, 'previous'),
      },
      path,
    );
  });
  return trace.tag(rows, 'indicators');
}
