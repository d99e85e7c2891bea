/** Tags for social posts. */
import { spellPlain } from './fold.ts';

/** More words make no tag that people type. */
const MOST = 6;

/** `Cụm thi đua số 7` → `#CumThiDuaSo7`; undefined for a name that is too long, or of which a mark would be lost. */
export function hashtagOf(name: string): string | undefined {
  const words = spellPlain(name).trim().split(/\s+/u);
  if (words.length > MOST || words.some((word) => !/^[a-z0-9]+$/iu.test(word)) || !/^[a-z]/iu.test(words[0] ?? ''))
    return undefined;
  return `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
