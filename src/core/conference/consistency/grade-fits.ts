import { knownAwards } from './awards.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * Only awards that have grades are given one.
 *
 * @example ok
 * awards: [{form: Huân chương Lao động, grade: Nhất, status: granted}]
 * @example not ok
 * awards: [{form: Bằng khen của Thủ tướng Chính phủ, grade: «Nhất», status: granted}]
 */
export const gradeFits: ConsistencyRule<{ form: string; grade: string }> = {
  id: 'grade-fits',
  severity: 'warning',
  vi: ({ form, grade }) => ({
    reason: `\`${form}\` không có hạng, mà dữ liệu ghi hạng ${grade}`,
    remedy: 'Bỏ `grade`; chỉ một số Huân chương và Huy chương Chiến sĩ vẻ vang có hạng.',
  }),
  en: ({ form, grade }) => ({
    reason: `\`${form}\` has no grades, yet grade ${grade} is given`,
    remedy: 'Remove `grade`; only some orders and one medal have grades.',
  }),
  examples: [{ form: 'Giấy khen', grade: 'Nhất' }],
  check: (conference, { registers }) =>
    knownAwards(conference, registers).flatMap(({ award: { form, grade }, entry, path }) =>
      grade !== undefined && !entry.grades ? [{ params: { form, grade }, path: [...path, 'grade'] }] : [],
    ),
};
