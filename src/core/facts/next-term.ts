/** Who leads next, with the vote. */
import type { Conference } from '../conference/schema/conference.ts';
import { type TallyFacts, tallyFacts } from './tally.ts';
import type { Trace } from './trace.ts';

/** Next term's lead and deputy; those who are named came out of the vote. */
export type NextTermFacts = Omit<NonNullable<Conference['nextTerm']>, 'tally'> & { tally: TallyFacts | undefined };

/** The vote with its rates. */
export function nextTermFacts({ nextTerm, attendance }: Conference, trace: Trace): NextTermFacts | undefined {
  if (!nextTerm) return undefined;
  const { lead, deputy } = nextTerm;
  const tally = tallyFacts(nextTerm.tally, attendance, trace, 'nextTerm.tally', [lead, deputy]);
  return trace.tag({ ...nextTerm, tally }, 'nextTerm');
}
