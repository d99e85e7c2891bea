/** Messages for GitHub Actions: it shows each beside its line. */
import type { VFileMessage } from 'vfile-message';
import { inOrder, severityOf } from './order.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * `::error file=…,line=…,col=…,title=rule-id::reason`, one a line; the empty string for no messages.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(messages: readonly VFileMessage[]): string {
  return inOrder(messages)
    .map((message) => {
      const { file, line, column, place, ruleId, reason, note } = message;
      const end = place && 'end' in place ? place.end : undefined;
      const properties = Object.entries({
        file,
        line,
        endLine: end?.line,
        col: column,
        // GitHub counts both ends in, and only within one line.
        endColumn: end && end.line === line ? Math.max(end.column - 1, column ?? 1) : undefined,
        title: ruleId ?? undefined,
      }).filter(([, value]) => value !== undefined && value !== null);
      const said = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
      return `::${commands[severityOf(message)]} ${said}::${data([reason, note].filter(Boolean).join('\n'))}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
