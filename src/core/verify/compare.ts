/** A sentence beside the reference sentence that it was most likely made of: which claims are the same, which were changed. */
import type { Claim } from './claim.ts';
import type { BackedClaim, Reference, ReferenceSentence } from './reference.ts';
import { sameClaim } from './same-claim.ts';
import { sameWords } from './same-words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the reference says where a claim stands. */
export interface Compared {
  same?: BackedClaim;
  /** It says something else there, and all around is as it was. */
  other?: BackedClaim;
}

/** A claim of the reference that is gone, with other words in its place: their first and the one after the last. */
export interface Lost {
  claim: BackedClaim;
  first: number;
  after: number;
}

/** All that is found of a sentence: by claim, in order; and what is gone. */
export interface ComparedSentence {
  claims: readonly Compared[];
  lost: readonly Lost[];
  /** The one that it is an edited version of. */
  sentence: ReferenceSentence | undefined;
}

/** Above it a sentence is an edited one of ours; a short one where few tokens differ; from `related` on, what is the same counts. */
const edited = 0.78;
const fewApart = 5;
const related = 0.4;
/** So many tokens beside a claim may be new for its place to be sure. */
const loose = 2;

/** A reference sentence read beside ours. */
interface Beside {
  alike: number;
  isEdited: boolean;
  found: readonly Compared[];
  agreed: number;
  lost: readonly Lost[];
}

/** For each claim of a sentence what its nearest reference says there. */
export function compareSentence(
  words: readonly string[],
  claims: readonly Claim[],
  reference: Reference,
  before: ReferenceSentence | undefined,
): ComparedSentence {
  const tokens = tokensOf(words, claims);
  const read = reference
    .near(words)
    .map((sentence) => ({
      ...readBeside(tokens, claims, sentence),
      sentence,
      next: follows(sentence, before) ? 0.04 : 0,
    }))
    .filter(({ alike }) => alike >= related)
    .sort((one, two) => two.alike + two.next + two.agreed * 0.001 - (one.alike + one.next + one.agreed * 0.001));
  const telling = claims.filter(({ type }) => type !== 'slogan').length;
  // A sentence that says all that this one says, if in other words, settles it.
  const nearly = (read[0]?.alike ?? 0) - 0.08;
  const chosen =
    read.find((one) => one.isEdited && one.agreed === telling && one.lost.length === 0 && one.alike >= nearly) ??
    read[0];
  if (!chosen) return { claims: claims.map(() => ({})), lost: [], sentence: undefined };
  const alsoEdited = read.filter((one) => one.isEdited && one.alike >= chosen.alike - 0.1);
  // Two things that differ, in a sentence that is only somewhat alike: it tells of another matter.
  const others = chosen.found.filter(({ same, other }) => !same && other).length;
  const another = others > 1 && chosen.alike < 0.85;
  return {
    claims: claims.map((_, index): Compared => {
      const here = chosen.found[index] ?? {};
      if (here.same) return { same: here.same };
      // One that leaves the claim out knows nothing of it: another version of the same sentence may.
      if (another) return {};
      if (here.other && chosen.isEdited) return { other: here.other };
      if (chosen.isEdited)
        return (
          alsoEdited.find(({ found }) => found[index]?.same)?.found[index] ??
          alsoEdited.find(({ found }) => found[index]?.other)?.found[index] ??
          {}
        );
      const same = read.find(({ found }) => found[index]?.same)?.found[index]?.same;
      return same ? { same } : {};
    }),
    lost:
      chosen.lost.length > 0
        ? chosen.lost
        : (alsoEdited.find(({ lost }) => lost.some(({ claim }) => claim.type !== 'status'))?.lost ?? []),
    sentence: chosen.isEdited ? chosen.sentence : undefined,
  };
}

/** Whether a sentence stands right after another, in any of our texts. */
function follows({ places }: ReferenceSentence, before: ReferenceSentence | undefined): boolean {
  return before?.places.some((place) => places.includes(place + 1)) ?? false;
}

function readBeside(tokens: readonly Token[], claims: readonly Claim[], sentence: ReferenceSentence): Beside {
  const theirs = sentence.tokens;
  const { map, alike } = sameWords(
    tokens.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  const same = map.filter((place) => place >= 0).length;
  const apart = tokens.length + theirs.length - 2 * same;
  const isEdited = alike >= edited || (apart <= fewApart && alike >= 0.6);
  const byClaim = new Map<Claim, Compared>();
  tokens.forEach((token, at) => {
    if (token.claim) byClaim.set(token.claim, beside(token.claim, at, map, theirs));
  });
  const found = claims.map((claim) => byClaim.get(claim) ?? {});
  return {
    alike,
    isEdited,
    found,
    agreed: found.filter((one) => one.same).length,
    lost: isEdited ? lostIn(tokens, map, theirs) : [],
  };
}

function beside(claim: Claim, at: number, map: readonly number[], theirs: readonly Token<BackedClaim>[]): Compared {
  const own = theirs[map[at] ?? -1]?.claim;
  if (own) return { same: own };
  const { from, to, left, right } = gapAround(at, at + 1, map, theirs.length);
  const inside = theirs.slice(from, to).flatMap(({ claim: one }) => (one?.type === claim.type ? [one] : []));
  const same = inside.find((one) => sameClaim(one, claim));
  if (same) return { same };
  const sure = at - 1 - left <= loose && right - at - 1 <= loose && to - from <= 5;
  const [other] = inside;
  return sure && other ? { other } : {};
}

/** The tokens of the reference between those that are the same before and after a stretch of ours. */
function gapAround(first: number, after: number, map: readonly number[], length: number) {
  let left = first - 1;
  while (left >= 0 && map[left]! < 0) left -= 1;
  let right = after;
  while (right < map.length && map[right]! < 0) right += 1;
  return { left, right, from: left < 0 ? 0 : map[left]! + 1, to: right >= map.length ? length : map[right]! };
}

/** Claims that a wrong digit makes none of their kind: a day of the thirteenth month. */
const composite: ReadonlySet<string> = new Set(['date', 'time', 'paper', 'ratio']);

/** Claims of the reference in whose place other words stand: how far an award has come, or digits that make no figure. */
function lostIn(tokens: readonly Token[], map: readonly number[], theirs: readonly Token<BackedClaim>[]): Lost[] {
  const taken = new Set(map);
  return theirs.flatMap(({ claim }, place): Lost[] => {
    if (!claim || taken.has(place)) return [];
    let before = place - 1;
    while (before >= 0 && !taken.has(before)) before -= 1;
    let behind = place + 1;
    while (behind < theirs.length && !taken.has(behind)) behind += 1;
    const first = before < 0 ? 0 : map.indexOf(before) + 1;
    const after = behind >= theirs.length ? tokens.length : map.indexOf(behind);
    const instead = tokens.slice(first, after);
    const status = claim.type === 'status';
    if (instead.length > (status ? loose + 1 : 6) || instead.some((token) => token.claim?.type === claim.type))
      return [];
    const isCell = instead.length > 0 && instead.every((token) => token.claim?.type === 'number');
    const tells = status
      ? claim.key === 'asked' && !isCell && tokens.some((token) => token.claim?.type === 'award')
      : composite.has(claim.type) && instead.some(({ key }) => /\d/.test(key));
    const [start, end] =
      instead.length > 0
        ? [tokens[first]!.first, tokens[after - 1]!.after]
        : [tokens[first]?.first, tokens[first]?.after];
    return tells && start !== undefined && end !== undefined ? [{ claim, first: start, after: end }] : [];
  });
}
