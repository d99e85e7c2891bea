import type { ConsistencyRule } from './rule.ts';

/**
 * A conference that is held to elect does not take turns.
 *
 * @example ok
 * programme: [{kind: election}]
 * nextTerm: {period: 2026, lead: VKSND tỉnh Gia Lai, chosen: elected}
 * @example not ok
 * programme: [{kind: election}]
 * nextTerm: {period: 2026, lead: VKSND tỉnh Gia Lai, chosen: «rotated»}
 */
export const chosenAsPurposed: ConsistencyRule<{ how: string }> = {
  id: 'chosen-as-purposed',
  severity: 'warning',
  vi: ({ how }) => ({
    reason: `Hội nghị có bầu (election), mà kỳ tới được chọn bằng cách ${how}`,
    remedy:
      'Sửa `chosen`, hoặc bỏ `election` khỏi `purposes`, `programme`: văn bản sẽ vừa viết bầu, vừa viết không bầu.',
  }),
  en: ({ how }) => ({
    reason: `The conference is held to elect, and the next term was chosen otherwise (${how})`,
    remedy: 'Change `chosen`, or leave `election` out of `purposes` and `programme`: papers would say both.',
  }),
  examples: [{ how: 'luân phiên' }],
  check: ({ purposes, programme = [], nextTerm }) => {
    const chosen = nextTerm?.chosen;
    if (!chosen || chosen === 'elected' || ![...purposes, ...programme].some(({ kind }) => kind === 'election'))
      return [];
    return [{ params: { how: chosen === 'rotated' ? 'luân phiên' : 'chỉ định' }, path: ['nextTerm', 'chosen'] }];
  },
};
