/** Ballots and voices as minutes write them: each candidate with votes, and the rate with what it is a rate of. */
import type { Conference } from '../conference/schema/conference.ts';
import { isRate, rateOf } from '../language/rate.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Trace } from './trace.ts';

type Tally = NonNullable<NonNullable<Conference['decisions']>[number]['tally']>;
type Candidate = NonNullable<Tally['candidates']>[number];
type Base = NonNullable<Tally['base']>;

/** A unit or person voted on. */
export type CandidateFacts = Omit<Candidate, 'votes' | 'percent'> & {
  /** Votes for them. */
  votes: number | Fact<number>;
  percent: number | Fact<number> | undefined;
  /** What the rate is of: `số phiếu hợp lệ`. */
  base: Fact<string> | undefined;
  /** Among those whom the vote chose. */
  won: boolean;
};

/** A vote's figures. */
export type TallyFacts = Omit<Tally, 'candidates'> & {
  candidates: CandidateFacts[];
  /** The rate of those in favour, where the base is stated. */
  percent: Fact<number> | undefined;
  /** What that rate is of. */
  of: Fact<string> | undefined;
  /** Everybody who voted was in favour: so many of so many. */
  unanimous: boolean;
  /** How many voted, so that those in favour are so many of so many. */
  whole: Fact<number> | undefined;
  /** The rate of those in favour, of `whole`. */
  share: Fact<number> | undefined;
  /** Fewer voted than were present. */
  someVoted: boolean;
};

const bases: Readonly<Record<Base, string>> = {
  valid: 'số phiếu hợp lệ',
  returned: 'số phiếu thu về',
  issued: 'số phiếu phát ra',
  present: 'số đại biểu có mặt',
  invited: 'số đại biểu được triệu tập',
};

/** Nobody against, nobody abstained, and that is said or follows from the counts. */
function isUnanimous(tally: Tally, attendance: Conference['attendance']): boolean {
  const { for: yes, against, abstain, valid, returned, invalid } = tally;
  if (!yes || (against ?? 0) + (abstain ?? 0) + (invalid ?? 0) > 0) return false;
  if (against === 0 && abstain === 0) return true;
  return yes === (valid ?? returned ?? attendance?.present);
}

/** Valid ballots; else everybody present, where the voices add up to them; else the voices, where more than one kind is counted. */
function wholeOf(tally: Tally, attendance: Conference['attendance'], path: string): Fact<number> | undefined {
  const { for: yes, against, abstain, valid } = tally;
  if (yes === undefined) return undefined;
  if (valid !== undefined) return fact(valid, [`${path}.valid`]);
  const voices = yes + (against ?? 0) + (abstain ?? 0);
  if (voices === attendance?.present) return fact(voices, ['attendance.present']);
  const counted = (['for', 'against', 'abstain'] as const).filter((voice) => tally[voice] !== undefined);
  return voices > yes
    ? fact(
        voices,
        counted.map((voice) => `${path}.${voice}`),
      )
    : undefined;
}

/** Find rates and their bases. `chosen`: who came out of the vote. A stated rate without a stated base is of the first count that it fits. */
export function tallyFacts(
  tally: Tally | undefined,
  attendance: Conference['attendance'],
  trace: Trace,
  path: string,
  chosen: readonly (string | undefined)[],
): TallyFacts | undefined {
  if (!tally) return undefined;
  const counts: Record<Base, number | undefined> = {
    valid: tally.valid,
    returned: tally.returned,
    issued: tally.issued,
    present: attendance?.present,
    invited: attendance?.invited,
  };
  const placeOf = (base: Base): string =>
    base === 'present' || base === 'invited' ? `attendance.${base}` : `${path}.${base}`;
  const fitting = (percent: number, votes: number): Base | undefined =>
    (Object.keys(bases) as Base[]).find((base) => counts[base] && isRate(percent, votes, counts[base]));
  const shareOf = (votes: number, from: string[]): Fact<number> | undefined => {
    const total = tally.base && counts[tally.base];
    return tally.base && total ? fact(rateOf(votes, total), [...from, placeOf(tally.base)], 'percent') : undefined;
  };

  const candidates = (tally.candidates ?? []).map((candidate, index): CandidateFacts => {
    const own = `${path}.candidates.${index}`;
    const votes = candidate.votes ?? candidate.for ?? 0;
    const from = candidate.votes === undefined ? `${own}.for` : `${own}.votes`;
    const percent = candidate.percent ?? shareOf(votes, [from]);
    const base = tally.base ?? (candidate.percent === undefined ? undefined : fitting(candidate.percent, votes));
    return trace.tag(
      {
        ...candidate,
        votes: candidate.votes ?? fact(votes, [from]),
        percent,
        won: chosen.includes(candidate.name),
        base: percent === undefined || !base ? undefined : fact(bases[base], [placeOf(base)]),
      },
      own,
    );
  });
  const percent = tally.for === undefined ? undefined : shareOf(tally.for, [`${path}.for`]);
  const whole = wholeOf(tally, attendance, path);
  const { present } = attendance ?? {};
  return trace.tag(
    {
      ...tally,
      candidates: trace.tag(candidates, `${path}.candidates`),
      percent,
      unanimous: isUnanimous(tally, attendance),
      whole,
      share:
        whole && tally.for !== undefined
          ? fact(rateOf(tally.for, whole.value), [`${path}.for`, ...whole.from], 'percent')
          : undefined,
      someVoted: tally.valid === undefined && whole !== undefined && present !== undefined && whole.value < present,
      of: percent && tally.base ? fact(bases[tally.base], [`${path}.base`]) : undefined,
    },
    path,
  );
}
