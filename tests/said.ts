/** Messages as a person reads them in Vietnamese: place, severity, words, rule, the line with carets, the remedy. */
import type { Message } from '../src/core/message/message.ts';
import { reportText } from '../src/core/message/report-text.ts';
import { word } from '../src/core/message/words.ts';

/** The report of messages about `text`; empty when there are none. */
export function saidOf(messages: readonly Message[], text?: string): string {
  return reportText(word(messages, 'vi'), { lang: 'vi', textOf: () => text });
}
