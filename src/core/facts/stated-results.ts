/** Results as official papers tell them: as the file has them, each with what the figure that it tells is measured by. */
import { type Fact, fact } from '../model/fact.ts';
import { isShareOf, movementOf, shareOf, wholeOf } from './article-figures.ts';
import { figurePaths, withFigures } from './article-results.ts';
import type { IndicatorFacts } from './figures.ts';
import type { ResultFacts } from './results.ts';
import type { Trace } from './trace.ts';

/** A figure as a line of its own. */
export interface FigureLine {
  words: Fact<string>;
  /** It has a plan. */
  planned: boolean;
  figure: IndicatorFacts;
}

/** Put the points with their figures into the results; out come the indicators, which know what the points have told. `place`: whose they are. */
export function stateResults(
  results: readonly ResultFacts[],
  indicators: readonly IndicatorFacts[],
  place: Fact<string> | undefined,
  trace: Trace,
): IndicatorFacts[] {
  const rows = indicators.map((one) => {
    const row = { ...one, led: false, pointed: false, spent: false };
    // What each of a few units has is told beside it, so that who has none need not be.
    if (one.byUnit) row.perUnit = [];
    return trace.tag(row, trace.pathOf(one) ?? 'indicators');
  });
  for (const result of results) {
    const path = `${trace.pathOf(result) ?? 'results'}.points`;
    const stated = result.points.map((point, at) => {
      const bare = point.replace(/\.$/u, '');
      const all = { result, place, indicators: rows, from: [`${path}.${at}`], trace };
      const before = rows.filter(({ spent }) => spent);
      const { text, from } = withFigures(bare, all);
      const units = rows.flatMap((one) => (one.spent && one.byUnit && !before.includes(one) ? [one.byUnit] : []));
      const words = [text, ...units.map(({ value }) => `trong đó ${value}`)].join('; ');
      return fact(words === bare ? point : words, [...from, ...units.flatMap((one) => one.from)]);
    });
    result.stated = trace.tag(stated, path);
  }
  return rows;
}

/** The figures that no result has told whole, each in words; a rate goes with the figure that it is the rate of. */
export function figureLines(rows: readonly IndicatorFacts[], trace: Trace): FigureLine[] {
  const lines: FigureLine[] = [];
  // Prose says once whose deeds follow each other; every line says it.
  let doer: Fact<string> | undefined;
  for (const figure of rows) {
    doer = figure.subject ?? (figure.acts ? doer : undefined);
    if (figure.spent) continue;
    const last = lines.at(-1);
    const from = figurePaths(figure, trace);
    if (last && isShareOf(figure, rows)) {
      const once = figure.against !== undefined && figure.against === last.figure.against;
      const share = shareOf(figure, once);
      if (share) last.words = fact(`${last.words.value}; ${share.words}`, [...last.words.from, ...from]);
      continue;
    }
    const told = figure.pointed ? movementOf(figure, false) : wholeOf(figure, false);
    if (!told) continue;
    const words = [told.subject?.value ?? (figure.pointed ? undefined : doer?.value), told.words];
    const line = { words: fact(words.filter(Boolean).join(' '), from), planned: figure.plan !== undefined, figure };
    lines.push(trace.tag(line, trace.pathOf(figure) ?? 'indicators'));
  }
  return lines;
}
