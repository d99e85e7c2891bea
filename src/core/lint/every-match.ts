/** What a search finds. */
import type { Finding } from './finding.ts';
import { finding, type Passage, type Prose, worded } from './prose.ts';
import type { LintContext, LintRule } from './rule.ts';

/** What a rule says about a match; nothing said of `actual` or the place means the match itself. */
export interface Told {
  actual?: string | undefined;
  expected?: string | undefined;
  /** Offsets within the passage. */
  from?: number | undefined;
  to?: number | undefined;
  /** What should stand there, when that is safe; `true` for `expected`. */
  fix?: string | true | undefined;
}

type Tell = (match: RegExpExecArray, at: Passage, prose: Prose, context: LintContext) => Told | undefined;

/** Findings of one search in one passage. */
export function search(
  prose: Prose,
  at: Passage,
  pattern: RegExp,
  tell: (match: RegExpExecArray) => Told | undefined,
): Finding[] {
  return Array.from(at.text.matchAll(pattern)).flatMap((match) => {
    const told = tell(match);
    if (!told) return [];
    const { expected, from = match.index, to = match.index + match[0].length, fix } = told;
    const actual = told.actual ?? at.text.slice(from, to);
    return [finding(prose, at, { actual, expected }, { from, to }, fix === true ? expected : fix)];
  });
}

/** A check that is one search through all prose. `tell` gives nothing for a match that is right. */
export function everyMatch(pattern: RegExp, tell: Tell): LintRule['check'] {
  return (prose, context) =>
    worded(prose).flatMap((at) => search(prose, at, pattern, (match) => tell(match, at, prose, context)));
}
