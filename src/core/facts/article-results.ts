/** Results as an article tells them: each with its subject, and with what the figure that it tells is measured by. */
import { uncapitalise } from '../language/capitalise.ts';
import { amount, figureWords } from '../language/figure-words.ts';
import { paragraphStarts } from '../language/narrative.ts';
import { formatNumber } from '../language/number.ts';
import { endedOf, lackOf, namesFigure, passiveOf, tellingOf } from '../language/telling.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import { headKeys, type IndicatorFacts } from './figures.ts';
import type { ResultFacts } from './results.ts';
import type { Trace } from './trace.ts';

/** Whose results these are. */
export interface Whose {
  /** Who does what is done: `các đơn vị trong Cụm`, `xã`. */
  doer: Fact<string> | undefined;
  /** Before what happened: `toàn Cụm`, `trên địa bàn xã`. */
  place: Fact<string> | undefined;
}

/** Results of more words than this stand in several paragraphs. */
const LONG = 150;

/** Put the sentences of the article beside the points of each result; figures that they tell know it. */
export function tellResults(
  results: readonly ResultFacts[],
  indicators: readonly IndicatorFacts[],
  { doer, place }: Whose,
  trace: Trace,
): void {
  for (const result of results) {
    const path = trace.pathOf(result) ?? 'results';
    let bare = 0;
    const told = result.points.reduce<Fact<string>[]>((sentences, point, at) => {
      const from = [`${path}.points.${at}`];
      const stated = point.replace(/\.$/u, '');
      const done = result.unit === undefined ? undone(stated, indicators) : undefined;
      const whole = done ?? (result.unit === undefined ? endedOf(stated) : undefined) ?? stated;
      const merged = withFigures(whole, { result, place, indicators, from, trace });
      const { text } = merged;
      const lack = result.unit === undefined ? lackOf(text) : undefined;
      const before = sentences.at(-1);
      if (lack === 'doer' && bare > 0 && before) {
        sentences[sentences.length - 1] = fact(`${before.value}; ${uncapitalise(text)}`, [
          ...before.from,
          ...merged.from,
        ]);
        return sentences;
      }
      bare = lack === 'doer' && doer ? bare + 1 : 0;
      const subject = lack === 'doer' ? doer : lack === 'place' || done !== undefined ? place : undefined;
      const did = lack === 'doer' && !/^không/iu.test(text) ? ' đã' : '';
      const words = subject ? `${subject.value}${did} ${uncapitalise(done ? opened(text) : text)}` : opened(text);
      sentences.push(fact(words, [...merged.from, ...(subject?.from ?? [])]));
      return sentences;
    }, []);
    result.told = trace.tag(told, `${path}.points`);
    const texts = told.map(({ value }) => value);
    const starts = texts.join(' ').split(' ').length > LONG ? paragraphStarts(texts) : [0];
    result.parts = starts.map((start, at) => trace.tag(told.slice(start, starts[at + 1]), `${path}.points`));
    result.long = starts.length > 1;
  }
}

/** `14 nhân viên y tế bị lây nhiễm` → `có 14 nhân viên y tế …`: no sentence opens with a numeral. */
function opened(text: string): string {
  return /^\d[\d.,/]* \p{L}/u.test(text) && !/^\d+ tháng/u.test(text) ? `có ${text}` : text;
}

/** A deed whose doer nobody named, where its figure tells it as done: `Xóa 812 nhà tạm` → `812 nhà tạm được xóa`. */
function undone(point: string, indicators: readonly IndicatorFacts[]): string | undefined {
  return indicators
    .filter((one) => !one.acts && tellsFigure(point, one))
    .map(({ name }) => passiveOf(point, name))
    .find((passive) => passive !== undefined);
}

