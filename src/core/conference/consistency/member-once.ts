import { fold } from '../../language/fold.ts';
import { repeated } from './parts.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * A unit stands once among the members. One that leads and is its own deputy is reported by `lead-differs`.
 *
 * @example ok
 * cluster: {name: C, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}
 * @example not ok
 * cluster: {name: C, members: [VKSND tỉnh Gia Lai, «VKSND Gia Lai»]}
 */
export const memberOnce: ConsistencyRule<{ name: string }> = {
  id: 'member-once',
  severity: 'error',
  vi: ({ name }) => ({ reason: `\`${name}\` được kê hai lần trong các thành viên`, remedy: 'Xóa một dòng.' }),
  en: ({ name }) => ({ reason: `\`${name}\` is listed twice among the members`, remedy: 'Delete one.' }),
  examples: [{ name: 'VKSND tỉnh Gia Lai' }],
  check: ({ cluster }) => {
    const members = cluster?.members ?? [];
    return repeated(members.map(({ unit }) => fold(unit)))
      .filter((index) => {
        const functions = members
          .filter(({ unit }) => fold(unit) === fold(members[index]?.unit ?? ''))
          .map((member) => member.function);
        return !(functions.includes('lead') && functions.includes('deputy'));
      })
      .map((index) => ({
        params: { name: members[index]?.unit ?? '' },
        path: ['cluster', 'members', index, 'unit'],
      }));
  },
};
