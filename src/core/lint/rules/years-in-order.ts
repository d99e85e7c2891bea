import { leastOf } from '../../model/many.ts';
import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const reviewed = /(?:tổng kết|sơ kết)(?: (?!năm học)[\p{L},-]+){0,9} năm (\d{4})/giu;
const planned =
  /(?:giao ước(?: thi đua)?|phương hướng(?:, nhiệm vụ)?(?: công tác)?|làm Cụm trưởng|Cụm phó) năm (\d{4})/gu;

/**
 * What is pledged or planned is for the year reviewed or a later one.
 *
 * @example ok: Hội nghị tổng kết phong trào thi đua năm 2023 và ký kết giao ước thi đua năm 2024.
 * @example not ok: Hội nghị tổng kết phong trào thi đua năm 2023 và ký kết giao ước thi đua năm 2022.
 * @example not ok: Tổng kết công tác năm 2023 và ký kết giao ước năm 2022.
 */
export const yearsInOrder: LintRule = {
  id: 'years-in-order',
  severity: 'warning',
  ...slip(
    ['“{actual}” lùi về trước năm được tổng kết ({expected})', 'Xem lại hai năm.'],
    ['“{actual}” is before the year reviewed ({expected})', 'Check both years.'],
  ),
  check: (prose) => {
    const passages = worded(prose);
    const years = passages.flatMap(({ text }) => Array.from(text.matchAll(reviewed), ([, year]) => Number(year)));
    const first = leastOf(years);
    if (years.length === 0) return [];
    return passages.flatMap((at) =>
      search(prose, at, planned, ({ 1: year }) => (Number(year) < first ? { expected: String(first) } : undefined)),
    );
  },
};
