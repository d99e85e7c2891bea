/** Tidy a text as if it were a file, and count words. */
import { tidyUp } from '../../src/core/verbs/tidy-up.ts';

/** The Markdown made of a text, and the messages as `ruleId: reason`; `told`: all that they hold. */
export async function tidied(text: string, name: string): Promise<{ markdown: string; said: string[]; told: string }> {
  const { outputs, messages } = await tidyUp({ input: name }, new Map([[name, new TextEncoder().encode(text)]]));
  return {
    markdown: new TextDecoder().decode(outputs[0]?.bytes),
    said: messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
    told: messages.map(({ reason, actual }) => `${reason} ${actual ?? ''}`).join('\n'),
  };
}

/** How often each word (a run of letters and digits) stands in a text. */
export function wordCounts(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** The Markdown without its front matter, and the front matter without the lines every article has. */
export async function parts(text: string, name = 'bai.txt'): Promise<{ matter: string; body: string; said: string[] }> {
  const { markdown, said } = await tidied(text, name);
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)---\n\n?([\s\S]*)$/.exec(markdown) ?? [];
  return { matter: matter.replace(/^(?:layout: article|lang: vi)\n/gm, ''), body, said };
}

/** The rules of some messages. */
export const rules = (said: readonly string[]): string[] => said.map((one) => one.split(':')[0] ?? '');
