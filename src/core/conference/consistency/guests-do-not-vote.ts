import { formatNumber } from '../../language/number.ts';
import { tallies } from './parts.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * Hands are those of delegates; guests have none to raise. It is only asked, since a house may give guests a vote.
 *
 * @example ok
 * attendance: {present: 15}
 * attendees: [{name: Mai Trung Thành, guest: true}]
 * decisions: [{kind: other, subject: a, method: show-of-hands, tally: {for: 14}}]
 * @example not ok
 * attendance: {present: 15}
 * attendees: [{name: Mai Trung Thành, guest: true}]
 * decisions: [{kind: other, subject: a, method: show-of-hands, tally: {for: «14», abstain: 1}}]
 */
export const guestsDoNotVote: ConsistencyRule<{ hands: number; present: number; guests: number }> = {
  id: 'guests-do-not-vote',
  severity: 'warning',
  vi: ({ hands, present, guests }) => ({
    reason: `Biểu quyết ${formatNumber(hands)} người, mà ${formatNumber(present)} người có mặt gồm cả ${formatNumber(guests)} khách mời`,
    remedy: 'Xem lại ai có quyền biểu quyết.',
  }),
  en: ({ hands, present, guests }) => ({
    reason: `${hands} voted by show of hands, but the ${present} who were present include ${guests} guests`,
    remedy: 'Check who has the right to vote.',
  }),
  examples: [{ hands: 45, present: 45, guests: 3 }],
  check: (conference) => {
    const { attendance, attendees } = conference;
    const present = attendance?.present;
    const guests = (attendees ?? []).reduce(
      (sum, { guest, name, count }) => sum + (guest ? (name ? 1 : (count ?? 0)) : 0),
      0,
    );
    if (present === undefined || attendance?.approximation !== undefined || guests === 0) return [];
    return tallies(conference).flatMap(({ tally, method, path }) => {
      const hands = (tally.for ?? 0) + (tally.against ?? 0) + (tally.abstain ?? 0);
      if (method !== 'show-of-hands' || tally.for === undefined || hands > present || hands <= present - guests)
        return [];
      return [{ params: { hands, present, guests }, path: [...path, 'for'] }];
    });
  },
};
