/** Every act once, in its place: those of the programme, and those that the file tells elsewhere. */
import type { Trace } from '../trace.ts';
import { countAfterBallot, isByBallot } from './counting.ts';
import { type Act, actOf, impliedAct, type Told } from './entry.ts';
import { countsBallots, type Matter, mattersOf, settles } from './matters.ts';

type Kind = Act['kind'];

/** The acts, and which of them settles each matter. */
export interface Course {
  acts: Act[];
  besides: Act[];
  matters: Matter[];
  settledBy: ReadonlyMap<Matter, Act>;
}

/** What comes after the last vote, in the order of a conference: votes, launch, election, acceptance, covenant, end. */
const afterVotes: readonly Kind[] = [
  'launch',
  'election',
  'acceptance',
  'registration',
  'signing',
  'handover',
  'conclusion',
  'closing',
];
const votes: readonly Kind[] = ['scoring', 'appraisal', 'voting'];

/** The acts of the programme in the author's order; what it does not tell stands where a conference does it. */
export function courseOf(told: Told, trace: Trace): Course {
  const all = told.programme.map((item) => trace.tag(actOf(item), trace.pathOf(item) ?? 'programme'));
  const besides = all.filter(({ beside }) => beside);
  const acts = all.filter(({ beside }) => !beside);
  const matters = mattersOf(told, acts);
  const settledBy = new Map<Matter, Act>();
  for (const matter of matters) {
    const fitting = acts.filter((one) => settles(one, matter, told));
    // Scores are settled where scoring is done, though an appraisal stands before it.
    const act = fitting.find(({ kind }) => matter.kind === 'classes' && kind === 'scoring') ?? fitting[0];
    if (act) settledBy.set(matter, act);
  }
  const put = (act: Act, path: string, at: number, settled: readonly Matter[] = []): void => {
    acts.splice(at, 0, trace.tag(act, path));
    for (const matter of settled) settledBy.set(matter, act);
  };
  const before = (kinds: readonly Kind[]): number => {
    const at = acts.findIndex(({ kind }) => kinds.includes(kind));
    return at < 0 ? acts.length : at;
  };
  const has = (kind: Kind): boolean => acts.some((act) => act.kind === kind);
  const purpose = (kind: Told['purposes'][number]['kind']): number =>
    told.purposes.findIndex((one) => one.kind === kind);

  const open = matters.filter((matter) => !settledBy.has(matter));
  // Who counts ballots is elected before they are counted.
  const lastVote = acts.findLastIndex((act) => votes.includes(act.kind) && !countsBallots(act));
  const counting = acts.findIndex(countsBallots);
  let at = lastVote >= 0 ? lastVote + 1 : counting < 0 ? before(afterVotes) : Math.min(counting, before(afterVotes));
  const awards = open.filter(({ kind }) => kind === 'award');
  if (awards.length > 0) put(impliedAct('appraisal'), 'awards', at++, awards);
  const decisions = open.flatMap((matter) => (matter.kind === 'decision' ? [matter] : []));
  for (const method of new Set(decisions.map(({ decision }) => decision.method))) {
    const group = decisions.filter(({ decision }) => decision.method === method);
    const decided = group.map(({ decision }) => decision);
    put(impliedAct('voting', { decided, method }), 'decisions', at++, group);
  }

  const launch = purpose('launch');
  if (launch >= 0 && !has('launch')) {
    const { subject, period } = told.purposes[launch]!;
    const said = { ...(subject === undefined ? {} : { title: subject }), ofPeriod: period };
    put(impliedAct('launch', said), `purposes.${launch}`, before(afterVotes.slice(1)));
  }

  const term = open.find(({ kind }) => kind === 'term');
  // Whose turn it is needs no act.
  const chosen = told.nextTerm
    ? told.nextTerm.chosen !== undefined && told.nextTerm.chosen !== 'rotated'
    : purpose('election') >= 0;
  if (chosen && !has('election')) {
    const path = told.nextTerm ? 'nextTerm' : `purposes.${purpose('election')}`;
    put(impliedAct('election'), path, before(afterVotes.slice(2)), term ? [term] : []);
  }

  if ((told.covenant ?? purpose('covenant') >= 0) && !has('signing'))
    put(
      impliedAct('signing'),
      told.covenant ? 'covenant' : `purposes.${purpose('covenant')}`,
      before(afterVotes.slice(5)),
    );
  for (const matter of matters) {
    const act = settledBy.get(matter);
    if (act && isByBallot(matter, told)) act.balloted = true;
  }
  countAfterBallot(acts);
  return { acts, besides, matters, settledBy };
}
