import { formatNumber } from '../../language/number.ts';
import { tallies } from './parts.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * No more ballots are issued than people are there. Each may have several, so that it is only asked.
 *
 * @example ok
 * attendance: {present: 15}
 * decisions: [{kind: election, tally: {issued: 15}}]
 * @example not ok
 * attendance: {present: 13}
 * decisions: [{kind: election, tally: {issued: «15»}}]
 */
export const ballotsWithinPresent: ConsistencyRule<{ issued: number; present: number }> = {
  id: 'ballots-within-present',
  severity: 'warning',
  vi: ({ issued, present }) => ({
    reason: `Phát ra ${formatNumber(issued)} phiếu mà chỉ có ${formatNumber(present)} đại biểu có mặt`,
    remedy: 'Sửa số phiếu hoặc số đại biểu; mỗi người nhiều phiếu thì nên ghi rõ trong nội dung quyết định.',
  }),
  en: ({ issued, present }) => ({
    reason: `${issued} ballots were issued, but ${present} delegates were present`,
    remedy: 'Correct the ballots or the attendance; where each has several ballots, say so in the decision.',
  }),
  examples: [{ issued: 15, present: 13 }],
  check: (conference) =>
    tallies(conference).flatMap(({ tally: { issued }, path }) => {
      const present = conference.attendance?.present;
      return issued !== undefined && present !== undefined && issued > present
        ? [{ params: { issued, present }, path: [...path, 'issued'] }]
        : [];
    }),
};
