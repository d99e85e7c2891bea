/** What an editor's rule is: it looks at prose and says what it found, where, and how it may be fixed. */
import type { Registers } from '../conference/registers.ts';
import type { LintRuleId } from '../message/rules/lint.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Finding } from './finding.ts';
import type { Prose } from './prose.ts';

/** What rules know besides the text. */
export interface LintContext {
  registers: Pick<Registers, 'awards' | 'places' | 'slogans' | 'units'>;
  /** House styles by name, for a text whose front matter names one. */
  styles?: ReadonlyMap<string, HouseStyle> | undefined;
  /** The style asked for; the front matter's when absent. */
  style?: HouseStyle | undefined;
}

/** One rule. `check` is pure, sees the whole text, and reports in any order. */
export interface LintRule {
  id: LintRuleId;
  check(prose: Prose, context: LintContext): Finding[];
}
