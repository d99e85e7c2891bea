import { toIsoDate } from '../../language/date.ts';
import type { Path } from '../../model/source.ts';
import { isAfter, lastDay } from '../days.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * What is written about a conference is published and signed when it is over.
 *
 * @example ok
 * date: 2024-03-29
 * article: {published: 2024-03}
 * @example not ok
 * date: 2024-03-29
 * article: {published: «28/3/2024»}
 * @example ok
 * date: 29/3
 * official: {report: {signed: 2024-03-28}}
 * @example not ok
 * date: 2024-03-29
 * official: {report: {signed: «2024-03-28»}}
 */
export const paperAfterConference: ConsistencyRule<{ day: string; held: string }> = {
  id: 'paper-after-conference',
  severity: 'warning',
  vi: ({ day, held }) => ({
    reason: `Ngày ${day} trước ngày hội nghị (${held})`,
    remedy: 'Xem lại ngày đăng, ngày ký.',
  }),
  en: ({ day, held }) => ({
    reason: `${day} is before the conference (${held})`,
    remedy: 'Check the day of publication or signing.',
  }),
  examples: [{ day: '28/3/2024', held: '2024-03-29' }],
  check: (conference) => {
    const { article, official } = conference;
    const held = lastDay(conference);
    const papers: [string | undefined, Path][] = [
      [article?.published, ['article', 'published']],
      [official?.report?.signed, ['official', 'report', 'signed']],
    ];
    return papers.flatMap(([written, path]) => {
      const day = toIsoDate(written);
      return written !== undefined && day && held && isAfter(held, day)
        ? [{ params: { day: written, held }, path }]
        : [];
    });
  },
};
