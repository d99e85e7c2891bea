/** Messages that travel: between threads, and into the record. */
import { VFileMessage } from 'vfile-message';
import type { Worded } from '../../core/message/words.ts';

/** A VFileMessage as plain data. */
export interface SaidMessage {
  reason: string;
  file?: string | undefined;
  place?: VFileMessage['place'];
  ruleId?: string | undefined;
  source?: string | undefined;
  fatal?: boolean | undefined;
  note?: string | undefined;
  actual?: string | undefined;
  expected?: string[] | undefined;
  subject?: string | undefined;
}

/** Message → plain data. */
export function said({
  reason,
  file,
  place,
  ruleId,
  source,
  fatal,
  note,
  actual,
  expected,
  subject,
}: Worded): SaidMessage {
  return { reason, file, place, ruleId, source, fatal: fatal ?? undefined, note, actual, expected, subject };
}

/** Plain data → the message that it was. */
export function unsaid({ reason, place, ruleId, source, ...rest }: SaidMessage): VFileMessage {
  const made = new VFileMessage(reason, { place: place ?? undefined, ruleId, source });
  return Object.assign(made, rest);
}
