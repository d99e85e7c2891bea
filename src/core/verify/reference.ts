/** All that the data say, in sentences: what a text is held against. */
import type { Where } from '../model/source.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims/index.ts';
import type { Lexicon } from './lexicon.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { ReadWords } from './spoken-words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What stands behind a claim: paths of data; or a place of another text. */
export interface Backing {
  from: readonly string[];
  where?: Where;
}

/** A claim that holds. */
export interface BackedClaim extends Claim {
  backing: Backing;
  sentence: ReferenceSentence;
}

/** A sentence that holds, by its words' keys. */
export interface ReferenceSentence {
  words: readonly string[];
  claims: readonly BackedClaim[];
  tokens: readonly Token<BackedClaim>[];
  /** Where it stands among all sentences of all texts, each time that it is said. */
  places: number[];
}

/** A text that holds. `backing`: of a stretch of it; nothing for words that claim nothing. */
export interface ReferenceText {
  text: string;
  backing(start: number, end: number): Backing | undefined;
}

export interface Reference {
  lexicon: Lexicon;
  read: ReadWords;
  /** By their words as one text. */
  exact: ReadonlyMap<string, ReferenceSentence>;
  /** The likeliest first, for a sentence that is none of them. */
  near(words: readonly string[]): ReferenceSentence[];
  /** Claims by type and key; and all of a type. */
  byKey(type: Claim['type'], key: string): readonly BackedClaim[];
  ofType(type: Claim['type']): readonly BackedClaim[];
  /** Whether a row of words stands in any sentence. */
  says(words: string): boolean;
}

/** So many of the sentences that share the rarest words are looked at. */
const looked = 8;
/** Less alike than this, by the weight of shared words, no two sentences tell of the same. */
const least = 0.2;

/** Build once for all texts that are held against the same data. Two equal sentences are one, with the data of both behind it. */
export function referenceOf(texts: Iterable<ReferenceText>, lexicon: Lexicon, read: ReadWords): Reference {
  const exact = new Map<string, ReferenceSentence>();
  let place = 0;
  for (const { text, backing } of texts) {
    place += 1;
    for (const sentence of sentencesOf(text, read)) {
      place += 1;
      const key = keyOf(sentence);
      const known = exact.get(key);
      const now = made(sentence, lexicon, backing);
      if (known) known.claims.forEach((claim, at) => void addBacking(claim, now.claims[at]));
      else exact.set(key, now);
      (known ?? now).places.push(place);
    }
  }
  const sentences = [...exact.values()];
  const whole = ` ${[...exact.keys()].join(' | ')} `;
  const byWord = new Map<string, number[]>();
  sentences.forEach(({ words }, index) => {
    for (const word of new Set(words)) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  });
  const byType = new Map<string, BackedClaim[]>();
  const byKey = new Map<string, BackedClaim[]>();
  for (const claim of sentences.flatMap(({ claims }) => claims)) {
    push(byType, claim.type, claim);
    push(byKey, `${claim.type} ${claim.key}`, claim);
  }
  const weightBy = new Map(
    [...byWord].map(([word, places]) => [word, Math.log(1 + sentences.length / places.length)] as const),
  );
  const unknown = Math.log(1 + sentences.length);
  const weightOf = (word: string): number => weightBy.get(word) ?? unknown;
  const weights = sentences.map(({ words }) => sumOf([...new Set(words)].map(weightOf)));
  return {
    lexicon,
    read,
    exact,
    near(words) {
      const scores = new Float64Array(sentences.length);
      const own = [...new Set(words)];
      for (const word of own) {
        const weight = weightOf(word);
        for (const place of byWord.get(word) ?? []) scores[place]! += weight;
      }
      const whole = sumOf(own.map(weightOf));
      // The few best, kept in order: sorting all would take most of the time.
      const best: { place: number; alike: number }[] = [];
      for (let place = 0; place < scores.length; place += 1) {
        const alike = scores[place]! / (whole + weights[place]!);
        if (alike === 0 || (best.length === looked && alike <= best[looked - 1]!.alike)) continue;
        let at = best.length;
        while (at > 0 && best[at - 1]!.alike < alike) at -= 1;
        best.splice(at, 0, { place, alike });
        if (best.length > looked) best.pop();
      }
      return best.filter(({ alike }) => alike > least).map(({ place }) => sentences[place]!);
    },
    byKey: (type, key) => byKey.get(`${type} ${key}`) ?? [],
    ofType: (type) => byType.get(type) ?? [],
    says: (words) => whole.includes(` ${words} `),
  };
}

/** The words of a sentence as one text. */
export function keyOf({ words }: Sentence): string {
  return words.map(({ key }) => key).join(' ');
}

function made(sentence: Sentence, lexicon: Lexicon, backing: ReferenceText['backing']): ReferenceSentence {
  const claims: BackedClaim[] = [];
  const tokens: Token<BackedClaim>[] = [];
  const reference: ReferenceSentence = { words: sentence.words.map(({ key }) => key), claims, tokens, places: [] };
  for (const claim of claimsIn(sentence, lexicon)) {
    const behind = backing(claim.start, claim.end);
    if (behind) claims.push({ ...claim, backing: behind, sentence: reference });
  }
  for (const token of tokensOf(reference.words, claims)) tokens.push(token);
  return reference;
}

/** So many paths are kept of words that several data say. */
const most = 12;

/** The same words said of other data too. */
function addBacking(claim: BackedClaim, other: BackedClaim | undefined): void {
  if (!other || other.type !== claim.type) return;
  const from = [...new Set([...claim.backing.from, ...other.backing.from])].slice(0, most);
  claim.backing = { ...claim.backing, from };
}

function push<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
