/** Tidy a text as if it were a file, and count words. */
import { tidyUp } from '../../src/core/tidy-up.ts';

/** The Markdown made of a text, and the messages as `ruleId: reason`. */
export async function tidied(text: string, name: string): Promise<{ markdown: string; said: string[] }> {
  const { outputs, messages } = await tidyUp({ input: name }, new Map([[name, new TextEncoder().encode(text)]]));
  return {
    markdown: new TextDecoder().decode(outputs[0]?.bytes),
    said: messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
  };
}

/** How often each word (a run of letters and digits) stands in a text. */
export function wordCounts(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
