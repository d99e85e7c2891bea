/** Documents whose official form lacks something, reported in a line instead of one message each. */
import type { VFileMessage } from 'vfile-message';
import type { Worded } from '../message/words.ts';
import { frameComplete } from '../pipeline/rules.ts';

/** The kinds of document that have blanks, as people call them, and the messages about anything else. */
export function unfilled(messages: readonly VFileMessage[]): { kinds: string[]; others: VFileMessage[] } {
  const isBlank = ({ ruleId }: VFileMessage): boolean => ruleId === frameComplete.id;
  return {
    kinds: messages.filter(isBlank).flatMap(({ subject }: Worded) => subject ?? []),
    others: messages.filter((one) => !isBlank(one)),
  };
}
