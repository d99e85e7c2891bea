/** The helpers of one document: those that know no document, and those that remember what it has said. */
import type { Helper } from '../handlebars/run/helper.ts';
import { awards, recipients } from './award.ts';
import { blank } from './blank.ts';
import { citation } from './citation.ts';
import { clock, date } from './date.ts';
import { figure, inWords, number, percent } from './figures.ts';
import { fit } from './fit.ts';
import { flow } from './flow.ts';
import { group } from './group.ts';
import { line } from './line.ts';
import { generalHelpers } from './logic.ts';
import type { Memory } from './memory.ts';
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

/** The table of helpers for one rendering. Those that are given `memory` read and change it. */
export function documentHelpers(memory: Memory) {
  return {
    ...generalHelpers,
    awards: awards(memory),
    blank: blank(memory),
    capital,
    citation: citation(memory),
    clauses,
    clock: clock(memory),
    date: date(memory),
    figure,
    fit,
    flow,
    group,
    inWords: inWords(memory),
    line,
    list,
    number: number(memory),
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
  } satisfies Record<string, Helper>;
}
