/** A stated rate is the one that its figures give: 121 of 122 are 99,2 %. */
import { message } from '../../message/message.ts';
import type { Check } from './check.ts';
import { tallies } from './check.ts';

/** Digits after the decimal point, as far as a number can tell. */
function decimals(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** Whether `stated` is the rate, rounded or cut to the digits it is stated with. */
function matches(stated: number, value: number, total: number): boolean {
  const scale = 10 ** decimals(stated);
  const rate = (value / total) * 100 * scale;
  const given = Math.round(stated * scale);
  // Half a unit either way, and what a float may lose.
  return Math.abs(rate - given) <= 0.5 + 1e-6;
}

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
    const bases = [
      tally.valid,
      tally.returned,
      tally.issued,
      conference.attendance?.present,
      conference.attendance?.invited,
    ].flatMap((base) => base || []);
    const [base] = bases;
    return (tally.candidates ?? []).flatMap(({ votes, percent }, index) =>
      base !== undefined && percent !== undefined && !bases.some((one) => matches(percent, votes, one))
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
