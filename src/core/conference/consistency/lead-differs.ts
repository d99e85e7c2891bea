import type { ConsistencyRule, Found } from './rule.ts';

/**
 * No unit is its own deputy.
 *
 * @example ok
 * nextTerm: {period: 2024, lead: unknown, deputy: unknown}
 * @example not ok
 * nextTerm:
 *   period: 2024
 *   lead: VKSND tỉnh Gia Lai
 *   deputy: «Viện kiểm sát nhân dân tỉnh Gia Lai»
 * @example ok
 * cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai, function: lead}, {unit: VKSND tỉnh Kon Tum, function: deputy}]}
 * @example not ok
 * cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai, function: lead}, {unit: VKSND Gia Lai, function: «deputy»}]}
 */
export const leadDiffers: ConsistencyRule<{ unit: string }> = {
  id: 'lead-differs',
  severity: 'error',
  vi: ({ unit }) => ({
    reason: `\`${unit}\` vừa là Cụm trưởng vừa là Cụm phó`,
    remedy: 'Sửa một trong hai; không có Cụm phó thì ghi `deputy: none`.',
  }),
  en: ({ unit }) => ({
    reason: `\`${unit}\` is both lead and deputy`,
    remedy: 'Correct one of them; write `deputy: none` if there is none.',
  }),
  examples: [{ unit: 'VKSND tỉnh Gia Lai' }],
  check: ({ cluster, nextTerm }) => {
    const members = cluster?.members ?? [];
    const leads = members.filter((member) => member.function === 'lead').map(({ unit }) => unit);
    const found: Found<{ unit: string }>[] = members.flatMap((member, index) =>
      member.function === 'deputy' && leads.includes(member.unit)
        ? [{ params: { unit: member.unit }, path: ['cluster', 'members', index, 'function'] }]
        : [],
    );
    const { lead, deputy } = nextTerm ?? {};
    if (lead !== undefined && lead === deputy && lead !== 'unknown' && lead !== 'none')
      found.push({ params: { unit: lead }, path: ['nextTerm', 'deputy'] });
    return found;
  },
};
