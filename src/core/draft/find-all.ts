/** Sentences → all that is found in them; sentences that tell results, or what a speaker said, in words alone. */
import type { Registers } from '../conference/registers/registers.ts';
import type { Claim } from '../verify/claim.ts';
import { claimsIn } from '../verify/claims/index.ts';
import { lexiconOf } from '../verify/lexicon.ts';
import { wordReader } from '../verify/spoken-words.ts';
import { finders } from './find/index.ts';
import type { Found, Scene } from './found.ts';
import { narrative } from './narrative.ts';
import { readSentences, type TextGiven } from './read-sentences.ts';
import type { Sentence } from './sentence.ts';

/** Everything found, and the sentences that nothing was found in, in order. */
export interface AllFound {
  found: Found[];
  left: Sentence[];
}

/** Read texts and look for everything. */
export function findAll(texts: readonly TextGiven[], registers: Registers): AllFound {
  const read = wordReader();
  const lexicon = lexiconOf(registers, undefined, read);
  const sentences = texts.flatMap((text, of) => readSentences(text, of, read));
  const known = new Map<Sentence, readonly Claim[]>();
  const claims = (sentence: Sentence): readonly Claim[] => {
    const own = known.get(sentence) ?? claimsIn(sentence, lexicon);
    known.set(sentence, own);
    return own;
  };
  const scene: Scene = { registers, lexicon, sentences, claims };
  const bySentence = sentences.map((sentence, at) => finders.flatMap((find) => find(sentence, scene, at)));
  const told = narrative(sentences, bySentence);
  const found = sentences.flatMap((_, at) => [...(bySentence[at] ?? []), ...(told[at] ?? [])]);
  return { found, left: sentences.filter((_, at) => bySentence[at]?.length === 0 && told[at]?.length === 0) };
}
