/** Names that were probably meant by a misspelt one. */
import { distance } from 'fastest-levenshtein';
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
    const apart = distance(stripMarks(pair[0]), stripMarks(pair[1]));
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
