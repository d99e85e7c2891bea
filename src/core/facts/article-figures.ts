/** Indicators as an article tells them: three to a sentence, what they are compared with said once, nothing that was told. */
import { uncapitalise } from '../language/capitalise.ts';
import { limitName } from '../language/figure-plan.ts';
import { amount } from '../language/figure-words.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import { figurePaths, measuredWords, measuresOf } from './article-results.ts';
import type { IndicatorFacts } from './figures.ts';
import type { Trace } from './trace.ts';

/** The sentences of one field; each is a list of clauses. */
export interface FieldFigures {
  field: string | undefined;
  sentences: FigureSentence[];
}

/** Clauses of one sentence. */
export interface FigureSentence {
  clauses: Fact<string>[];
}

/** Figures in one sentence. */
const MOST = 3;

/** All fields in the order of the file. `whole`: whose figures these are, said where a figure would stand without an owner. */
export function articleFigures(
  indicators: readonly IndicatorFacts[],
  whole: Fact<string> | undefined,
  trace: Trace,
): FieldFigures[] {
  const fields = [...new Set(indicators.map(({ field }) => field))];
  let placed = false;
  return fields.flatMap((field) => {
    const sentences: FigureSentence[] = [];
    let owned: string | undefined;
    let base: string | undefined;
    for (const row of indicators.filter((one) => one.field === field && !one.spent)) {
      // Behind another comparison it is said again what this one is with.
      const once = row.against !== undefined && row.against === base && !isCompared(row);
      const told =
        row.led || row.pointed
          ? movementOf(row, once)
          : isShareOf(row, indicators)
            ? shareOf(row, once)
            : wholeOf(row, once);
      if (told === undefined) continue;
      const last = sentences.at(-1);
      const opens = !last || last.clauses.length >= MOST;
      const owner = opens && needsOwner(told, row) && !(placed && !row.acts) ? whole : undefined;
      placed = true;
      const repeats = !opens && whole && row.subject?.value === whole.value && owned === whole.value;
      if (opens) owned = owner?.value ?? (told.subject === undefined ? undefined : unbox(told.subject));
      base = row.against ?? base;
      const words = `${told.subject && !repeats ? `${unbox(told.subject)} ` : ''}${told.words}`;
      const clause = fact(owner ? `${owner.value} ${words}` : words, [
        ...figurePaths(row, trace),
        ...(owner?.from ?? []),
      ]);
      if (opens) sentences.push({ clauses: [clause] });
      else last.clauses.push(clause);
    }
    return sentences.length > 0 ? [{ field, sentences }] : [];
  });
}

/** The rate that the figure before it has told in its bracket: `giải quyết 41.706/48.215 vụ án (86,5%)`. */
export function isShareOf(row: IndicatorFacts, rows: readonly IndicatorFacts[]): boolean {
  const before = rows[rows.indexOf(row) - 1];
  return row.rate && row.total === undefined && before?.total !== undefined && unbox(before.percent) === row.value;
}

/** A figure in words, and whose deed it is where that stands before them. */
export interface Told {
  subject: Fact<string> | undefined;
  words: string;
}

/** A value that stands beside its ceiling is compared with that first. */
function isCompared({ versusPlan, lower, rate, plan, value }: IndicatorFacts): boolean {
  return versusPlan !== undefined && lower && !rate && plan !== 0 && plan !== value;
}

/** A rate that stands behind its figure: `tỷ lệ này thấp hơn kế hoạch 5,5 điểm phần trăm`. */
export function shareOf(row: IndicatorFacts, once: boolean): Told | undefined {
  const { brackets, parts } = measuresOf(row, once);
  const beside = [...brackets, ...parts].join(', ');
  return beside === '' ? undefined : { subject: undefined, words: `tỷ lệ này ${beside}` };
}

function needsOwner({ words }: Told, { acts, whose, subject }: IndicatorFacts): boolean {
  return (acts && subject === undefined) || (whose === undefined && /^(?:không )?có /u.test(words));
}

/** The figure with all that it is measured by, and a unit that has none. */
export function wholeOf(row: IndicatorFacts, once: boolean): Told {
  const { subject, head, whose, total, percent } = row;
  const [by, words] = whose ? [whose, unbox(row.predicate)] : [subject, unbox(head)];
  const { brackets, parts } = measuresOf(row, once);
  // A share stands in brackets of its own.
  const share = total !== undefined && percent !== undefined && row.unit !== '%';
  const beside = share
    ? measuredWords({ brackets: [], parts: [...brackets, ...parts] })
    : measuredWords({ brackets, parts });
  return { subject: by, words: `${words}${beside}${noneOf(row)}` };
}

/** Of a good thing, the units that have none of it. */
function noneOf({ perUnit, lower, value }: IndicatorFacts): string {
  if (lower || value === 0) return '';
  const none = (perUnit ?? []).filter((one) => one.value === 0).map(({ unit }) => unit);
  return none.length === 1 ? `, riêng ${none[0]} không có` : '';
}

/** What the value was told before is only compared: `số cuộc giám sát đạt 100% kế hoạch, bằng năm 2024`. */
export function movementOf(row: IndicatorFacts, once: boolean): Told | undefined {
  const { plan, lower, rate, led, offPlan } = row;
  // The sapo has said how it stands to the plan, save what the ceiling is; without a plan, how it moved.
  const change = led && offPlan === undefined ? undefined : unbox<string | undefined>(once ? row.step : row.moved);
  const said = led && offPlan !== undefined && change !== undefined;
  const ceiling = said && lower && !rate && plan ? ` (${limitName(row)} là ${amount(plan, row.unit)})` : '';
  const stands = plan === 0 || said ? undefined : unbox<string | undefined>(row.versusPlan);
  const parts = [stands, change].filter((part) => part !== undefined);
  const none = noneOf(row);
  const name = `${uncapitalise(row.name)}${row.scope ? ` ${row.scope}` : ''}`;
  if (parts.length === 0)
    return none === '' || led ? undefined : { subject: undefined, words: `${uncapitalise(row.name)}${none}` };
  return { subject: undefined, words: `${name} ${parts.join(', ')}${ceiling}${none}` };
}
