/** Decisions with the people they name, and what the register says of the award they are about. */
import type { Conference } from '../conference/schema/conference.ts';
import type { AwardEntry } from './awards.ts';
import type { Participant, People } from './people.ts';
import { type TallyFacts, tallyFacts } from './tally.ts';
import type { Trace } from './trace.ts';

type Decision = NonNullable<Conference['decisions']>[number];

/** A decision. */
export type DecisionFacts = Omit<Decision, 'people' | 'tally'> & {
  tally: TallyFacts | undefined;
  people: Participant[];
  /** The award is a title or a flag, which the genre calls `danh hiệu` and puts in quotes. */
  titled: boolean;
  /** It puts up one who chairs. */
  ofChair: boolean;
  /** The award is a flag. */
  flag: boolean;
  /** The subject as a headline has room for it: before a colon. */
  brief: string | undefined;
  /** The sapo of the article tells it. */
  led: boolean;
};

const titles = ['title', 'honour', 'flag'];

/** Find the people and the forms of all decisions. */
export function decisionFacts(
  conference: Conference,
  people: People,
  entryOf: (form: string) => AwardEntry | undefined,
  trace: Trace,
): DecisionFacts[] {
  const facts = (conference.decisions ?? []).map((decision, index): DecisionFacts => {
    const path = `decisions.${index}`;
    const named = people.named(decision.people, `${path}.people`);
    const kind = entryOf(decision.form ?? '')?.kind;
    return trace.tag(
      {
        ...decision,
        people: named,
        ofChair: named.some(({ chair }) => chair),
        tally: tallyFacts(decision.tally, conference.attendance, trace, `${path}.tally`),
        brief: decision.subject?.replace(/:.*$/su, ''),
        titled: titles.includes(kind ?? ''),
        flag: kind === 'flag',
        led: false,
      },
      path,
    );
  });
  return trace.tag(facts, 'decisions');
}
