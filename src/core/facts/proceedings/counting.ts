/** When ballots are counted: after they were cast, whatever the order of the programme, and told with the ballot. */
import { tellsMore } from '../beside.ts';
import type { DecisionFacts } from '../decisions.ts';
import type { Act, Told } from './entry.ts';
import { countsBallots } from './matters.ts';

/** Whether a matter, a resolution is decided by ballots, which somebody counts. */
export function isByBallot(
  { kind, decision }: { kind: string; decision?: Pick<DecisionFacts, 'method'> | undefined },
  { nextTerm }: Pick<Told, 'nextTerm'>,
): boolean {
  return (kind === 'term' ? nextTerm?.method : decision?.method) === 'secret-ballot';
}

/**
 * Put the counting behind the first ballot, where it stands before all of them, and into its act, where nothing more is
 * told of it. `acts` is changed.
 */
export function countAfterBallot(acts: Act[]): void {
  const isBallot = ({ balloted }: Act): boolean => balloted;
  const at = acts.findIndex(countsBallots);
  const counting = acts[at];
  const first = acts.findIndex(isBallot);
  const ballot = acts[first];
  if (!counting || !ballot) return;
  const before = acts.slice(0, at).some(isBallot);
  if (before && !isBallot(acts[at - 1] ?? counting)) return;
  const cast = before ? (acts[at - 1] ?? ballot) : ballot;
  acts.splice(at, 1);
  if (isBare(counting)) cast.counting = { by: counting.by, doing: counting.doing };
  else acts.splice(acts.indexOf(cast) + 1, 0, counting);
}

/** Who counted, and no more. */
function isBare(act: Act): boolean {
  return act.by.length > 0 && act.time === undefined && !tellsMore(act);
}
