/** The shape of a vote. */
import type { RecordShape } from '../model/context-shape.ts';
import { extend, flag, type Item, item, list, maybe, number, record, sure, type Table, text } from './shape-parts.ts';
import type { CandidateFacts, TallyFacts } from './tally.ts';

type Tally = NonNullable<Item<'decisions'>['tally']>;

/** Ballots and voices, with their rates. In: the shape of the checked data file. */
export function tallyShape(conference: RecordShape): RecordShape {
  const tally = record(item(conference, 'decisions'), 'tally');
  const candidate = {
    votes: sure(number),
    percent: maybe(number),
    base: maybe(text),
    won: sure(flag),
  } satisfies Table<CandidateFacts, NonNullable<Tally['candidates']>[number]>;
  return extend(tally, {
    candidates: sure(list(extend(item(tally, 'candidates'), candidate))),
    unanimous: sure(flag),
    percent: maybe(number),
    of: maybe(text),
    whole: maybe(number),
    share: maybe(number),
    someVoted: sure(flag),
  } satisfies Table<TallyFacts, Tally>);
}
