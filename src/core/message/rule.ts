/** The shape of a rule: severity, and its words in both languages. */

/** `error` stops the document, `warning` asks for a look, `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** What was found and expected, and how to mend it. */
export interface Wording {
  /** One sentence without its full stop: what was found, what was expected. */
  reason: string;
  /** The remedy, when there is one. */
  remedy?: string;
  /** What the file says, for doors that offer to mend it. */
  actual?: string;
  /** What it might say instead, the likeliest first. */
  expected?: string[];
  /** What it is about, where a door gathers several of the same subject: the kind of document. */
  subject?: string;
}

/** A rule id's severity and its words for given params. */
export interface Rule<Params> {
  severity: Severity;
  vi(params: Params): Wording;
  en(params: Params): Wording;
}

/** Declare a rule; exists so that `Params` is inferred once for both languages. */
export function rule<Params>(
  severity: Severity,
  vi: (params: Params) => Wording,
  en: (params: Params) => Wording,
): Rule<Params> {
  return { severity, vi, en };
}
