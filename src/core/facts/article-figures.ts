/** Indicators as an article tells them: three to a sentence, what they are compared with said once, nothing that was told. */
import { uncapitalise } from '../language/capitalise.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import { besideOf, figurePaths } from './article-results.ts';
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
    let base: string | undefined;
    for (const row of indicators.filter((one) => one.field === field && !one.spent)) {
      const words = row.led || row.pointed ? movementOf(row) : isShareOf(row, indicators) ? shareOf(row) : wholeOf(row);
      if (words === undefined) continue;
      const last = sentences.at(-1);
      const opens = !last || last.clauses.length >= MOST;
      const owner = opens && needsOwner(words, row) && !(placed && !row.acts) ? whole : undefined;
      placed = true;
      const said = / so với (?<base>năm[^,;()]*|cùng kỳ[^,;()]*)/u.exec(words)?.groups?.base?.trim();
      const opener = last?.clauses[0]?.value ?? '';
      const owned =
        !opens && whole && opener.startsWith(`${whole.value} `) ? words.replace(`${whole.value} `, '') : words;
      const once = said !== undefined && said === base ? owned.replace(` so với ${said}`, '') : owned;
      base = said ?? base;
      const clause = fact(owner ? `${owner.value} ${once}` : once, [
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
function isShareOf(row: IndicatorFacts, rows: readonly IndicatorFacts[]): boolean {
  const before = rows[rows.indexOf(row) - 1];
  return row.rate && row.total === undefined && before?.total !== undefined && unbox(before.percent) === row.value;
}

function shareOf(row: IndicatorFacts): string | undefined {
  const beside = besideOf(row).replace(/^, /u, '');
  return beside === '' ? undefined : `tỷ lệ này ${beside}`;
}

function needsOwner(words: string, { acts, whose, subject }: IndicatorFacts): boolean {
  return (acts && subject === undefined) || (whose === undefined && /^(?:không )?có /u.test(words));
}

/** The figure with all that it is measured by, and a unit that has none. */
function wholeOf(row: IndicatorFacts): string {
  const { subject, head, whose } = row;
  const words = whose
    ? `${unbox(whose)} ${unbox(row.predicate)}`
    : [unbox(subject), unbox(head)].filter(Boolean).join(' ');
  const share = row.total !== undefined && / \([\d,]+%\)$/u.test(words);
  const beside = share ? besideOf(row).replace(/^ \((.*?)\)/u, ', $1') : besideOf(row);
  return `${words}${beside}${noneOf(row)}`;
}

/** Of a good thing, the units that have none of it. */
function noneOf({ perUnit, lower, value }: IndicatorFacts): string {
  if (lower || value === 0) return '';
  const none = (perUnit ?? []).filter((one) => one.value === 0).map(({ unit }) => unit);
  return none.length === 1 ? `, riêng ${none[0]} không có` : '';
}

/** What the value was told before is only compared: `số cuộc giám sát đạt 100% kế hoạch, bằng năm 2024`. */
function movementOf(row: IndicatorFacts): string | undefined {
  const plan = row.plan === 0 ? undefined : unbox(row.versusPlan);
  const parts = [plan, unbox(row.moved)].filter((part) => part !== undefined);
  // The sapo has said how it stands to the plan, save what the ceiling is.
  const left = row.led && row.offPlan && row.moved && !(row.lower && !row.rate) ? parts.slice(1) : parts;
  const none = noneOf(row);
  if (left.length === 0) return none === '' || row.led ? undefined : `${uncapitalise(row.name)}${none}`;
  return `${uncapitalise(row.name)}${row.scope ? ` ${row.scope}` : ''} ${left.join(', ')}${none}`;
}
