/** What a finder gives: a value, the key that it belongs to, and the words that say it. */
import type { Registers } from '../conference/registers/registers.ts';
import type { Claim } from '../verify/claim.ts';
import type { Lexicon } from '../verify/lexicon.ts';
import type { Plain } from '../yaml/edit/plain.ts';
import type { Sentence, Span } from './sentence.ts';
import type { SlotPath } from './slots.ts';

/** A value for a key of the data file, or for one more entry of a list. */
export interface Found {
  into: SlotPath;
  value: Plain;
  from: Span;
  /** Not so sure that it may stand without a person's consent. */
  unsure?: boolean | undefined;
}

/** What finders know besides the sentence. */
export interface Scene {
  registers: Registers;
  lexicon: Lexicon;
  /** Every sentence of every text, in order. */
  sentences: readonly Sentence[];
  /** Dates, years, names of people, awards, figures of a sentence, in its order. */
  claims(sentence: Sentence): readonly Claim[];
}

/** Finds what one concept has in a sentence; `at`: its position among all. */
export type Find = (sentence: Sentence, scene: Scene, at: number) => Found[];
