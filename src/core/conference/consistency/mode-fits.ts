import type { ConsistencyRule } from './rule.ts';

/**
 * A conference of several bridges is not in person.
 *
 * @example ok
 * venue: {mode: hybrid, bridges: [a, b]}
 * @example not ok
 * venue: {mode: «in-person», bridges: [a, b]}
 */
export const modeFits: ConsistencyRule<{ bridges: number }> = {
  id: 'mode-fits',
  severity: 'warning',
  vi: ({ bridges }) => ({
    reason: `Hội nghị ghi là trực tiếp mà có ${bridges} điểm cầu`,
    remedy: 'Ghi `online` hoặc `hybrid`, hoặc bỏ các điểm cầu.',
    expected: ['hybrid', 'online'],
  }),
  en: ({ bridges }) => ({
    reason: `The conference is in person, yet has ${bridges} bridges`,
    remedy: 'Write `online` or `hybrid`, or remove the bridges.',
    expected: ['hybrid', 'online'],
  }),
  examples: [{ bridges: 2 }],
  check: ({ venue }) => {
    const bridges = venue?.bridges?.length ?? 0;
    return venue?.mode === 'in-person' && bridges > 1 ? [{ params: { bridges }, path: ['venue', 'mode'] }] : [];
  },
};
