/** The words of the editor's rules: about a slip, and what should stand there. */
import type { Rule, Wording } from '../message/rule.ts';

/** What the text says, and what it should say where that is known. */
export interface Slip {
  actual: string;
  expected?: string | undefined;
}

/** What words and examples are the same for: each rule says the rest. */
type Words = Pick<Rule<Slip>, 'vi' | 'en' | 'examples'>;

type Said = readonly [reason: string, remedy: string];

/** Words about a slip; `{actual}` and `{expected}` in them stand for the two. A remedy that lacks its word is not said. */
export function slip(vi: Said, en: Said): Words {
  const say =
    ([reason, remedy]: Said) =>
    ({ actual, expected }: Slip): Wording => {
      const fill = (words: string) =>
        words.replaceAll('{actual}', () => actual).replaceAll('{expected}', () => expected ?? '');
      return {
        reason: fill(reason),
        ...(expected === undefined && remedy.includes('{expected}') ? {} : { remedy: fill(remedy) }),
        actual,
        ...(expected === undefined ? {} : { expected: [expected] }),
      };
    };
  return { vi: say(vi), en: say(en), examples: [{ actual: 'Gia lai', expected: 'Gia Lai' }] };
}

/** What to write instead. */
export const write: { vi: string; en: string } = { vi: 'Viết: “{expected}”.', en: 'Write: “{expected}”.' };

/** A slip whose remedy is the right word alone. */
export const onlyWrite = (vi: string, en: string): Words => slip([vi, write.vi], [en, write.en]);
