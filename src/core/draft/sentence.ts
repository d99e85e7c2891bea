/** What is read: sentences that know what part of the text they are. */
import type { Sentence as Words } from '../verify/sentences.ts';

/**
 * `title`, `matter`: front matter says so (`key` is the path of its key); `row`: of a table, cells parted by `|` or tabs.
 */
export type Role = 'text' | 'caption' | 'title' | 'heading' | 'matter' | 'row';

/** A sentence with its place: of which text, in which block of it. Offsets in that text. */
export interface Sentence extends Words {
  /** Position of its text among those given. */
  of: number;
  /** Sentences of one paragraph, list item or row have one number. */
  block: number;
  role: Role;
  key?: string | undefined;
  /** The heading that it stands below. */
  under?: string | undefined;
}

/** A stretch of one of the texts. */
export interface Span {
  of: number;
  start: number;
  end: number;
}

/** The stretch of a sentence between two offsets of its own text. */
export function spanOf({ of, start, text }: Sentence, from = 0, to = text.length): Span {
  return { of, start: start + from, end: start + to };
}
