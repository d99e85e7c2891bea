/** Count messages, and turn the count into an exit code. */
import type { VFileMessage } from 'vfile-message';
import { inOrder, severityOf } from '../../core/message/order.ts';
import type { Severity } from '../../core/message/rule.ts';

export interface Tally {
  errors: number;
  warnings: number;
  infos: number;
}

/** How many of each severity; what is said twice counts once. */
export function tally(messages: readonly VFileMessage[]): Tally {
  const severities = inOrder(messages).map(severityOf);
  const count = (severity: Severity) => severities.filter((one) => one === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** 1 when the input has errors, or warnings that count as errors; else 0. */
export function exitCode({ errors, warnings }: Tally, frail: boolean): 0 | 1 {
  return errors > 0 || (frail && warnings > 0) ? 1 : 0;
}
