/** Indicators with what follows from their figures: rate, change, share of the plan. */
import type { Conference } from '../conference/schema/conference.ts';
import { roundNumber, sum } from '../language/decimal.ts';
import {
  changeMark,
  changeWords,
  isAside,
  planHeadline,
  planMark,
  planSide,
  planWords,
  turnWords,
} from '../language/figure-plan.ts';
import { headWords, isBurden, isRate, type Indicator as Told, wholeOf } from '../language/figure-words.ts';
import { parseNumber } from '../language/number.ts';
import { formatPeriod, type Period, parsePeriod, samePeriodBefore } from '../language/period.ts';
import { rateOf } from '../language/rate.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import { addsUp, byUnitOf } from './by-unit.ts';
import { earlierPeriod, earlierValue, reviewed } from './earlier.ts';
import { wholeOfCluster } from './owners.ts';
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
  /** A small value is the good one, and the plan a ceiling: stated, else read from the name. */
  lower: boolean;
  /** The figure with what it counts: `có 7 vụ án phải hủy`, `giải quyết đúng hạn 30/31 vụ án (96,8%)`, `tỷ lệ tốt nghiệp đạt 98,7%`. */
  head: Fact<string>;
  /** Whose deed the head tells, where nothing before it in its field has said so: `toàn Cụm`. */
  subject: Fact<string> | undefined;
  /** Another body than the whole, which the scope names: `VKSND khu vực 3`. */
  whose: Fact<string> | undefined;
  /** The figure after the name of its body: `có tỷ lệ tốt nghiệp đạt 98,7%`. */
  predicate: Fact<string>;
  /** The figure for a headline: `7 vụ án phải hủy`, `giải quyết đúng hạn 96,8% vụ án`. */
  headline: Fact<string>;
  /** Of a figure with a name of its own, that name, before its body: `tỷ lệ tốt nghiệp`; then what it is: `đạt 98,7%`. */
  named: Fact<string> | undefined;
  says: Fact<string> | undefined;
  /** Head and headline are deeds, which want a subject. */
  acts: boolean;
  /** How it stands to plan or ceiling: `vượt 5 vụ so với mức khống chế (2 vụ)`. */
  versusPlan: Fact<string> | undefined;
  /** The same for a headline: `vượt mức khống chế 5 vụ`. */
  offPlan: Fact<string> | undefined;
  /** The same in the fewest words: `vượt mức khống chế`. */
  offMark: Fact<string> | undefined;
  /** A rate that moved, for a headline: `tỷ lệ án bị hủy tăng lên 0,71%`. */
  turned: Fact<string> | undefined;
  /** The same as a cell of a table says it. */
  planMark: Fact<string> | undefined;
  /** Those of a few units in words: `Trường A có 4 phòng, Trường B có 7 phòng`. */
  byUnit: Fact<string> | undefined;
  /** The units' figures add up to this one, so that a table may say so. */
  whole: boolean;
  /** The value before for a table: as stated, else what a stated step leads back to. */
  before: Fact<number> | undefined;
  /** How it moved, as a cell says it beside the value before: `giảm 67`, `tăng 21,1%`; as stated where that is all. */
  movedMark: string | Fact<string> | undefined;
  /** How it moved: `giảm 67 vụ so với cùng kỳ năm 2022`. */
  moved: Fact<string> | undefined;
  /** The same without what it is compared with: `giảm 67 vụ`. */
  step: Fact<string> | undefined;
  /** What that is: `năm 2024`. */
  against: string | undefined;
  /** What it was before, where no step can be told: `năm trước không có`. */
  aside: Fact<string> | undefined;
  /** The sapo of the article tells it. */
  led: boolean;
  /** A sentence of the results tells its value. */
  pointed: boolean;
  /** That sentence tells what it is measured by as well. */
  spent: boolean;
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

