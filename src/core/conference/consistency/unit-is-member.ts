import type { Path } from '../../model/source.ts';
import { nearest } from '../suggest.ts';
import { knowsMembers, memberUnits } from './parts.ts';
import { near } from './phrases.ts';
import type { ConsistencyRule } from './rule.ts';

/** In which part the unit appears. */
type Part = 'lead' | 'deputy' | 'decision' | 'score' | 'share';

const parts: Record<Part, { vi: string; en: string }> = {
  lead: { vi: 'được bầu làm Cụm trưởng', en: 'chosen as lead' },
  deputy: { vi: 'được bầu làm Cụm phó', en: 'chosen as deputy' },
  decision: { vi: 'được nêu trong quyết định', en: 'named in a decision' },
  score: { vi: 'được chấm điểm', en: 'scored' },
  share: { vi: 'được nêu trong số liệu theo đơn vị', en: 'named in figures by unit' },
};

/**
 * Who leads next, is nominated, scored or counted belongs to the cluster. Silent while not all members are listed.
 *
 * @example ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * nextTerm: {period: 2024, lead: VKSND Kon Tum, deputy: none}
 * @example not ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * nextTerm: {period: 2024, lead: «VKSND tỉnh Lâm Đồng»}
 * @example ok
 * cluster: {name: C, partial: true, members: [VKSND tỉnh Gia Lai]}
 * nextTerm: {period: 2024, lead: VKSND tỉnh Lâm Đồng}
 * @example not ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * decisions: [{kind: nomination, units: [all, «VKSND tỉnh Lâm Đồng»]}]
 */
export const unitIsMember: ConsistencyRule<{ unit: string; part: Part; suggestion?: string | undefined }> = {
  id: 'unit-is-member',
  severity: 'warning',
  vi: ({ unit, part, suggestion }) => ({
    reason: `\`${unit}\` ${parts[part].vi} nhưng không có trong các đơn vị của Cụm`,
    ...near.vi(suggestion, 'Xem lại tên, hoặc thêm vào `cluster.members`.'),
  }),
  en: ({ unit, part, suggestion }) => ({
    reason: `\`${unit}\` is ${parts[part].en} but is not a member of the cluster`,
    ...near.en(suggestion, 'Check the name, or add it to `cluster.members`.'),
  }),
  examples: [
    { unit: 'VKSND tỉnh Gia Lia', part: 'lead', suggestion: 'VKSND tỉnh Gia Lai' },
    ...(['deputy', 'decision', 'score', 'share'] as const).map((part) => ({ unit: 'VKSND tỉnh Lâm Đồng', part })),
  ],
  check: (conference) => {
    const members = memberUnits(conference);
    if (!knowsMembers(conference)) return [];
    const { nextTerm, decisions, scores, awards, indicators } = conference;
    const named: { unit: string | undefined; part: Part; path: Path }[] = [
      { unit: nextTerm?.lead, part: 'lead', path: ['nextTerm', 'lead'] },
      { unit: nextTerm?.deputy, part: 'deputy', path: ['nextTerm', 'deputy'] },
      ...(decisions ?? []).flatMap(({ units }, index) =>
        (units ?? []).map((unit, place) => ({
          unit,
          part: 'decision' as const,
          path: ['decisions', index, 'units', place],
        })),
      ),
      ...(scores ?? []).map(({ unit }, index) => ({ unit, part: 'score' as const, path: ['scores', index, 'unit'] })),
      ...[...(awards ?? [])].flatMap(({ perUnit }, index) =>
        (perUnit ?? []).map(({ unit }, place) => ({
          unit,
          part: 'share' as const,
          path: ['awards', index, 'perUnit', place, 'unit'],
        })),
      ),
      ...[...(indicators ?? [])].flatMap(({ perUnit }, index) =>
        (perUnit ?? []).map(({ unit }, place) => ({
          unit,
          part: 'share' as const,
          path: ['indicators', index, 'perUnit', place, 'unit'],
        })),
      ),
    ];
    return named.flatMap(({ unit, part, path }) =>
      unit === undefined || ['all', 'none', 'unknown'].includes(unit) || members.includes(unit)
        ? []
        : [{ params: { unit, part, suggestion: nearest(unit, members) }, path }],
    );
  },
};
