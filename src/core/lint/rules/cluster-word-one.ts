import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';

const term =
  /(?<=(?:trong|của|toàn|thuộc|đơn vị) )(Cụm|Khối)(?! (?:thi|Thi) đua số| các| [A-ZĐ])(?!\p{L})|(Cụm|Khối) (?:[tT]hi đua (?=số)|trưởng|phó)/gu;

/**
 * A text speaks of its Cụm or of its Khối, not of both. Clusters with a number of their own are other clusters.
 *
 * @example ok: Cụm thi đua số 7 họp. Các đơn vị trong Cụm dự. Khối lượng công việc lớn.
 * @example not ok: Cụm thi đua số 7 họp. Các đơn vị trong Cụm dự. Các đơn vị trong Khối thảo luận.
 */
export const clusterWordOne: LintRule = {
  id: 'cluster-word-one',
  check: (prose) => {
    const seen = worded(prose).flatMap((at) =>
      Array.from(at.text.matchAll(term), (match) => ({ at, match, word: match[1] ?? match[2] ?? '' })),
    );
    const blocks = seen.filter(({ word }) => word === 'Khối').length;
    if (blocks === 0 || blocks === seen.length) return [];
    const few = blocks * 2 > seen.length ? 'Cụm' : 'Khối';
    const expected = few === 'Cụm' ? 'Khối' : 'Cụm';
    return seen.flatMap(({ at, match, word }) =>
      word !== few || match[1] === undefined
        ? []
        : [
            finding(
              prose,
              at,
              'cluster-word-one',
              { found: word, expected },
              { from: match.index, to: match.index + word.length },
            ),
          ],
    );
  },
};
