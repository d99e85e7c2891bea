/** The helpers of one document: those that know no document, and those that remember what it has said. */
import type { Helper } from './helper.ts';
import { awards, recipients } from './helpers/award.ts';
import { blank } from './helpers/blank.ts';
import { citation } from './helpers/citation.ts';
import { clock, date } from './helpers/date.ts';
import { figure, inWords, number, percent } from './helpers/figures.ts';
import { fit } from './helpers/fit.ts';
import { group } from './helpers/group.ts';
import { generalHelpers } from './helpers/index.ts';
import { line } from './helpers/line.ts';
import { paragraph } from './helpers/paragraph.ts';
import { people } from './helpers/people.ts';
import { period } from './helpers/period.ts';
import { ranked } from './helpers/ranked.ts';
import { section } from './helpers/section.ts';
import { sentence } from './helpers/sentence.ts';
import { sum } from './helpers/sum.ts';
import { term } from './helpers/term.ts';
import { capital, clauses, list, prose, quote, upper } from './helpers/text.ts';
import { units } from './helpers/units.ts';
import { vary } from './helpers/vary.ts';
import { where } from './helpers/where.ts';
import type { Memory } from './memory.ts';

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
