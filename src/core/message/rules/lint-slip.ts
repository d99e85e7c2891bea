/** The shape of the editor's rules: a slip, and what should stand there. */
import { type Rule, rule, type Severity, type Wording } from '../rule.ts';

/** What the text says, and what it should say where that is known. */
export interface Slip {
  found: string;
  expected?: string | undefined;
}

type Said = [reason: string, remedy: string];

/** A rule about a slip; `{found}` and `{expected}` in its words stand for the two. A remedy that lacks its word is not said. */
export function slip(severity: Severity, vi: Said, en: Said): Rule<Slip> {
  const say =
    ([reason, remedy]: Said) =>
    ({ found, expected }: Slip): Wording => {
      const fill = (words: string) =>
        words.replaceAll('{found}', () => found).replaceAll('{expected}', () => expected ?? '');
      return {
        reason: fill(reason),
        ...(expected === undefined && remedy.includes('{expected}') ? {} : { remedy: fill(remedy) }),
        actual: found,
        ...(expected === undefined ? {} : { expected: [expected] }),
      };
    };
  return rule(severity, say(vi), say(en));
}

/** What to write instead. */
export const write: { vi: string; en: string } = { vi: 'Viết: “{expected}”.', en: 'Write: “{expected}”.' };
/** A slip whose remedy is the right word alone. */
export const onlyWrite = (severity: Severity, vi: string, en: string) => slip(severity, [vi, write.vi], [en, write.en]);
