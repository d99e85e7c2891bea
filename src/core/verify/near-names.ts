/** Names that were probably meant by a misspelt one. */
import { stripMarks } from '../language/fold.ts';

/** The known name that differs in one word, by the fewest letters; or in marks alone. Nothing where several are as near, or none is. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const words = name.split(' ');
  const near = [...known].flatMap((other) => {
    const theirs = other.split(' ');
    if (stripMarks(other) === stripMarks(name)) return [{ other, apart: 0 }];
    if (theirs.length !== words.length) {
      const part =
        Math.abs(theirs.length - words.length) === 1 &&
        words.length > 2 &&
        (begins(theirs, words) || begins(words, theirs));
      return part ? [{ other, apart: 2 }] : [];
    }
    const different = words.flatMap((word, at) => (word === theirs[at] ? [] : [[word, theirs[at] ?? ''] as const]));
    const [pair] = different;
    if (!pair || different.length > 1) return [];
    const apart = lettersApart(stripMarks(pair[0]), stripMarks(pair[1]));
    return words.length > 2 || apart <= 1 ? [{ other, apart }] : [];
  });
  const [best, next] = near.sort((one, other) => one.apart - other.apart);
  return best && best.apart !== next?.apart ? best.other : undefined;
}

/** All words of one stand in the other, in order. */
function begins(long: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** Letters to change, add or drop, to make one word of the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1)
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
