/** The editor's check: a text goes through every rule; what is found becomes messages, or is fixed. */
import { type Message, message } from '../message/message.ts';
import { lines } from '../text/lines.ts';
import { applyFixes, type Fixed } from './apply-fixes.ts';
import { findings, type LintTools } from './findings.ts';

/** The findings as messages with line and column, from and to. */
export function lint(text: string, file: string, tools: LintTools): Message[] {
  const point = lines(text);
  return findings(text, file, tools).map(({ rule, params, from, to }) =>
    message(rule, params, { file, place: { start: point(from), end: point(to) } }),
  );
}

/** The text with all that is safe fixed, and in how many places; again until nothing is left, since one slip may hide another. */
export function fixAll(text: string, file: string, tools: LintTools): Fixed {
  let now = text;
  let places = 0;
  for (let round = 0; round < 8; round += 1) {
    const next = applyFixes(now, findings(now, file, tools));
    if (next.text === now) break;
    now = next.text;
    places += next.places;
  }
  return { text: now, places };
}
