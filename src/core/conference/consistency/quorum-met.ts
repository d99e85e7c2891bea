import { formatNumber } from '../../language/number.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * Enough are present.
 *
 * @example ok
 * attendance: {present: 32, quorum: 32}
 * @example not ok
 * attendance: {present: 20, quorum: «32»}
 */
export const quorumMet: ConsistencyRule<{ present: number; quorum: number }> = {
  id: 'quorum-met',
  severity: 'warning',
  vi: ({ present, quorum }) => ({
    reason: `Có mặt ${formatNumber(present)}, chưa đủ số tối thiểu ${formatNumber(quorum)}`,
    remedy: 'Xem lại số đại biểu.',
  }),
  en: ({ present, quorum }) => ({
    reason: `${present} are present, fewer than the quorum of ${quorum}`,
    remedy: 'Check the figures.',
  }),
  examples: [{ present: 20, quorum: 32 }],
  check: ({ attendance }) => {
    const { present, quorum } = attendance ?? {};
    return quorum !== undefined && present !== undefined && present < quorum
      ? [{ params: { present, quorum }, path: ['attendance', 'quorum'] }]
      : [];
  },
};
