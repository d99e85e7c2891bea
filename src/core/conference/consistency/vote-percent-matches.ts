import { isRate } from '../../language/rate.ts';
import { tallies } from './parts.ts';
import { offeredFor, type Percent, percentWords } from './rates.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * A stated share of the votes is the one that they give; its base is the stated one, else any of the counts.
 *
 * @example ok
 * decisions: [{kind: election, tally: {valid: 45, candidates: [{name: VKSND tỉnh Gia Lai, votes: 44, percent: "97,8"}]}}]
 * @example not ok
 * decisions: [{kind: election, tally: {valid: 45, candidates: [{name: VKSND tỉnh Gia Lai, votes: 44, percent: «90»}]}}]
 * @example ok
 * decisions: [{kind: election, tally: {valid: 45, candidates: [{name: VKSND tỉnh Gia Lai, for: 44, against: 1, percent: "97,8"}]}}]
 * @example not ok
 * attendance: {present: 50}
 * decisions: [{kind: election, tally: {valid: 45, base: present, candidates: [{name: VKSND tỉnh Gia Lai, votes: 45, percent: «100»}]}}]
 */
export const votePercentMatches: ConsistencyRule<Percent> = {
  id: 'vote-percent-matches',
  severity: 'warning',
  ...percentWords,
  examples: [{ stated: 90, value: 44, total: 45, computed: 97.8 }],
  check: (conference) =>
    tallies(conference).flatMap(({ tally, path }) => {
      const counts = {
        valid: tally.valid,
        returned: tally.returned,
        issued: tally.issued,
        present: conference.attendance?.present,
        invited: conference.attendance?.invited,
      };
      const bases = (tally.base ? [counts[tally.base]] : Object.values(counts)).flatMap((base) => base || []);
      const [base] = bases;
      const told = (tally.candidates ?? []).map(({ votes, for: agreed, percent }) => ({
        votes: votes ?? agreed ?? 0,
        percent,
      }));
      return told.flatMap(({ votes, percent }, index) =>
        base !== undefined && percent !== undefined && !bases.some((one) => isRate(percent, votes, one))
          ? [
              {
                params: { stated: percent, value: votes, total: base, computed: offeredFor(percent, votes, base) },
                path: [...path, 'candidates', index, 'percent'],
              },
            ]
          : [],
      );
    }),
};
