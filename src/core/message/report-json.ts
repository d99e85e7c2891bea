/** Messages for programs: one JSON object a line. */
import type { VFileMessage } from 'vfile-message';
import { inOrder, severityOf } from './order.ts';
import type { Severity } from './rule.ts';

/** One line of the report. The keys are a promise: they change only together with `version`. */
export interface JsonMessage {
  type: 'message';
  version: 1;
  file: string | null;
  /** From 1; null where no place is known. */
  line: number | null;
  column: number | null;
  endLine: number | null;
  /** Exclusive. */
  endColumn: number | null;
  ruleId: string | null;
  severity: Severity;
  reason: string;
  remedy: string | null;
  /** What the file says, and what it might say instead. */
  actual: string | null;
  expected: string[];
}

/** One message as a plain object. */
function messageJson(message: VFileMessage): JsonMessage {
  const { file, line, column, place, ruleId, reason, note, actual, expected } = message;
  const end = place && 'end' in place ? place.end : undefined;
  return {
    type: 'message',
    version: 1,
    file: file ?? null,
    line: line ?? null,
    column: column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    ruleId: ruleId ?? null,
    severity: severityOf(message),
    reason,
    remedy: note ?? null,
    actual: actual ?? null,
    expected: expected ?? [],
  };
}

/** NDJSON: each message on a line that ends with a newline; the empty string for no messages. */
export function reportJson(messages: readonly VFileMessage[]): string {
  return inOrder(messages)
    .map((message) => `${JSON.stringify(messageJson(message))}\n`)
    .join('');
}
