/** A stated rate is the one that its figures give: 121 of 122 are 99,2 %. */
import { decimals, isRateOf as matches } from '../../language/rate.ts';
import { message } from '../../message/message.ts';
import type { Check } from './check.ts';
import { tallies } from './check.ts';

function computed(value: number, total: number, stated: number): number {
  const scale = 10 ** Math.max(1, decimals(stated));
  return Math.round((value / total) * 100 * scale) / scale;
}

/** Messages: `percent-matches` for indicators, `vote-percent-matches` for votes, whose base may be any of the counts. */
export const percentMatches: Check = (conference, at) => [
  ...(conference.indicators ?? []).flatMap((indicator, index) => {
    const parts = [
      { ...indicator, path: ['indicators', index] },
      ...(indicator.perUnit ?? []).map((share, unit) => ({ ...share, path: ['indicators', index, 'perUnit', unit] })),
    ];
    return parts.flatMap(({ value, total, percent, path }) =>
      percent !== undefined && total && !matches(percent, value, total)
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
    const counts = {
      valid: tally.valid,
      returned: tally.returned,
      issued: tally.issued,
      present: conference.attendance?.present,
      invited: conference.attendance?.invited,
    };
    const bases = (tally.base ? [counts[tally.base]] : Object.values(counts)).flatMap((base) => base || []);
    const [base] = bases;
    return (tally.candidates ?? []).flatMap(({ votes: all, for: yes, percent }, index) => {
      const votes = all ?? yes ?? 0;
      return base !== undefined && percent !== undefined && !bases.some((one) => matches(percent, votes, one))
        ? [
            message(
              'vote-percent-matches',
              { stated: percent, value: votes, total: base, computed: computed(votes, base, percent) },
              at([...path, 'candidates', index, 'percent']),
            ),
          ]
        : [];
    });
  }),
];
