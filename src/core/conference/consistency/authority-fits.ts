import { keyOf } from '../registers/register-key.ts';
import { knownAwards } from './awards.ts';
import type { ConsistencyRule } from './rule.ts';

/** Authorities of which there is one only; others are named in many ways (`Viện trưởng VKSND các tỉnh`). */
const single = new Set(['Chủ tịch nước', 'Thủ tướng Chính phủ', 'Viện trưởng VKSND tối cao'].map(keyOf));

/**
 * An award is given by the authority that the law names.
 *
 * @example ok
 * awards: [{form: Huân chương Lao động, status: granted, authority: Chủ tịch nước}, {form: Giấy khen của Viện trưởng VKSND tỉnh, status: granted, authority: Viện trưởng VKSND các tỉnh}]
 * @example not ok
 * awards: [{form: Huân chương Lao động, status: granted, authority: «Thủ tướng Chính phủ»}]
 */
export const authorityFits: ConsistencyRule<{ form: string; found: string; expected: string }> = {
  id: 'authority-fits',
  severity: 'warning',
  vi: ({ form, found, expected }) => ({
    reason: `\`${form}\` do ${expected} tặng, không phải ${found}`,
    remedy: 'Sửa hoặc bỏ `authority`.',
    actual: found,
    expected: [expected],
  }),
  en: ({ form, found, expected }) => ({
    reason: `\`${form}\` is given by ${expected}, not by ${found}`,
    remedy: 'Correct or remove `authority`.',
    actual: found,
    expected: [expected],
  }),
  examples: [{ form: 'Huân chương Lao động', found: 'Thủ tướng Chính phủ', expected: 'Chủ tịch nước' }],
  check: (conference, { registers }) =>
    knownAwards(conference, registers).flatMap(({ award: { form, authority }, entry, path }) =>
      authority !== undefined &&
      entry.authority !== undefined &&
      single.has(keyOf(entry.authority)) &&
      keyOf(authority) !== keyOf(entry.authority)
        ? [{ params: { form, found: authority, expected: entry.authority }, path: [...path, 'authority'] }]
        : [],
    ),
};
