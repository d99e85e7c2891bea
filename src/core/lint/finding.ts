/** What an editor's rule found. */
import type { Slip } from './slip.ts';

/** A change of the source: what stands from `from` to `to` (UTF-16 offsets, `to` exclusive) becomes `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** One slip: what the message says, its place in the source, and the edits that fix it when that is safe. */
export interface Finding {
  params: Slip;
  from: number;
  to: number;
  edits: readonly Edit[];
}
