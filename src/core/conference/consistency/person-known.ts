import type { ConsistencyRule } from './rule.ts';
import { strangers } from './strangers.ts';

/**
 * People who speak, chair or stand in a photo are listed. Silent while nobody is.
 *
 * @example ok
 * photos: [{caption: a, shows: Trần Công Hùng}]
 * @example not ok
 * attendees: [{name: Nguyễn Đình Quang}]
 * photos: [{caption: a, shows: «Trần Công Hùng»}]
 * @example ok
 * attendees: [{name: Nguyễn Đình Quang}]
 * chairs: {name: Trần Công Hùng, office: Viện trưởng}
 * @example not ok
 * attendees: [{name: Nguyễn Đình Quang}]
 * chairs: «Trần Công Hùng»
 */
export const personKnown: ConsistencyRule<{ name: string }> = {
  id: 'person-known',
  severity: 'info',
  vi: ({ name }) => ({
    reason: `\`${name}\` chưa có trong phần tham dự`,
    remedy: 'Nếu người này dự họp, thêm vào `attendees` cùng chức vụ, đơn vị.',
  }),
  en: ({ name }) => ({
    reason: `\`${name}\` is not among the attendees`,
    remedy: 'If this person was there, add them to `attendees` with office and unit.',
  }),
  examples: [{ name: 'Trần Công Hùng' }],
  check: (conference, { registers }) =>
    strangers(conference, registers).flatMap(({ name, path, near }) =>
      near === undefined ? [{ params: { name }, path }] : [],
    ),
};