/** What `previous` is compared with, in words: as stated, by its period, or the period before the one reviewed. */
function baseWords(
  { base, previousPeriod }: { base: string | undefined; previousPeriod: string | undefined },
  now: string | undefined,
): string {
  if (base !== undefined) return base;
  const period = parsePeriod(now ?? '');
  const before = parsePeriod(previousPeriod ?? '');
  const part = period?.kind === 'half' || period?.kind === 'quarter';
  if (previousPeriod !== undefined && before) {
    const same = period && part && formatPeriod(samePeriodBefore(period)) === formatPeriod(before);
    return same ? `cùng kỳ năm ${(before as Extract<Period, { kind: 'half' }>).year}` : formatPeriod(before);
  }
  if (previousPeriod !== undefined) return previousPeriod;
  if (part) return 'cùng kỳ năm trước';
  return period?.kind === 'school-year' ? 'năm học trước' : period?.kind === 'year' ? 'năm trước' : 'kỳ trước';
}

/**
 * Derive rates and words. `earlier`: the conference compared with. A stated rate stays as stated: the consistency rules
 * have compared it. Nothing is computed from an approximate value.
 */
export function indicatorFacts(
  conference: Conference,
  trace: Trace,
  earlier?: Conference | undefined,
): IndicatorFacts[] {
  const now = reviewed(conference)?.value;
  const periods = periodsBefore(conference);
  const rows = (conference.indicators ?? []).map((indicator, index): IndicatorFacts => {
    const path = `indicators.${index}`;
    const exact = indicator.approximation === undefined;
    const rate = (base: number | undefined, key: string): Fact<number> | undefined =>
      base === undefined || base === 0 || !exact
        ? undefined
        : fact(rateOf(indicator.value, base), [`${path}.value`, `${path}.${key}`], 'percent');
    const found = indicator.previous === undefined ? earlierValue(earlier, indicator) : undefined;
    const rated = isRate(indicator);
    const base = indicator.previous ?? (found && unbox(found));
    const previousPeriod = indicator.previousPeriod ?? (found && earlierPeriod(earlier));
    const step =
      base === undefined || !exact ? 0 : stepBetween(base, indicator.value, rated && indicator.total === undefined);
    const from = [`${path}.value`, ...(found ? found.from : [`${path}.previous`])];
    const lower = indicator.better === undefined ? isBurden(indicator.name) : indicator.better === 'lower';
    const percent = indicator.percent ?? rate(indicator.total, 'total');
    const whose = whoseOf(indicator, conference, path);
    const told: Told = {
      ...indicator,
      lower,
      percent: unbox<number | undefined>(percent),
      whose: whose?.value,
      previous: base,
      base: baseWords({ base: indicator.base, previousPeriod: unbox<string | undefined>(previousPeriod) }, now),
    };
    const ofPlan = rate(indicator.plan, 'plan');
    const change = changeWords(told, step);
    const moved = change?.whole;
    const said = [...from, ...present(indicator, path, ['previousPeriod', 'base'])];
    const aside = moved !== undefined && isAside(told);
    const { head, predicate, headline, acts, named: parts } = headWords(told);
    const named = present(indicator, path, headKeys);
    const planned = [`${path}.value`, `${path}.plan`];
    return trace.tag(
      {
        ...indicator,
        rate: rated,
        lower,
        rise: step > 0 ? fact(step, from, 'difference') : undefined,
        fall: step < 0 ? fact(-step, from, 'difference') : undefined,
        previous: indicator.previous ?? found,
        previousPeriod,
        percent,
        ofPlan,
        ofPrevious:
          found && exact
            ? fact(rateOf(indicator.value, found.value), [`${path}.value`, ...found.from], 'percent')
            : rate(indicator.previous, 'previous'),
        head: fact(head, named),
        subject: acts ? whose : undefined,
        whose: /^của /u.test(indicator.scope ?? '') && wholeOf(indicator.scope) === undefined ? whose : undefined,
        predicate: fact(predicate, named),
        headline: fact(headline, named),
        named: boxed(parts?.name, present(indicator, path, ['name', 'scope'])),
        says: boxed(parts?.says, named),
        acts,
        versusPlan: boxed(planWords(told, ofPlan?.value), planned),
        offPlan: boxed(planHeadline(told, ofPlan?.value), planned),
        offMark: boxed(planSide(told), planned),
        turned: boxed(turnWords(told), [...from, ...present(indicator, path, ['name'])]),
        planMark: boxed(planMark(told, ofPlan?.value), planned),
        byUnit: byUnitOf(indicator, path),
        whole: addsUp(indicator),
        before:
          indicator.previous === undefined
            ? (found ?? ledBack(indicator, path, periods))
            : fact(indicator.previous, [`${path}.previous`]),
        movedMark: markOf(indicator, path, periods) ?? boxed(changeMark(told, step), from),
        moved: stated(indicator, path) ?? (aside ? undefined : boxed(moved, said)),
        step: statedStep(indicator, path) ?? (aside ? undefined : boxed(change?.step, from)),
        against: against(indicator, change?.step && told.base),
        aside: aside && indicator.change === undefined ? boxed(moved, said) : undefined,
        led: false,
        pointed: false,
        spent: false,
      },
      path,
    );
  });
  return trace.tag(oncePerField(rows), 'indicators');
}

