/** A stated rate is one that its figures give, rounded or cut: 121 of 122 are 99,2 %. */
import { toScaled } from '../../language/decimal.ts';
import { isRate, rateOf } from '../../language/rate.ts';
import { message } from '../../message/message.ts';
import type { Check } from './check.ts';
import { tallies } from './check.ts';

/** What the figures give, told with as many decimals as the stated rate, one at least. */
function computed(value: number, total: number, stated: number): number {
  return rateOf(value, total, Math.max(1, toScaled(stated).places));
}

/** Messages: `percent-matches` for indicators, `vote-percent-matches` for votes, whose base may be any of the counts. */
export const percentMatches: Check = (conference, at) => [
  ...(conference.indicators ?? []).flatMap((indicator, index) => {
    const parts = [
      { ...indicator, path: ['indicators', index] },
      ...(indicator.perUnit ?? []).map((share, unit) => ({ ...share, path: ['indicators', index, 'perUnit', unit] })),
    ];
    return parts.flatMap(({ value, total, percent, path }) =>
      percent !== undefined && total && !isRate(percent, value, total)
        ? [
            message(
              'percent-matches',
              { stated: percent, value, total, computed: computed(value, total, percent) },
              at([...path, 'percent']),
            ),
          ]
        : [],
    );
  }),
  ...tallies(conference).flatMap(({ tally, path }) => {
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
            message(
              'vote-percent-matches',
              { stated: percent, value: votes, total: base, computed: computed(votes, base, percent) },
              at([...path, 'candidates', index, 'percent']),
            ),
          ]
        : [],
    );
  }),
];
