/** What is drafted: values by key, each with the words behind it. */
import type { Plain } from '../yaml/edit/plain.ts';
import type { Span } from './sentence.ts';
import type { SlotPath } from './slots.ts';

/** A value of a key, or one entry of its list. `unsure`: written as a comment to accept. */
export interface Entry {
  value: Plain;
  from: readonly Span[];
  unsure: boolean;
}

/** By key, each list in the order of the texts. */
export type Drafted = ReadonlyMap<SlotPath, readonly Entry[]>;
