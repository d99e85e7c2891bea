import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * The years of a period stand apart: a hyphen with a space on each side. A school year's do not.
 *
 * @example ok: Giai đoạn 2021 - 2025, năm học 2023-2024.
 * @example not ok: Trong giai đoạn 2021-2025.
 * @example fixed: Trong giai đoạn 2021 - 2025.
 */
export const periodSpaced: LintRule = {
  id: 'period-spaced',
  severity: 'info',
  ...slip(
    ['Hai năm của giai đoạn viết liền: {actual}', 'Có dấu cách hai bên gạch nối: {expected}.'],
    ['The years of a period stand together: {actual}', 'A space goes on each side of the hyphen: {expected}.'],
  ),
  check: everyMatch(
    /(?<=(?<!\p{L})[gG]iai đoạn )((?:19|20)\d{2})[-–]((?:19|20)\d{2})(?![\d/-])/gu,
    ({ 1: from = '', 2: to = '' }) => ({ expected: `${from} - ${to}`, fix: true }),
  ),
};
