/** What an editor's rule is: it looks at prose and says what it found, where, and how it may be mended. */
import type { Registers } from '../conference/registers.ts';
import type { HouseStyle } from '../house-style.ts';
import type { LintRuleId } from '../message/rules/lint.ts';
import type { RuleParams } from '../message/rules.ts';
import type { Prose } from './prose.ts';

/** A change of the source: what stands from `from` to `to` (UTF-16 offsets, `to` exclusive) becomes `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** One slip: its rule, what the message says, its place in the source, and the edits that mend it when that is safe. */
export interface Finding<Id extends LintRuleId = LintRuleId> {
  rule: Id;
  params: RuleParams[Id];
  from: number;
  to: number;
  edits: readonly Edit[];
}

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
