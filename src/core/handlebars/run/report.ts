/** Collecting messages: a loop over a thousand people reports a mistake once. */
import type { Message } from '../../message/message.ts';

/** Takes a message in. */
export type Report = (message: Message) => void;

/** Collect into `messages`, one of each rule at each place. */
export function collect(messages: Message[]): Report {
  const seen = new Set<string>();
  return (found) => {
    const { file, place } = found.where;
    const start = place && 'start' in place ? place.start : place;
    const key = `${found.rule.id} ${file}:${start?.line}:${start?.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    messages.push(found);
  };
}
