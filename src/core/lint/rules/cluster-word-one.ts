import type { Finding } from '../finding.ts';
import { finding, type Prose, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const term =
  /(?<=(?:trong|của|toàn|thuộc|đơn vị) )(Cụm|Khối)(?! (?:thi|Thi) đua số| các| [A-ZĐ])(?!\p{L})|(Cụm|Khối) (?:[tT]hi đua (?=số)|trưởng|phó)/gu;

/**
 * A text speaks of its Cụm or of its Khối, not of both. Clusters with a number of their own are other clusters.
 *
 * @example ok: Cụm thi đua số 7 họp. Các đơn vị trong Cụm dự. Khối lượng công việc lớn.
 * @example not ok: Cụm thi đua số 7 họp. Các đơn vị trong Cụm dự. Các đơn vị trong Khối thảo luận.
 * @example ok: Cụm thi đua số 7 và Khối thi đua số 2 cùng dự.
 * @example not ok: Cụm thi đua số 7 họp. Lãnh đạo Cụm thi đua số 7 dự. Các đơn vị Khối thi đua số 7 thảo luận.
 */
export const clusterWordOne: LintRule = {
  id: 'cluster-word-one',
  severity: 'warning',
  ...slip(
    ['“{actual}”: bài dùng lẫn Cụm và Khối', 'Dùng một từ trong cả bài: “{expected}”.'],
    ['“{actual}”: Cụm and Khối are mixed', 'Keep to one word: “{expected}”.'],
  ),
  check: (prose) => {
    const seen = worded(prose).flatMap((at) =>
      Array.from(at.text.matchAll(term), (match) => ({ at, match, word: match[1] ?? match[2] ?? '' })),
    );
    const named = numbered(prose);
    const blocks = seen.filter(({ word }) => word === 'Khối').length;
    if (blocks === 0 || blocks === seen.length) return named;
    const few = blocks * 2 > seen.length ? 'Cụm' : 'Khối';
    const expected = few === 'Cụm' ? 'Khối' : 'Cụm';
    const told = seen.flatMap(({ at, match, word }) =>
      word !== few || match[1] === undefined
        ? []
        : [finding(prose, at, { actual: word, expected }, { from: match.index, to: match.index + word.length })],
    );
    return [...told, ...named];
  },
};

/** One number that goes with both words is one cluster: the rarer word is reported, of two equals `Khối`. */
function numbered(prose: Prose): Finding[] {
  const seen = worded(prose).flatMap((at) =>
    Array.from(at.text.matchAll(/(Cụm|Khối) [tT]hi đua số (\d+)/gu), (match) => ({ at, match })),
  );
  const counts = new Map<string, { all: number; blocks: number }>();
  for (const { match } of seen) {
    const { all, blocks } = counts.get(match[2] ?? '') ?? { all: 0, blocks: 0 };
    counts.set(match[2] ?? '', { all: all + 1, blocks: blocks + (match[1] === 'Khối' ? 1 : 0) });
  }
  return seen.flatMap(({ at, match: { index, 1: word = '', 2: number = '' } }) => {
    const { all, blocks } = counts.get(number)!;
    const expected = blocks * 2 > all ? 'Khối' : 'Cụm';
    if (blocks === 0 || blocks === all || word === expected) return [];
    return [finding(prose, at, { actual: word, expected }, { from: index, to: index + word.length })];
  });
}
