/** What is found of a claim. */
import type { Claim } from './claim.ts';
import type { Backing } from './reference.ts';

/** `mixed`: right, of something else; `slip`: a name misspelt; `status`: an award that has come less far, or farther. */
export type FindingKind = 'contradicted' | 'unsupported' | 'status' | 'mixed' | 'slip';

/** What holds instead, in the words of the reference, and what stands behind it. */
export interface Expected {
  text: string;
  backing: Backing;
}

/** A claim that does not hold; `expected` where something else does. */
export interface Finding {
  kind: FindingKind;
  claim: Claim;
  expected?: Expected;
}

/** A claim that holds, by what; or one that does not. */
export type Verdict = { holds: Backing } | { finding: Finding };

/** A judge of claims by one kind of knowledge: nothing where it does not know. */
export type Judge = (claim: Claim) => Verdict | undefined;
