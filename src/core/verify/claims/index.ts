/** All claims of a sentence. Adding a type: a file, a row here. */
import type { Claim } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { dates } from './dates.ts';
import type { FindClaims } from './found.ts';
import { awards, functions, grades, offices, statuses, units } from './names.ts';
import { numbers } from './numbers.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { slogans } from './slogans.ts';
import { times } from './times.ts';
import { years } from './years.ts';

/** What stands first takes its words: the digits of a day are no figure of their own. */
const exclusive: readonly FindClaims[] = [
  papers,
  dates,
  times,
  years,
  awards,
  units,
  functions,
  offices,
  people,
  grades,
  numbers,
  statuses,
];
/** What goes along with the claims inside it. */
const whole: readonly FindClaims[] = [slogans];

/** The claims in the order of the text. */
export function claimsIn(sentence: Sentence, lexicon: Lexicon): Claim[] {
  const { words, text, start: base } = sentence;
  const owner: boolean[] = words.map(() => false);
  const claims: Claim[] = [];
  const add = ({ type, key, first, after }: ReturnType<FindClaims>[number]): void => {
    const [start, end] = [words[first]?.start ?? base, words[after - 1]?.end ?? base];
    claims.push({ type, key, first, after, start, end, text: text.slice(start - base, end - base) });
  };
  for (const find of exclusive)
    for (const found of find(sentence, lexicon)) {
      const taken = owner.slice(found.first, found.after).indexOf(true);
      // `đồng chí Lê Văn A Bằng khen`: a name ends where an award begins.
      const after = taken >= 2 && found.type === 'person' ? found.first + taken : found.after;
      if (taken >= 0 && after === found.after) continue;
      owner.fill(true, found.first, after);
      add(
        after === found.after
          ? found
          : {
              ...found,
              after,
              key: words
                .slice(found.first, after)
                .map(({ key }) => key)
                .join(' '),
            },
      );
    }
  for (const find of whole) for (const found of find(sentence, lexicon)) add(found);
  return claims.sort((one, other) => one.first - other.first || other.after - one.after);
}
