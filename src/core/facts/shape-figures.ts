/** The shape of awards and indicators, and of the tables that a report makes of them. */
import type { RecordShape } from '../model/context-shape.ts';
import type { FieldFigures, FigureSentence } from './article-figures.ts';
import type { AwardFacts } from './awards.ts';
import type { IndicatorFacts } from './figures.ts';
import type { Ledger } from './ledger.ts';
import type { Plans } from './plans.ts';
import { extend, flag, type Item, item, list, maybe, number, sure, type Table, text } from './shape-parts.ts';
import type { FigureLine } from './stated-results.ts';

/** What facts add to awards and indicators, and how many kept their plan; `conference`: the shape of the checked data file. */
export function figureShapes(conference: RecordShape) {
  const award = {
    authority: maybe(text),
    short: sure(text),
    formKind: maybe(text),
    quoted: sure(flag),
    rank: sure(number),
    council: sure(flag),
    decided: sure(flag),
    handed: sure(flag),
    giverStated: sure(flag),
    ofPeriod: maybe(text),
    all: sure(flag),
    total: maybe(number),
    previous: maybe(number),
    led: sure(flag),
  } satisfies Table<AwardFacts, Item<'awards'>>;
  const row = extend(extend(item(conference, 'awards'), award), {
    collectives: maybe(number),
    route: sure(list(text)),
  });
  const ledger = {
    granted: sure(list(row)),
    proposed: sure(list(row)),
    earlier: sure(list(row)),
  } satisfies Table<Ledger>;
  const indicator = {
    percent: maybe(number),
    ofPlan: maybe(number),
    ofPrevious: maybe(number),
    rate: sure(flag),
    byUnit: maybe(text),
    rise: maybe(number),
    fall: maybe(number),
    lower: sure(flag),
    head: sure(text),
    subject: maybe(text),
    whose: maybe(text),
    predicate: sure(text),
    headline: sure(text),
    named: maybe(text),
    says: maybe(text),
    acts: sure(flag),
    versusPlan: maybe(text),
    offPlan: maybe(text),
    pointed: sure(flag),
    spent: sure(flag),
    offMark: maybe(text),
    turned: maybe(text),
    planMark: maybe(text),
    whole: sure(flag),
    before: maybe(number),
    movedMark: maybe(text),
    moved: maybe(text),
    step: maybe(text),
    against: maybe(text),
    aside: maybe(text),
    led: sure(flag),
    previous: maybe(number),
    previousPeriod: maybe(text),
  } satisfies Table<IndicatorFacts, Item<'indicators'>>;
  const sentence = { clauses: sure(list(text)) } satisfies Table<FigureSentence>;
  const figures = {
    field: maybe(text),
    sentences: sure(list({ is: 'record', keys: sentence } as const)),
  } satisfies Table<FieldFigures>;
  const plans = {
    count: sure(number),
    met: sure(number),
    missed: sure(number),
    partial: sure(flag),
  } satisfies Table<Plans>;
  const figureLine = {
    words: sure(text),
    planned: sure(flag),
    figure: sure(extend(item(conference, 'indicators'), indicator)),
  } satisfies Table<FigureLine>;
  return { award, ledger, indicator, figureLine, figures, plans };
}
