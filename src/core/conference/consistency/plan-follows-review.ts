import { yearsOfPeriod } from '../days.ts';
import { plans, reviewed } from './periods.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * The year planned for comes after the year looked back on.
 *
 * @example ok
 * nextTerm: {period: 2024}
 * tasks: {period: 2024}
 * covenant: {period: 2023-2025}
 * @example not ok
 * nextTerm: {period: «2023»}
 * @example ok
 * covenant: {period: 2024}
 * @example not ok
 * covenant:
 *   period: «2022»
 */
export const planFollowsReview: ConsistencyRule<{ period: string; reviewed: string }> = {
  id: 'plan-follows-review',
  severity: 'warning',
  vi: ({ period, reviewed }) => ({
    reason: `Kỳ ${period} không sau kỳ được tổng kết (${reviewed})`,
    remedy: 'Xem lại hai kỳ: năm ký kết, bầu, giao nhiệm vụ thường là năm sau.',
  }),
  en: ({ period, reviewed }) => ({
    reason: `The period ${period} does not follow the one reviewed (${reviewed})`,
    remedy: 'Check both: what is signed, chosen and planned is usually for the next year.',
  }),
  examples: [{ period: '2023', reviewed: '2023' }],
  check: (conference) => {
    const review = reviewed(conference);
    if (!review) return [];
    const { first, last } = yearsOfPeriod(review.period);
    return plans(conference).flatMap(({ period, path }) => {
      const plan = yearsOfPeriod(period);
      // Half a year reviewed, the whole year may still be planned for.
      const same = review.interim ? period === review.period : plan.first <= last && plan.last <= last;
      return plan.last < first || same ? [{ params: { period, reviewed: review.period }, path }] : [];
    });
  },
};
