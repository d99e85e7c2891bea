import { isRate } from '../../language/rate.ts';
import { tallies } from './parts.ts';
import { offeredFor, type Percent, percentWords } from './rates.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * A stated share of the votes is the one that they give; its base may be any of the counts.
 *
 * @example ok
 * decisions: [{kind: election, tally: {valid: 45, candidates: [{name: VKSND tỉnh Gia Lai, votes: 44, percent: "97,8"}]}}]
 * @example not ok
 * decisions: [{kind: election, tally: {valid: 45, candidates: [{name: VKSND tỉnh Gia Lai, votes: 44, percent: «90»}]}}]
 */
export const votePercentMatches: ConsistencyRule<Percent> = {
  id: 'vote-percent-matches',
  severity: 'warning',
  ...percentWords,
  examples: [{ stated: 90, value: 44, total: 45, computed: 97.8 }],
  check: (conference) =>
    tallies(conference).flatMap(({ tally, path }) => {
      const bases = [
        tally.valid,
        tally.returned,
        tally.issued,
        conference.attendance?.present,
        conference.attendance?.invited,
      ].flatMap((base) => base || []);
      const [base] = bases;
      return (tally.candidates ?? []).flatMap(({ votes, percent }, index) =>
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
