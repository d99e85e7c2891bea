import { patternRule } from '../pattern-rule.ts';

/**
 * The years of a period stand apart: a hyphen with a space on each side. A school year's do not.
 *
 * @example ok: Giai đoạn 2021 - 2025, năm học 2023-2024.
 * @example not ok: Trong giai đoạn 2021-2025.
 * @example mended: Trong giai đoạn 2021 - 2025.
 */
export const periodSpaced = patternRule(
  'period-spaced',
  /(?<=(?<!\p{L})[gG]iai đoạn )((?:19|20)\d{2})[-–]((?:19|20)\d{2})(?![\d/-])/gu,
  ({ 1: from = '', 2: to = '' }) => ({ expected: `${from} - ${to}`, mend: true }),
);
