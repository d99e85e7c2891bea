/** The check of a kind's templates before any data is seen. */

import { checkFrom } from '../handlebars/check/check-program.ts';
import type { CheckEnv, ConditionOutcome } from '../handlebars/check/walk.ts';
import { loadTemplates } from '../handlebars/run/load-templates.ts';
import { collect } from '../handlebars/run/report.ts';
import { place } from '../handlebars/syntax/place.ts';
import { chooses, signatures } from '../helpers/signatures.ts';
import { type Message, message } from '../message/message.ts';
import type { RecordShape } from '../model/context-shape.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { type Kind, MAIN } from './kinds.ts';
import { templateSectionReached } from './rules.ts';

/** What the check of one kind found, and the template files that it reached. */
export interface KindChecked {
  messages: Message[];
  reached: ReadonlySet<string>;
}

/** Which ways each condition was seen to go, by its place. */
export type Conditions = CheckEnv['conditions'];

/**
 * Check the main template of a kind and every partial it can reach, against the shape of the facts.
 * `conditions` gathers which ways each condition can go; the same map for all kinds, since they share partials.
 * Messages: those of `loadTemplates` and `checkFrom`.
 */
export function checkKind({ templates }: Kind, facts: RecordShape, conditions: Conditions): KindChecked {
  const messages: Message[] = [];
  const report = collect(messages);
  loadTemplates({ templates, helpers: signatures, chooses }, report)(MAIN);
  const main = templates.get(MAIN);
  if (!main) return { messages, reached: new Set() };
  const reached = checkFrom(main, facts, {
    templates,
    signatures,
    checkFrontMatter,
    furtherIn,
    conditions,
    report,
  });
  return { messages, reached };
}

/** Report the conditions that always or never hold, of all the places that lead to them. Message: `template-section-reached`. */
export function checkConditions(conditions: ReadonlyMap<string, ConditionOutcome>): Message[] {
  return Array.from(conditions.values())
    .filter(({ yes, no }) => !yes || !no)
    .map(({ words, yes, loc, scope: { file, trail } }) => {
      const params = { condition: words, holds: yes };
      const where = { file, place: place(loc) };
      return message(templateSectionReached, params, where, trail.length > 0 ? trail : undefined);
    });
}

/** The data file gives a person an office and a unit; facts have them in `roles`, as there may be several. */
const furtherIn: CheckEnv['furtherIn'] = (key, keys) =>
  (key === 'office' || key === 'unit') && keys.includes('roles')
    ? {
        vi: 'Chức vụ và đơn vị của một người nằm trong roles: {{#each roles}}{{office}}{{/each}}; hàm people in ra đủ.',
        en: 'The offices and units of a person are in roles: {{#each roles}}{{office}}{{/each}}; the helper people prints them.',
      }
    : undefined;
