import { yearsOfPeriod } from '../days.ts';
import { plans, reviewed } from './periods.ts';
import type { ConsistencyRule } from './rule.ts';

// Years that a result may well name: what it is compared with, a law, a stage.
const elsewhere =
  /(?:so với|cùng kỳ|Luật|Bộ luật|Nghị quyết|Nghị định|Chỉ thị|Quyết định|Thông tư|Kế hoạch|Hiến pháp|giai đoạn|từ|đến|trước)[^.;]*$/i;

/**
 * Results speak of the year looked back on, or of one that is planned for.
 *
 * @example ok
 * results:
 *   - Trong năm 2023, các đơn vị đã hoàn thành, tăng so với năm 2021
 *   - Thực hiện Luật Thi đua năm 2022
 *   - Chuẩn bị cho năm 2024
 * nextTerm: {period: 2024}
 * @example not ok
 * results:
 *   - a
 *   - «Trong năm 2021, các đơn vị đã hoàn thành nhiệm vụ»
 */
export const resultsOfReview: ConsistencyRule<{ year: string; reviewed: string }> = {
  id: 'results-of-review',
  severity: 'warning',
  vi: ({ year, reviewed }) => ({
    reason: `Kết quả nói tới năm ${year}, mà kỳ được tổng kết là ${reviewed}`,
    remedy: 'Xem lại năm; nếu là số so sánh thì viết rõ “so với năm …”.',
  }),
  en: ({ year, reviewed }) => ({
    reason: `A result speaks of ${year}, the period reviewed is ${reviewed}`,
    remedy: 'Check the year; a comparison says “so với năm …”.',
  }),
  examples: [{ year: '2021', reviewed: '2023' }],
  check: (conference) => {
    const review = reviewed(conference);
    if (!review) return [];
    const { first, last } = yearsOfPeriod(review.period);
    const planned = plans(conference).map(({ period }) => yearsOfPeriod(period));
    const known = (year: number) =>
      [{ first, last }, ...planned].some((span) => span.first <= year && year <= span.last);
    return (conference.results ?? []).flatMap(({ points }, index) =>
      points.flatMap((point, place) => {
        const strange = [...point.matchAll(/năm (\d{4})(?!\d)/g)].find(
          (match) => !known(Number(match[1])) && !elsewhere.test(point.slice(0, match.index)),
        );
        return strange
          ? [
              {
                params: { year: strange[1] ?? '', reviewed: review.period },
                path: ['results', index, 'points', place],
              },
            ]
          : [];
      }),
    );
  },
};
