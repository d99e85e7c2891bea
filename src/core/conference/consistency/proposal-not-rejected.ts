import { fold } from '../../language/fold.ts';
import type { ConsistencyRule } from './rule.ts';

/** Runs of three syllables that two texts must share to speak of one matter. */
const SHARED = 3;

/**
 * The report does not ask for what the conference voted down.
 *
 * @example ok
 * decisions: [{kind: other, subject: tách đơn vị ít án thành nhóm chấm điểm riêng, rejected: true}]
 * official: {report: {proposals: [Mở lớp bồi dưỡng cho đơn vị ít án]}}
 * @example not ok
 * decisions: [{kind: other, subject: tách đơn vị ít án thành nhóm chấm điểm riêng, rejected: true}]
 * official: {report: {proposals: [«Ban hành tiêu chí chấm điểm riêng cho đơn vị ít án»]}}
 */
export const proposalNotRejected: ConsistencyRule<{ subject: string }> = {
  id: 'proposal-not-rejected',
  severity: 'warning',
  vi: ({ subject }) => ({
    reason: `Kiến nghị giống điều Hội nghị không thông qua: \`${subject}\``,
    remedy: 'Bỏ kiến nghị, hoặc viết rõ nó khác ở đâu.',
  }),
  en: ({ subject }) => ({
    reason: `The proposal resembles what the conference voted down: \`${subject}\``,
    remedy: 'Leave it out, or say how it differs.',
  }),
  examples: [{ subject: 'tách đơn vị ít án thành nhóm chấm điểm riêng' }],
  check: ({ decisions, official }) =>
    (official?.report?.proposals ?? []).flatMap((text, index) => {
      const asked = runs(text);
      const rejected = (decisions ?? []).find(
        ({ subject, rejected: down }) =>
          down === true && subject !== undefined && [...runs(subject)].filter((run) => asked.has(run)).length >= SHARED,
      );
      return rejected?.subject === undefined
        ? []
        : [{ params: { subject: rejected.subject }, path: ['official', 'report', 'proposals', index] }];
    }),
};

function runs(text: string): Set<string> {
  const syllables = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(syllables.slice(2).map((_, index) => syllables.slice(index, index + 3).join(' ')));
}
