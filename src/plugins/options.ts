/** What all our plugins understand. */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Lang } from '../core/model/job.ts';

/** Options of every plugin that says something. */
export interface Spoken {
  /** Language of messages: `vi` (default) or `en`. */
  lang?: Lang | undefined;
}

/** Hand our messages on as the file's own: place, rule, source, severity and remedy stay. */
export function handOn(file: VFile, messages: readonly VFileMessage[]): void {
  for (const { reason, place, ruleId, source, fatal, note, actual, expected } of messages) {
    const told = file.message(reason, { place, ruleId, source });
    told.fatal = fatal;
    if (note !== undefined) told.note = note;
    if (actual !== undefined) told.actual = actual;
    if (expected !== undefined) told.expected = expected;
  }
}
