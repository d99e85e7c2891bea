/**
 * Every rule id, by area. An id says what should hold. Adding a rule: one entry in its area's file, one fixture.
 */
import { configRules } from './rules/config.ts';
import { dataRules } from './rules/data.ts';
import { documentRules } from './rules/document.ts';
import { jobRules } from './rules/job.ts';
import { kindRules } from './rules/kind.ts';
import { lintRules } from './rules/lint.ts';
import { templateRules } from './rules/template.ts';
import { tidyRules } from './rules/tidy.ts';

export const rules = {
  ...dataRules,
  ...templateRules,
  ...kindRules,
  ...documentRules,
  ...jobRules,
  ...configRules,
  ...lintRules,
  ...tidyRules,
};

type Rules = typeof rules;
export type RuleId = keyof Rules;
export type RuleParams = { [Id in RuleId]: Parameters<Rules[Id]['vi']>[0] };
