import { fold } from '../../language/fold.ts';
import { nearest } from '../suggest.ts';
import { near } from './phrases.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * Who sits at a bridge sits at one that is listed.
 *
 * @example ok
 * venue: {mode: online, bridges: [VKSND tỉnh Gia Lai]}
 * attendees: [{name: A, bridge: VKSND Gia Lai}]
 * @example not ok
 * venue: {mode: online, bridges: [VKSND tỉnh Gia Lai]}
 * attendees: [{name: A, bridge: «VKSND tỉnh Kon Tum»}]
 */
export const bridgeKnown: ConsistencyRule<{ name: string; suggestion?: string | undefined }> = {
  id: 'bridge-known',
  severity: 'warning',
  vi: ({ name, suggestion }) => ({
    reason: `Điểm cầu \`${name}\` không có trong \`venue.bridges\``,
    ...near.vi(suggestion, 'Xem lại tên, hoặc thêm điểm cầu.'),
  }),
  en: ({ name, suggestion }) => ({
    reason: `The bridge \`${name}\` is not in \`venue.bridges\``,
    ...near.en(suggestion, 'Check the name, or add the bridge.'),
  }),
  examples: [{ name: 'VKSND tỉnh Kon Tun', suggestion: 'VKSND tỉnh Kon Tum' }, { name: 'VKSND tỉnh Lâm Đồng' }],
  check: ({ venue, attendees }) => {
    const names = venue?.bridges?.map(({ name }) => name) ?? [];
    if (names.length === 0) return [];
    return (attendees ?? []).flatMap(({ bridge }, index) =>
      bridge === undefined || names.some((name) => fold(name) === fold(bridge))
        ? []
        : [{ params: { name: bridge, suggestion: nearest(bridge, names) }, path: ['attendees', index, 'bridge'] }],
    );
  },
};
