import type { Path } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';
import type { ConsistencyRule, Found } from './rule.ts';

interface Few {
  name: string;
  votes: number;
  valid: number;
}

type Tally = NonNullable<Conference['nextTerm']>['tally'];

/**
 * Who is told as elected has more than half of the valid ballots.
 *
 * @example ok
 * nextTerm: {period: 2026, lead: VKSND tỉnh Gia Lai, chosen: elected, tally: {valid: 20, candidates: [{name: VKSND tỉnh Gia Lai, votes: 11}, {name: VKSND tỉnh Kon Tum, votes: 9}]}}
 * @example not ok
 * nextTerm: {period: 2026, lead: VKSND tỉnh Gia Lai, chosen: elected, tally: {valid: 20, candidates: [{name: VKSND tỉnh Gia Lai, votes: «7»}]}}
 * @example not ok
 * decisions: [{kind: election, subject: Ủy viên, people: [Lê C], tally: {valid: 20, candidates: [{name: Lê C, votes: «7»}]}}]
 */
export const electedByHalf: ConsistencyRule<Few> = {
  id: 'elected-by-half',
  severity: 'warning',
  vi: ({ name, votes, valid }) => ({
    reason: `\`${name}\` được ghi là trúng cử với ${votes}/${valid} phiếu hợp lệ, không quá một nửa`,
    remedy: 'Xem lại số phiếu, hoặc quy chế bầu cử; chưa trúng cử thì bỏ tên khỏi kết quả.',
  }),
  en: ({ name, votes, valid }) => ({
    reason: `\`${name}\` is told as elected with ${votes} of ${valid} valid ballots, which is no more than half`,
    remedy: 'Look at the votes, or at the rules of the election; leave out whom it did not elect.',
  }),
  examples: [{ name: 'Lê C', votes: 7, valid: 20 }],
  check: ({ decisions = [], nextTerm }) => [
    ...decisions.flatMap(({ kind, people = [], units = [], tally, rejected }, index) =>
      kind === 'election' && !rejected ? few([...people, ...units], tally, ['decisions', index, 'tally']) : [],
    ),
    ...(nextTerm?.chosen === 'elected'
      ? few(
          [nextTerm.lead, nextTerm.deputy].filter((unit) => unit !== undefined),
          nextTerm.tally,
          ['nextTerm', 'tally'],
        )
      : []),
  ],
};

function few(chosen: readonly string[], tally: Tally, path: Path): Found<Few>[] {
  const valid = tally?.valid ?? tally?.returned;
  if (valid === undefined) return [];
  return (tally?.candidates ?? []).flatMap(({ name, votes, for: yes }, index): Found<Few>[] => {
    const count = votes ?? yes ?? 0;
    if (!chosen.includes(name) || count * 2 > valid) return [];
    return [
      {
        params: { name, votes: count, valid },
        path: [...path, 'candidates', index, votes === undefined ? 'for' : 'votes'],
      },
    ];
  });
}
