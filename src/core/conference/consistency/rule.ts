/** What every rule of consistency is: a pure look at a checked conference, with its words. */

import type { Rule } from '../../message/rule.ts';
import type { Path } from '../../model/source.ts';
import type { Registers } from '../registers/registers.ts';
import type { Conference } from '../schema/conference.ts';
import type { Wordings } from '../wordings.ts';

/** What does not hold: params for the words, and the path of the datum to blame. */
export interface Found<Params> {
  params: Params;
  path: Path;
}

/** What rules know besides the conference. */
export interface Known {
  registers: Registers;
  /** Texts that the file says in several ways; the conference has the first of each. */
  wordings: readonly Wordings[];
}

/**
 * One rule. In: a conference with canonical names. Out: what does not hold, in the order in which it is checked; doors sort by place.
 * Its docstring holds examples: data that keep it (`@example ok`), and data that break it (`@example not ok`)
 * with what is blamed between « and ».
 */
export interface ConsistencyRule<Params extends object = object> extends Rule<Params> {
  check(conference: Conference, known: Known): Found<Params>[];
}
