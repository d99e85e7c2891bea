/**
 * What a stage reports: a rule, what was found, and where. Words come later (`words.ts`), so that a stage knows no language.
 */
import type { Where } from '../model/source.ts';
import type { RuleId, RuleParams } from './rules.ts';

/** One report of a stage. */
export interface Message<Id extends RuleId = RuleId> {
  rule: Id;
  params: RuleParams[Id];
  where: Where;
  /** Template, partial or stage chain that led here, outermost first. */
  trail?: readonly string[];
}

/** Make a message. Pure; the caller collects it. */
export function message<Id extends RuleId>(
  rule: Id,
  params: RuleParams[Id],
  where: Where,
  trail?: readonly string[],
): Message<Id> {
  return trail ? { rule, params, where, trail } : { rule, params, where };
}
