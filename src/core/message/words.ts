/** Messages → VFileMessages in the wanted language: what unified's reporters and editors read. */
import { VFileMessage } from 'vfile-message';
import type { Lang } from '../model/job.ts';
import type { Message } from './message.ts';

/** A message in words; `subject`: what it is about, for doors that gather; `keys`: those of the data that are missing; `paths`: what it is about. */
export interface Worded extends VFileMessage {
  subject?: string;
  keys?: readonly string[];
  paths?: readonly string[];
}

/** Put messages into words. `fatal`: true error, false warning, undefined info; `note` is the remedy; `file` the path. */
export function word(messages: readonly Message[], lang: Lang): Worded[] {
  return messages.map(({ rule, params, where, trail }) => {
    const { reason, remedy, actual, expected, subject, keys, paths } = rule[lang](params);
    const made: Worded = new VFileMessage(reason, { place: where.place, ruleId: rule.id, source: 'thuky' });
    made.file = where.file;
    made.fatal = rule.severity === 'error' ? true : rule.severity === 'warning' ? false : undefined;
    const note = [remedy, trail && trail.length > 0 ? trail.join(' → ') : undefined].filter(Boolean).join('\n');
    if (note) made.note = note;
    if (actual !== undefined) made.actual = actual;
    if (expected !== undefined) made.expected = expected;
    if (subject !== undefined) made.subject = subject;
    if (keys !== undefined) made.keys = keys;
    if (paths !== undefined) made.paths = paths;
    return made;
  });
}

/** Whether any message stops the document. */
export function hasError(messages: readonly Message[]): boolean {
  return messages.some(({ rule }) => rule.severity === 'error');
}
