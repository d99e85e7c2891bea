/** The year looked back on is not the year planned for, and results speak of the year looked back on. */
import { type Message, message } from '../../message/message.ts';
import type { Path } from '../../model/source.ts';
import { yearsOfPeriod } from '../days.ts';
import type { Conference } from '../schema/conference.ts';
import type { Check } from './check.ts';

/** The period reviewed; nothing when several differ. */
function reviewed({ purposes }: Conference): { period: string; interim: boolean } | undefined {
  const found = purposes.filter(
    ({ kind, period }) => (kind === 'review' || kind === 'interim') && period !== undefined,
  );
  const [first] = found;
  return first?.period !== undefined && found.every(({ period }) => period === first.period)
    ? // A half or a quarter reviewed leaves the rest of its year to plan for, whatever the review is called.
      { period: first.period, interim: first.kind === 'interim' || /[HQ]\d$/u.test(first.period) }
    : undefined;
}

function plans(conference: Conference): { period: string; path: Path }[] {
  const { nextTerm, covenant, tasks, purposes } = conference;
  return [
    ...purposes.map(({ kind, period }, index) => ({
      period: kind === 'covenant' || kind === 'launch' || kind === 'election' ? period : undefined,
      path: ['purposes', index, 'period'],
    })),
    { period: tasks?.period, path: ['tasks', 'period'] },
    { period: nextTerm?.period, path: ['nextTerm', 'period'] },
    { period: covenant?.period, path: ['covenant', 'period'] },
  ].flatMap(({ period, path }) => (period === undefined ? [] : [{ period, path }]));
}

/** Messages: `plan-follows-review`. */
export const planFollowsReview: Check = (conference, at) => {
  const review = reviewed(conference);
  if (!review) return [];
  const { first, last } = yearsOfPeriod(review.period);
  return plans(conference).flatMap(({ period, path }): Message[] => {
    const plan = yearsOfPeriod(period);
    // Half a year reviewed, the whole year may still be planned for.
    const same = review.interim ? period === review.period : plan.first <= last && plan.last <= last;
    return plan.last < first || same
      ? [message('plan-follows-review', { period, reviewed: review.period }, at(path))]
      : [];
  });
};

// Years that a result may well name: what it is compared with, a law, a stage.
const elsewhere =
  /(?:so với|cùng kỳ|Luật|Bộ luật|Nghị quyết|Nghị định|Chỉ thị|Quyết định|Thông tư|Kế hoạch|Hiến pháp|giai đoạn|từ|đến|trước)[^.;]*$/i;

/** Messages: `results-of-review`: a year in the results that is neither reviewed nor planned for. */
export const resultsOfReview: Check = (conference, at) => {
  const review = reviewed(conference);
  if (!review) return [];
  const { first, last } = yearsOfPeriod(review.period);
  const planned = plans(conference).map(({ period }) => yearsOfPeriod(period));
  const known = (year: number) => [{ first, last }, ...planned].some((span) => span.first <= year && year <= span.last);
  return (conference.results ?? []).flatMap(({ points }, index) =>
    points.flatMap((point, place) => {
      const strange = [...point.matchAll(/năm (\d{4})(?!\d)/g)].find(
        (match) => !known(Number(match[1])) && !elsewhere.test(point.slice(0, match.index)),
      );
      return strange
        ? [
            message(
              'results-of-review',
              { year: strange[1] ?? '', reviewed: review.period },
              at(['results', index, 'points', place]),
            ),
          ]
        : [];
    }),
  );
};
