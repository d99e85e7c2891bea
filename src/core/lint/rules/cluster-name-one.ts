import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { onlyWrite } from '../slip.ts';

const cluster = /(Cụm|Khối) ([tT])hi đua(,? khen thưởng)? (?=số \d)/gu;

/**
 * `Cụm thi đua số 7` or `Cụm Thi đua số 7`, one of the two in a text, and never with `khen thưởng` added.
 *
 * @example ok: Cụm Thi đua số 2 họp. Các đơn vị Cụm Thi đua số 2 ký giao ước.
 * @example not ok: Cụm Thi đua số 2 họp. Lãnh đạo Cụm Thi đua số 2 dự. Các đơn vị Cụm thi đua số 2 ký giao ước.
 * @example fixed: Cụm Thi đua số 2 họp. Lãnh đạo Cụm Thi đua số 2 dự. Các đơn vị Cụm Thi đua số 2 ký giao ước.
 * @example not ok: Thành tích của Cụm thi đua khen thưởng số 2.
 */
export const clusterNameOne: LintRule = {
  id: 'cluster-name-one',
  severity: 'warning',
  ...onlyWrite('Tên Cụm viết hai kiểu trong một bài: “{actual}”', 'The cluster is written in two ways: “{actual}”'),
  check: (prose) => {
    const seen = worded(prose).flatMap((at) => Array.from(at.text.matchAll(cluster), (match) => ({ at, match })));
    const capitals = seen.filter(({ match }) => match[2] === 'T').length;
    const letter = capitals > seen.length - capitals ? 'T' : 't';
    return seen.flatMap(({ at, match }) => {
      const actual = match[0].trimEnd();
      const expected = `${match[1]} ${letter}hi đua`;
      if (actual === expected) return [];
      return [
        finding(prose, at, { actual, expected }, { from: match.index, to: match.index + actual.length }, expected),
      ];
    });
  },
};
