import { fold } from '../../language/fold.ts';
import { tallies } from './parts.ts';
import type { ConsistencyRule } from './rule.ts';

const heads =
  /^(?:viện trưởng|chánh án|giám đốc|hiệu trưởng|cục trưởng|chi cục trưởng|chủ tịch|trưởng ban|tổng giám đốc)(?!\p{L})/iu;

/**
 * Who counts ballots is none of those voted on, nor the head of a unit that is.
 *
 * @example ok
 * tellers: [Đặng Thị Hồng Nhung]
 * nextTerm: {period: 2026, lead: VKSND tỉnh Gia Lai, tally: {candidates: [{name: VKSND tỉnh Gia Lai, votes: 9}]}}
 * @example not ok
 * attendees: [{name: Hoàng Đức Thịnh, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}]
 * tellers: [«Hoàng Đức Thịnh»]
 * nextTerm: {period: 2026, lead: VKSND tỉnh Gia Lai, tally: {candidates: [{name: VKSND tỉnh Gia Lai, votes: 9}]}}
 * @example not ok
 * tellers: [«Trần Thị Bình»]
 * decisions: [{kind: election, subject: Ban chấp hành, tally: {candidates: [{name: Trần Thị Bình, votes: 9}]}}]
 */
export const tellerNotCandidate: ConsistencyRule<{ teller: string; candidate: string }> = {
  id: 'teller-not-candidate',
  severity: 'warning',
  vi: ({ teller, candidate }) => ({
    reason:
      teller === candidate
        ? `\`${teller}\` kiểm phiếu mà chính mình được bầu, được xét`
        : `\`${teller}\` kiểm phiếu mà đứng đầu ${candidate}, đơn vị được bầu, được xét`,
    remedy: 'Xem lại Ban kiểm phiếu.',
  }),
  en: ({ teller, candidate }) => ({
    reason:
      teller === candidate
        ? `\`${teller}\` counts the ballots and is voted on`
        : `\`${teller}\` counts the ballots and heads ${candidate}, which is voted on`,
    remedy: 'Check who counted the ballots.',
  }),
  examples: [
    { teller: 'Hoàng Đức Thịnh', candidate: 'VKSND khu vực 4' },
    { teller: 'Trần Thị Bình', candidate: 'Trần Thị Bình' },
  ],
  check: (conference) => {
    const candidates = new Set(
      tallies(conference).flatMap(({ tally }) => (tally.candidates ?? []).map(({ name }) => name)),
    );
    return (conference.tellers ?? []).flatMap(({ name }, index) => {
      const units = (conference.attendees ?? []).flatMap((one) =>
        one.name !== undefined && fold(one.name) === fold(name) && one.office?.some(({ office }) => heads.test(office))
          ? [one.unit ?? '']
          : [],
      );
      const candidate = [name, ...units].find((one) => candidates.has(one));
      return candidate === undefined ? [] : [{ params: { teller: name, candidate }, path: ['tellers', index, 'name'] }];
    });
  },
};
