import { fold, plain } from '../../language/fold.ts';
import { nameSpans } from '../kept.ts';
import { finding, type Prose, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { wordsOf } from '../words-and-sentences.ts';

/**
 * A person's name is spelled one way. Two names that differ in marks alone are one person's when the same office
 * follows both; else they may be two people, and nothing is said.
 *
 * @example ok: Đồng chí Nguyễn Văn Hùng, Viện trưởng VKSND tỉnh Gia Lai và đồng chí Nguyễn Văn Hưng, Chánh Văn phòng.
 * @example not ok: Đồng chí Lê Văn Trữ, Phó Viện trưởng VKSND tỉnh Lâm Đồng. Đồng chí Lê Văn Trử, Phó Viện trưởng VKSND tỉnh Lâm Đồng.
 */
export const personOneSpelling: LintRule = {
  id: 'person-one-spelling',
  severity: 'warning',
  ...slip(
    [
      'Tên người “{actual}” nơi khác trong bài viết là “{expected}”',
      'Xem lại và viết một cách: “{expected}” hay “{actual}”.',
    ],
    ['The name “{actual}” is spelled “{expected}” elsewhere', 'Check, and spell it one way.'],
  ),
  check: (prose) => {
    const namesakes = grouped(mentions(prose), ({ name }) => plain(name));
    return [...namesakes.values()].flatMap((alike) => {
      const counts = [...grouped(alike, ({ name }) => name)].map(([name, all]) => ({ name, all }));
      const [first, ...others] = counts.sort((one, other) => other.all.length - one.all.length);
      return others.flatMap(({ name, all }) => {
        const same =
          fold(name) === fold(first!.name) ||
          all.some(({ office }) => office !== '' && first!.all.some((one) => one.office === office));
        return same ? all.map(({ at, span }) => finding(prose, at, { actual: name, expected: first!.name }, span)) : [];
      });
    });
  },
};

/** Names as they are mentioned, with the words of office that follow. */
function mentions(prose: Prose) {
  return worded(prose).flatMap((at) =>
    nameSpans(at.text).map((span) => ({
      at,
      span,
      name: at.text.slice(span.from, span.to),
      office: wordsOf(at.text.slice(span.to, span.to + 60))
        .slice(0, 4)
        .map(({ lower }) => lower)
        .join(' '),
    })),
  );
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
