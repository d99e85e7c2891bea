/** The shape of a rule: what should hold, how grave it is when it does not, and its words in both languages. */

/** `error` stops the document, `warning` asks for a look, `info` only informs. */
export type Severity = 'error' | 'warning' | 'info';

/** What was found and expected, and how to fix it. */
export interface Wording {
  /** One sentence without its full stop: what was found, what was expected. */
  reason: string;
  /** The remedy, when there is one. */
  remedy?: string;
  /** What the file says, for doors that offer to fix it. */
  actual?: string;
  /** What it might say instead, the likeliest first. */
  expected?: string[];
  /** What it is about, where a door gathers several of the same subject: the kind of document. */
  subject?: string;
  /** Keys of the data file that would say it, where nothing is there to point at: `official.report.number`. */
  keys?: readonly string[];
  /** Paths of the data that it is about, where these are several: `programme.1.period`. */
  paths?: readonly string[];
}

/**
 * A rule. It stands beside the code that gives it. `Params` is what its words need.
 * Its `id` and `severity` are written out beside each other, so that one search finds a rule by its id.
 */
export interface Rule<Params extends object = object> {
  /** Says what should hold: `key-unique`. */
  id: string;
  severity: Severity;
  vi(params: Params): Wording;
  en(params: Params): Wording;
  /** Params as they come, one for each way that the words can go: a test reads all of them. */
  examples: readonly Params[];
}
