/** Messages for a person to read: where, what, the line itself, how to fix it. */

import type { VFileMessage } from 'vfile-message';
import { groupDigits } from '../model/group-digits.ts';
import type { Lang } from '../model/job.ts';
import { limits } from '../model/limits.ts';
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

/** After the last message of a rule that is printed of a file. */
const alike: Record<Lang, (more: number) => string> = {
  vi: (more) => `… và ${groupDigits(String(more))} chỗ như vậy nữa trong tệp này`,
  en: (more) => `… and ${groupDigits(String(more), ',')} more such places in this file`,
};

/** Messages that are printed: of one rule in one file no more than `limits.repeated`; how `more` there are stands with the last. */
function counted(messages: readonly VFileMessage[]): { message: VFileMessage; more: number }[] {
  const most = limits.repeated.most;
  const keyOf = ({ file, ruleId }: VFileMessage): string => `${ruleId} ${file}`;
  const counts = new Map<string, number>();
  for (const one of messages) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return messages.flatMap((message) => {
    const key = keyOf(message);
    const now = (seen.get(key) ?? 0) + 1;
    seen.set(key, now);
    if (now > most) return [];
    return [{ message, more: now === most ? (counts.get(key) ?? 0) - most : 0 }];
  });
}

/** Characters of a message that quotes what was written. */
const longest = 600;

/** A quotation without end is cut in its middle: its words begin and end the message. */
function short(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest / 2)} … ${text.slice(-longest / 2)}`;
}

/**
 * `path:line:column: lỗi: reason  rule-id`, then the lines with carets, then the remedy after an arrow.
 * Messages come file by file, line by line. Out: no final newline; the empty string for no messages.
 */
export function reportText(
  messages: readonly VFileMessage[],
  { lang, textOf, paint = (_, text) => text }: TextReport,
): string {
  const texts = new Map<string, string[] | undefined>();
  const linesOf = (file: string): string[] | undefined => {
    if (!texts.has(file)) texts.set(file, textOf?.(file)?.split(/\r\n?|\n/));
    return texts.get(file);
  };
  return counted(inOrder(messages))
    .map(({ message, more }) => {
      const severity = severityOf(message);
      const { file, line, column, place, reason, ruleId, note } = message;
      const where = [file, line, column].filter((part) => part !== undefined && part !== null).join(':');
      const head = `${where ? `${paint('place', printable(where))}: ` : ''}${paint(severity, words[lang][severity])}: ${printable(short(reason))}`;
      const rows = [ruleId ? `${head}  ${paint('rule', ruleId)}` : head];
      const text = file === undefined || !place ? undefined : linesOf(file);
      if (place && text !== undefined) {
        for (const { number, text: source, carets } of excerpt(text, place)) {
          rows.push(`${paint('number', `  ${number} |`)} ${paint('source', source)}`.trimEnd());
          if (carets !== undefined)
            rows.push(`${paint('number', `  ${' '.repeat(number.length)} |`)} ${paint('carets', carets)}`);
        }
      }
      // Lines that are to be typed are indented; the others are remedies of their own.
      for (const remedy of note?.split('\n') ?? [])
        rows.push(paint('remedy', `  ${remedy.startsWith(' ') ? ' ' : '→'} ${printable(short(remedy))}`));
      if (more > 0) rows.push(`  ${alike[lang](more)}`);
      return rows.join('\n');
    })
    .join('\n\n');
}