/** A point with its figures: those that it tells are measured where they stand, those that it only names follow it. */
export function withFigures(
  point: string,
  {
    result,
    place,
    indicators,
    from,
    trace,
  }: {
    result: ResultFacts;
    place: Fact<string> | undefined;
    indicators: readonly IndicatorFacts[];
    from: readonly string[];
    trace: Trace;
  },
): { text: string; from: string[] } {
  let clauses = point.split(/(?<=[,;]) /u);
  let base: string | undefined;
  const paths = [...from];
  for (const one of indicators) {
    if (one.pointed) continue;
    const written = writtenOf(one);
    const telling = tellingOf(point, one.name, written);
    const named = telling === undefined && result.unit === undefined && isNamed(point, one, result);
    if (!named && (telling === undefined || (telling === 'worded' && (one.led || !one.rate)))) continue;
    if (named && one.led) continue;
    one.pointed = true;
    for (const path of figurePaths(one, trace)) paths.push(path);
    if (one.led) continue;
    if (telling === 'among') {
      const told = measuredAmong(clauses, written, one, one.against !== undefined && one.against === base);
      if (told === undefined) continue;
      clauses = told;
      base = one.against;
    } else if (named) {
      const owner = one.acts && place ? `${place.value} ` : '';
      clauses.push(`; ${owner}${unbox(one.head)}${besideOf(one)}`);
    } else clauses.push(telling === 'worded' ? ` (${figureWords(one)})${besideOf(one)}` : besideOf(one));
    one.spent = true;
  }
  return { text: clauses.join(' ').replace(/ (?=[,;]| \()/gu, ''), from: paths };
}

/** Its name stands in a sentence of its field that has no number: `Hộ nghèo tăng do thiên tai`. */
function isNamed(point: string, one: IndicatorFacts, { field }: ResultFacts): boolean {
  return (one.field === undefined || one.field === field) && namesFigure(point, one.name);
}

/** The clauses with what one figure is measured by, behind the one that tells it; undefined where that is none, or not one. */
function measuredAmong(
  clauses: readonly string[],
  written: readonly string[],
  one: IndicatorFacts,
  once: boolean,
): string[] | undefined {
  const holds = clauses.map((clause) => tellingOf(clause, '', written) !== undefined);
  const at = holds.indexOf(true);
  const measures = measuresOf(one, once);
  // `đạt 100%, 32/32 thanh niên` has said how it stands to the plan.
  const isSaid = (part: string): boolean => clauses.some((clause) => clause.includes(part.replace(/ kế hoạch$/u, '')));
  const parts = measures.parts.filter((part) => !isSaid(part));
  const beside = measuredWords({ ...measures, parts });
  if (at < 0 || beside === '') return undefined;
  const last = Math.max(at, holds.lastIndexOf(true));
  return clauses.map((clause, index) =>
    index === last ? clause.replace(/[,;]?$/u, (mark) => `${beside}${mark && ';'}`) : clause,
  );
}

/** Whether a sentence tells the value of an indicator. */
export function tellsFigure(point: string, one: IndicatorFacts): boolean {
  const telling = tellingOf(point, one.name, writtenOf(one));
  return telling === 'alone' || telling === 'among';
}

/** The value as a sentence may write it. */
function writtenOf({ value, total, unit }: IndicatorFacts): string[] {
  const amount = figureWords({ value, unit }).split(' ')[0] ?? '';
  const ratio = total === undefined ? [] : [`${formatNumber(value)}/${formatNumber(total)}`];
  const number = formatNumber(value);
  return [amount, number, `${number}/${number}`, ...ratio];
}

/** The data that the words of a figure tell. */
const told = [...headKeys, 'plan', 'previous', 'previousPeriod', 'change', 'base'] as const;

/** Where the words of a figure come from; `trace` knows its datum. */
export function figurePaths(one: IndicatorFacts, trace: Trace): string[] {
  const path = trace.pathOf(one);
  return path === undefined ? [] : told.filter((key) => one[key] !== undefined).map((key) => `${path}.${key}`);
}

/** What a figure is measured by: in brackets `kế hoạch là 5 giáo viên`, `năm 2024 không có`; behind commas `đạt 100% kế hoạch`, `giảm 2 nhà so với năm 2024`. */
export interface Measures {
  brackets: string[];
  parts: string[];
}

/** All of them; `once`: what it is compared with was just said. */
export function measuresOf(
  { aside, versusPlan, moved, step, plan, value, lower, unit, approximation }: IndicatorFacts,
  once = false,
): Measures {
  const stands = unbox<string | undefined>(versusPlan);
  // Of nothing, of nearly so much no share of the plan is told; of a thing that must not be the plan comes last.
  const unshared = (value === 0 && !lower) || approximation !== undefined;
  const bare = plan !== undefined && stands !== undefined && unshared;
  const last = plan === 0;
  const brackets = [bare ? `kế hoạch là ${amount(plan, unit)}` : undefined, unbox<string | undefined>(aside)];
  const change = unbox<string | undefined>(once ? step : moved);
  const parts = [bare || last ? undefined : stands, change, last ? stands : undefined];
  const there = (part: string | undefined): part is string => part !== undefined;
  return { brackets: brackets.filter(there), parts: parts.filter(there) };
}

/** The same behind the figure: ` (năm trước không có)`, `, đạt 100% kế hoạch, giảm 2 nhà so với năm 2024`. */
function besideOf(one: IndicatorFacts): string {
  return measuredWords(measuresOf(one));
}

/** ` (năm trước không có), đạt 100% kế hoạch`. */
export function measuredWords({ brackets, parts }: Measures): string {
  return `${brackets.length === 0 ? '' : ` (${brackets.join('; ')})`}${parts.map((part) => `, ${part}`).join('')}`;
}
