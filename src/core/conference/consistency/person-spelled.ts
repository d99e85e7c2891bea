import type { ConsistencyRule } from './rule.ts';
import { strangers } from './strangers.ts';

/**
 * People who speak, chair or stand in a photo are spelt as where they are listed.
 *
 * @example ok
 * attendees: [{name: Nguyễn Đình Quang}]
 * programme: [{kind: speech, by: Nguyễn Đình Quang}, {kind: report, by: VKSND tỉnh Gia Lai}]
 * @example not ok
 * attendees: [{name: Nguyễn Đình Quang}]
 * programme: [{kind: speech, by: «Nguyễn Đình Quảng»}]
 * @example ok
 * attendees: [{name: Nguyễn Đình Quang}]
 * photos: ["Đồng chí Nguyễn Đình Quang, Viện trưởng, phát biểu", Toàn cảnh Hội nghị, Đồng chí Viện trưởng phát biểu]
 * @example not ok
 * attendees: [{name: Nguyễn Đình Quang}]
 * photos:
 *   - «Đồng chí Nguyễn Đình Qang, Viện trưởng, phát biểu»
 * @example ok
 * attendees: [{name: Lê Văn An, id: an-1}]
 * chairs: an-1
 * @example not ok
 * attendees: [{name: Lê Văn An, id: an-1}]
 * chairs: «an-2»
 */
export const personSpelled: ConsistencyRule<{ name: string; suggestion: string }> = {
  id: 'person-spelled',
  severity: 'warning',
  vi: ({ name, suggestion }) => ({
    reason: `\`${name}\` không có trong danh sách, gần giống \`${suggestion}\``,
    remedy: 'Viết tên thống nhất một cách.',
    actual: name,
    expected: [suggestion],
  }),
  en: ({ name, suggestion }) => ({
    reason: `\`${name}\` is not in the list; \`${suggestion}\` is close`,
    remedy: 'Spell the name one way.',
    actual: name,
    expected: [suggestion],
  }),
  examples: [{ name: 'Nguyễn Đình Quảng', suggestion: 'Nguyễn Đình Quang' }],
  check: (conference, { registers }) =>
    strangers(conference, registers).flatMap(({ name, path, near }) =>
      near === undefined ? [] : [{ params: { name, suggestion: near }, path }],
    ),
};
