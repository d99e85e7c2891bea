/** The table of helpers: the name that templates call, and the function. A helper is a function in a file here and a row. */
import type { Helper } from '../handlebars/run/helper.ts';
import { awards, recipients } from './award.ts';
import { blank } from './blank.ts';
import { citation } from './citation.ts';
import { eq, gt, gte, lt, lte, ne, oneOf } from './comparisons.ts';
import { clock, date, deadline } from './date.ts';
import { figure, inWords, number, percent } from './figures.ts';
import { fit } from './fit.ts';
import { flow } from './flow.ts';
import { group } from './group.ts';
import { keep, kept } from './keep.ts';
import { line } from './line.ts';
import { and, not, or } from './logic.ts';
import type { Memory } from './memory.ts';
import { narrate } from './narrate.ts';
import { nth } from './nth.ts';
import { paragraph } from './paragraph.ts';
import { people } from './people.ts';
import { period } from './period.ts';
import { ranked } from './ranked.ts';
import { section } from './section.ts';
import { sentence } from './sentence.ts';
import { sum } from './sum.ts';
import { term } from './term.ts';
import { capital, clauses, list, prose, quote, upper } from './text.ts';
import { units } from './units.ts';
import { vary } from './vary.ts';
import { where } from './where.ts';
import { within } from './within.ts';

/** The helpers of one rendering. Those that are given `memory` read and change it; `section` counts by itself. */
export function documentHelpers(memory: Memory) {
  return {
    and,
    awards: awards(memory),
    blank: blank(memory),
    capital,
    citation: citation(memory),
    clauses,
    clock: clock(memory),
    date: date(memory),
    deadline: deadline(memory),
    eq,
    figure,
    fit,
    flow,
    group,
    gt,
    gte,
    in: oneOf,
    inWords: inWords(memory),
    keep: keep(memory),
    kept: kept(memory),
    line,
    list,
    lt,
    lte,
    narrate: narrate(memory),
    ne,
    not,
    nth,
    number: number(memory),
    or,
    paragraph,
    people: people(memory),
    percent,
    period,
    prose: prose(memory),
    quote,
    ranked: ranked(memory),
    recipients: recipients(memory),
    section: section(),
    sentence,
    sum,
    term,
    units,
    upper,
    vary: vary(memory),
    where,
    within,
  } satisfies Record<string, Helper>;
}
