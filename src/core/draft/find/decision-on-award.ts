/** A vote, or an agreement, on who shall be proposed for an award. */
import type { Plain } from '../../yaml/edit/plain.ts';
import type { Sentence } from '../sentence.ts';
import { ballotTally, voiceTally } from './tallies.ts';

interface Asked {
  sentence: Sentence;
  /** Words of the sentence before the award. */
  left: string;
  /** Words of a vote that the sentence told before. */
  vote: string | undefined;
  form: string;
  period: string | undefined;
  recipients: readonly Plain[];
  counted: boolean;
  /** Who would give it is named: what was agreed is told of the award, not of a vote. */
  given: boolean;
}

/** How people agreed, by the words of a sentence. */
export function methodOf(words: string): string | undefined {
  if (/bỏ phiếu kín|bỏ phiếu/iu.test(words)) return 'secret-ballot';
  if (/biểu quyết|giơ tay/iu.test(words)) return 'show-of-hands';
  if (/thống nhất|nhất trí/iu.test(words)) return 'consensus';
  if (/chấm điểm/iu.test(words)) return 'scoring';
  if (/chỉ định/iu.test(words)) return 'appointment';
  return undefined;
}

/** The decision; nothing where the words only tell of an award. */
export function decisionOf({
  sentence,
  left,
  vote,
  form,
  period,
  recipients,
  counted,
  given,
}: Asked): Plain | undefined {
  if (recipients.length === 0 || counted) return undefined;
  const { text } = sentence;
  const method =
    methodOf(left) ??
    methodOf(vote ?? '') ??
    (/bình xét|bình bầu|bình chọn|suy tôn/iu.test(left) ? methodOf(text) : undefined);
  const nominated = /suy tôn|bình chọn/iu.test(left);
  if (method === undefined && !nominated) return undefined;
  if (given && method === 'consensus' && !nominated && !/bình xét|bình bầu/iu.test(text)) return undefined;
  if (!/đề nghị|suy tôn|bình xét|bình chọn/iu.test(left)) return undefined;
  const people = recipients.every(
    (name) => typeof name === 'string' && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u.test(name),
  );
  const names = recipients.length === 1 ? recipients[0]! : recipients;
  const tally =
    method === 'show-of-hands'
      ? voiceTally(text)
      : method === 'secret-ballot'
        ? ballotTally(text, (said) => said)
        : undefined;
  return {
    kind: nominated ? 'nomination' : 'proposal',
    form,
    ...(period && { period }),
    ...(people ? { people: names } : { units: names }),
    ...(method && { method }),
    ...(tally && { tally }),
  };
}
