import { resolveAward } from '../registers/resolve.ts';
import type { ConsistencyRule } from './rule.ts';

/** The share of voices that the sector's flag needs. Source: Circular 01/2019/TT-VKSTC, article 20. */
const threshold = 80;

/**
 * A nomination to the sector's flag has the votes that the rules ask for.
 *
 * @example ok
 * decisions: [{kind: nomination, form: Cờ thi đua ngành KSND, tally: {valid: 10, for: 8}}]
 * @example not ok
 * decisions: [{kind: nomination, form: Cờ thi đua ngành KSND, tally: {valid: 10, for: «7»}}]
 */
export const flagThreshold: ConsistencyRule<{ votes: number; all: number; percent: number }> = {
  id: 'flag-threshold',
  severity: 'warning',
  vi: ({ votes, all, percent: least }) => ({
    reason: `Cờ thi đua của Ngành cần ít nhất ${least}% đồng ý, ở đây ${votes}/${all}`,
    remedy: 'Xem lại số phiếu, hoặc ghi `rejected: true`.',
  }),
  en: ({ votes, all, percent: least }) => ({
    reason: `The sector's flag needs ${least}% of the votes, here ${votes}/${all}`,
    remedy: 'Check the votes, or write `rejected: true`.',
  }),
  examples: [{ votes: 7, all: 10, percent: threshold }],
  check: ({ decisions }, { registers }) =>
    (decisions ?? []).flatMap(({ kind, form, tally, rejected }, index) => {
      if (kind !== 'nomination' || form === undefined || rejected || tally?.for === undefined) return [];
      const { entry } = resolveAward(form, registers);
      const all = tally.valid ?? tally.returned ?? tally.for + (tally.against ?? 0) + (tally.abstain ?? 0);
      if (entry?.name !== 'Cờ thi đua của ngành Kiểm sát nhân dân' || all === 0 || tally.for * 100 >= threshold * all)
        return [];
      return [{ params: { votes: tally.for, all, percent: threshold }, path: ['decisions', index, 'tally', 'for'] }];
    }),
};
