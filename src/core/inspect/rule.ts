/** The shape of a rule of the Decree. */
import type { OfficialPage } from './official-page.ts';
import type { Said } from './said.ts';

/** What a rule found: holds when there are no faults. */
export interface Finding {
  found: Said;
  faults: Said[];
}

/** One rule; written once for both formats. */
export interface DecreeRule {
  id: string;
  /** Where the Decree says so. */
  article: Said;
  title: Said;
  expected: Said;
  /** Nothing where the rule does not apply to this document. */
  check(page: OfficialPage): Finding | undefined;
}
