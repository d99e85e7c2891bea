/** Messages in the order in which a person fixes them. */
import type { VFileMessage } from 'vfile-message';
import type { Severity } from './rule.ts';

/** A VFileMessage's `fatal` as our severity. */
export function severityOf({ fatal }: VFileMessage): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
}

/** File by file as they first come, then by line and column; the same message twice stands once. */
export function inOrder(messages: readonly VFileMessage[]): VFileMessage[] {
  const files = [...new Set(messages.map(({ file }) => file))];
  const seen = new Set<string>();
  return messages
    .filter(({ file, line, column, ruleId, reason }) => {
      const key = JSON.stringify([file, line, column, ruleId, reason]);
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (one, other) =>
        files.indexOf(one.file) - files.indexOf(other.file) ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0),
    );
}
