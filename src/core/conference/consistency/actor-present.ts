import { fold } from '../../language/fold.ts';
import type { Path } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * Nobody acts who is recorded absent. Of two people of one name the one who attends acts.
 *
 * @example ok
 * attendees: [{name: Trần Hữu Phước}]
 * attendance: {absences: [{name: Lý Quốc Bảo}]}
 * programme: [{kind: speech, by: Trần Hữu Phước}]
 * @example ok
 * attendees: [{name: Nguyễn Văn Hải, office: Viện trưởng}]
 * attendance: {absences: [{name: Nguyễn Văn Hải, office: Phó Viện trưởng}]}
 * programme: [{kind: speech, by: Nguyễn Văn Hải}]
 * @example not ok
 * attendance: {absences: [{name: Lý Quốc Bảo}]}
 * programme: [{kind: speech, by: «Lý Quốc Bảo»}]
 * @example not ok
 * attendance: {absences: [{name: Lý Quốc Bảo}]}
 * chairs: «Lý Quốc Bảo»
 * @example not ok
 * attendance: {absences: [{name: Lý Quốc Bảo}]}
 * tellers: [«Lý Quốc Bảo»]
 */
export const actorPresent: ConsistencyRule<{ name: string }> = {
  id: 'actor-present',
  severity: 'warning',
  vi: ({ name }) => ({
    reason: `\`${name}\` được ghi là vắng mặt mà có việc ở đây`,
    remedy: 'Sửa `attendance.absences`, hoặc ghi người đã làm việc này.',
  }),
  en: ({ name }) => ({
    reason: `\`${name}\` is recorded absent, but acts here`,
    remedy: 'Mend `attendance.absences`, or name who did this.',
  }),
  examples: [{ name: 'Lý Quốc Bảo' }],
  check: (conference) => {
    const present = new Set((conference.attendees ?? []).flatMap(({ name }) => (name ? [fold(name)] : [])));
    const absent = new Set(
      (conference.attendance?.absences ?? []).flatMap(({ name }) =>
        name && !present.has(fold(name)) ? [fold(name)] : [],
      ),
    );
    return actors(conference).flatMap(({ name, path }) => (absent.has(fold(name)) ? [{ params: { name }, path }] : []));
  },
};

/** Everyone who is said to do something, in the order of the file. */
function actors({ chairs, secretary, tellers, programme }: Conference): { name: string; path: Path }[] {
  const at = (list: readonly { name: string }[] | undefined, path: Path): { name: string; path: Path }[] =>
    (list ?? []).map(({ name }, index) => ({ name, path: [...path, index, 'name'] }));
  return [
    ...at(chairs, ['chairs']),
    ...at(secretary, ['secretary']),
    ...at(tellers, ['tellers']),
    ...(programme ?? []).flatMap(({ by }, index) => at(by, ['programme', index, 'by'])),
  ];
}
