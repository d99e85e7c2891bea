import type { ConsistencyRule } from './rule.ts';

/**
 * One unit leads at a time.
 *
 * @example ok
 * cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai, function: lead}]}
 * @example not ok
 * cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai, function: lead}, {unit: VKSND tỉnh Kon Tum, function: «lead»}]}
 */
export const leadSingle: ConsistencyRule<{ first: string; unit: string }> = {
  id: 'lead-single',
  severity: 'warning',
  vi: ({ first, unit }) => ({
    reason: `Có hai Cụm trưởng: \`${first}\` và \`${unit}\``,
    remedy: 'Chỉ để một đơn vị là `lead`.',
  }),
  en: ({ first, unit }) => ({
    reason: `Two units lead: \`${first}\` and \`${unit}\``,
    remedy: 'Leave one `lead` only.',
  }),
  examples: [{ first: 'VKSND tỉnh Gia Lai', unit: 'VKSND tỉnh Kon Tum' }],
  check: ({ cluster }) => {
    const [first, ...more] = (cluster?.members ?? [])
      .map((member, index) => ({ ...member, index }))
      .filter((member) => member.function === 'lead');
    return more.flatMap(({ unit, index }) =>
      first && unit !== first.unit
        ? [{ params: { first: first.unit, unit }, path: ['cluster', 'members', index, 'function'] }]
        : [],
    );
  },
};
