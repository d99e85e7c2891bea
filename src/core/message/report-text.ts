/** Messages for a person to read: where, what, the line itself, how to mend it. */
import type { VFileMessage } from 'vfile-message';
import type { Lang } from '../model/job.ts';
import { excerpt, printable } from './excerpt.ts';
import { inOrder, severityOf } from './order.ts';
import type { Severity } from './rule.ts';

/** What a part of the report is, for a door that has colours. */
export type Part = Severity | 'place' | 'rule' | 'number' | 'source' | 'carets' | 'remedy';

/** How to report. */
export interface TextReport {
  lang: Lang;
  /** The text of a file, for its excerpt; none is shown where it gives nothing. */
  textOf?: ((file: string) => string | undefined) | undefined;
  /** Colour a part; the text alone must say everything. */
  paint?: ((part: Part, text: string) => string) | undefined;
}

const words: Record<Lang, Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/**
 * `path:line:column: lỗi: reason  rule-id`, then the lines with carets, then the remedy after an arrow.
 * Messages come file by file, line by line. Out: no final newline; the empty string for no messages.
 */
export function reportText(
  messages: readonly VFileMessage[],
  { lang, textOf, paint = (_, text) => text }: TextReport,
): string {
  return inOrder(messages)
    .map((message) => {
      const severity = severityOf(message);
      const { file, line, column, place, reason, ruleId, note } = message;
      const where = [file, line, column].filter((part) => part !== undefined && part !== null).join(':');
      const head = `${where ? `${paint('place', printable(where))}: ` : ''}${paint(severity, words[lang][severity])}: ${printable(reason)}`;
      const rows = [ruleId ? `${head}  ${paint('rule', ruleId)}` : head];
      const text = file === undefined ? undefined : textOf?.(file);
      if (place && text !== undefined) {
        for (const { number, text: source, carets } of excerpt(text, place)) {
          rows.push(`${paint('number', `  ${number} |`)} ${paint('source', source)}`.trimEnd());
          if (carets !== undefined)
            rows.push(`${paint('number', `  ${' '.repeat(number.length)} |`)} ${paint('carets', carets)}`);
        }
      }
      // Lines that are to be typed are indented; the others are remedies of their own.
      for (const remedy of note?.split('\n') ?? [])
        rows.push(paint('remedy', `  ${remedy.startsWith(' ') ? ' ' : '→'} ${printable(remedy)}`));
      return rows.join('\n');
    })
    .join('\n\n');
}
