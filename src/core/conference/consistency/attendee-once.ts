import { fold } from '../../language/fold.ts';
import { repeated } from './parts.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * A person stands once among those present. Two people of one name have an `id` each.
 *
 * @example ok
 * attendees:
 *   - {name: Lê Văn An, id: a}
 *   - {name: Lê Văn An, id: b}
 * @example not ok
 * attendees:
 *   - {name: Lê Văn An}
 *   - {name: «lê văn an»}
 */
export const attendeeOnce: ConsistencyRule<{ name: string }> = {
  id: 'attendee-once',
  severity: 'warning',
  vi: ({ name }) => ({
    reason: `\`${name}\` được kê hai lần trong phần tham dự`,
    remedy: 'Xóa một dòng; nếu là hai người trùng tên thì thêm `id` cho mỗi người.',
  }),
  en: ({ name }) => ({
    reason: `\`${name}\` is listed twice among those present`,
    remedy: 'Delete one; give two people of one name an `id` each.',
  }),
  examples: [{ name: 'Lê Văn An' }],
  check: ({ attendees = [] }) =>
    repeated(attendees.map(({ name, id }) => (name === undefined ? undefined : `${fold(name)} ${id ?? ''}`))).map(
      (index) => ({ params: { name: attendees[index]?.name ?? '' }, path: ['attendees', index, 'name'] }),
    ),
};