/** A subject is said once: deeds of one field that follow each other share it. */
function oncePerField(rows: IndicatorFacts[]): IndicatorFacts[] {
  const subjects = rows.map(({ field, subject }) => subject && `${field ?? ''}\n${subject.value}`);
  rows.forEach((row, at) => {
    if (subjects[at] !== undefined && subjects[at] === subjects[at - 1]) row.subject = undefined;
  });
  return rows;
}

/** Whose deed a figure is: of the whole or the body that the scope names, else of the cluster. */
function whoseOf({ scope }: Indicator, { cluster }: Conference, path: string): Fact<string> | undefined {
  const from = [`${path}.scope`];
  const whole = wholeOf(scope);
  if (whole !== undefined) return fact(whole, from);
  const of = /^của (?<body>.+)$/u.exec(scope ?? '')?.groups?.body;
  if (of !== undefined) return fact(of, from);
  return wholeOfCluster({ cluster });
}

/** What the head of an indicator tells. */
export const headKeys = [
  'name',
  'scope',
  'value',
  'total',
  'percent',
  'unit',
  'approximation',
] as const satisfies (keyof Indicator)[];

/** The paths of those keys that the file has. */
function present(indicator: Indicator, path: string, keys: readonly (keyof Indicator)[]): string[] {
  return keys.filter((key) => indicator[key] !== undefined).map((key) => `${path}.${key}`);
}

function boxed(words: string | undefined, from: readonly string[]): Fact<string> | undefined {
  return words === undefined ? undefined : fact(words, [...from]);
}

/** The change as the source has it, with what it is compared with. */
function stated({ change, base }: Indicator, path: string): Fact<string> | undefined {
  if (change === undefined) return undefined;
  return base === undefined
    ? fact(change, [`${path}.change`])
    : fact(`${change} so với ${base}`, [`${path}.change`, `${path}.base`]);
}

/** The stated change alone. */
function statedStep({ change }: Indicator, path: string): Fact<string> | undefined {
  return change === undefined ? undefined : fact(change, [`${path}.change`]);
}

function against({ change, base }: Indicator, derived: string | undefined): string | undefined {
  return change === undefined ? derived : base;
}

/** A stated change in a cell; what it is compared with is said where the head of the column does not. */
function markOf({ change, base, unit }: Indicator, path: string, periods: readonly string[]): Fact<string> | undefined {
  if (change === undefined) return undefined;
  const bare = unit !== undefined && change.endsWith(` ${unit}`) ? change.slice(0, -unit.length - 1) : change;
  const from = [`${path}.change`, ...(base === undefined ? [] : [`${path}.base`])];
  return fact(base === undefined || periods.includes(base) ? bare : `${change} so với ${base}`, from);
}

/** `giảm 2 vụ so với năm 2024` to 1 is from 3; of a period that the table has a column for. */
function ledBack(
  { change = '', base, value, unit, approximation }: Indicator,
  path: string,
  periods: readonly string[],
): Fact<number> | undefined {
  const step = /^(?<way>tăng|giảm) (?<by>\d[\d.]*)(?: (?<what>.+))?$/u.exec(change)?.groups;
  if (!step || approximation || base === undefined || !periods.includes(base) || step.what !== unit) return undefined;
  const by = parseNumber(step.by ?? '');
  const before = step.way === 'giảm' ? value + by : value - by;
  return Number.isInteger(before) ? fact(before, [`${path}.value`, `${path}.change`], 'difference') : undefined;
}

/** The periods compared with, in words. */
function periodsBefore({ indicators = [] }: Conference): string[] {
  return indicators.flatMap(({ previousPeriod }) => {
    const period = parsePeriod(previousPeriod ?? '');
    return period ? [formatPeriod(period)] : [];
  });
}
