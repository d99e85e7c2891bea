/** Collecting messages: a loop over a thousand people reports a mistake once. */
import type { Message } from '../../message/message.ts';
import { pointOf } from '../../model/source.ts';

/** Takes a message in. */
export type Report = (message: Message) => void;

/** Collect into `messages`, one of each rule at each place. */
export function collect(messages: Message[]): Report {
  const seen = new Set<string>();
  return (found) => {
    const start = pointOf(found.where);
    const key = `${found.rule.id} ${found.where.file}:${start?.line}:${start?.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    messages.push(found);
  };
}
