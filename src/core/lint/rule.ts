/** What an editor's rule is: it looks at prose and says what it found, where, and how it may be fixed. */
import type { Registers } from '../conference/registers/registers.ts';
import type { Rule } from '../message/rule.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Finding } from './finding.ts';
import type { Prose } from './prose.ts';
import type { Slip } from './slip.ts';

/** What rules know besides the text. */
export interface LintContext {
  registers: Pick<Registers, 'awards' | 'places' | 'slogans' | 'units'>;
  /** House styles by name, for a text whose front matter names one. */
  styles?: ReadonlyMap<string, HouseStyle> | undefined;
  /** The style asked for; the front matter's when absent. */
  style?: HouseStyle | undefined;
}

/**
 * One rule, with its words. `check` is pure, sees the whole text, and reports in any order.
 * None is an error: a person decides. `warning` is a slip beyond doubt; `info` is a matter of style or a thing to look at.
 */
export interface LintRule extends Rule<Slip> {
  check(prose: Prose, context: LintContext): Finding[];
}
