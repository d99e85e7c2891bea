/** What tidying found, before it is put into words: the door's messages are made of it. */

/** One finding; `near` is the text that it stands by, to look for in the source. */
export type Finding =
  | { is: 'toolbar'; word: string; count: number }
  | { is: 'caption-missing'; near: string }
  | { is: 'title'; near: string }
  | { is: 'byline'; near: string }
  | { is: 'byline-glued'; near: string }
  | { is: 'byline-unsure'; near: string }
  /** Words that were struck out. */
  | { is: 'struck'; near: string }
  /** What stands around an article on its page; `what`: the element, or how else it was known. */
  | { is: 'left-out'; what: string; near: string }
  /** A film, a sound, another page: `near` is its address. */
  | { is: 'embedded'; what: string; near: string }
  /** The day of publication, as the page says it. */
  | { is: 'published'; near: string };

export type Report = (finding: Finding) => void;
