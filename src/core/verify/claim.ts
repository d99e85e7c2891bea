/** What a text claims: one figure, name, day or standing, where it stands, in a form that can be compared. */

/** Kinds of claim, as reports name them. */
export type ClaimType =
  | 'number'
  | 'percent'
  | 'ratio'
  | 'year'
  | 'date'
  | 'time'
  | 'person'
  | 'office'
  | 'unit'
  | 'award'
  | 'grade'
  | 'status'
  | 'paper'
  | 'slogan'
  | 'function';

/** A claim of one sentence. */
export interface Claim {
  type: ClaimType;
  /** Two claims of a type say the same where their keys are the same. */
  key: string;
  /** Words of the sentence that say it: from the first to the one after the last. */
  first: number;
  after: number;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** As it stands in the text. */
  text: string;
}
