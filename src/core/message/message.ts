/**
 * What a stage reports: a rule, what was found, and where. Words come later (`words.ts`), so that a stage knows no language.
 */
import type { Where } from '../model/source.ts';
import type { Rule } from './rule.ts';

/** One report of a stage. */
export interface Message<Params extends object = object> {
  rule: Rule<Params>;
  params: Params;
  where: Where;
  /** Template, partial or stage chain that led here, outermost first. */
  trail?: readonly string[];
}

/** Make a message. Pure; the caller collects it. */
export function message<Params extends object>(
  rule: Rule<Params>,
  params: NoInfer<Params>,
  where: Where,
  trail?: readonly string[],
): Message<Params> {
  return trail ? { rule, params, where, trail } : { rule, params, where };
}

/** Whether a message is of this rule; its params are then known. */
export function isOf<Params extends object>(found: Message, rule: Rule<Params>): found is Message<Params> {
  return found.rule.id === rule.id;
}
