/** What tidying found, before it is put into words: the door's messages are made of it. */

/** One finding; `near` is the text that it stands by, to look for in the source. */
export type Finding =
  | { is: 'toolbar'; word: string; count: number }
  | { is: 'caption-missing'; near: string }
  | { is: 'title'; near: string }
  | { is: 'byline'; near: string }
  | { is: 'byline-glued'; near: string }
  | { is: 'byline-unsure'; near: string };

export type Report = (finding: Finding) => void;
