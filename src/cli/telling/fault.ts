/** What went wrong outside the data: the disk, or thuky itself. */
import type { Words } from '../words/index.ts';

/** Why the system refused, in words; nothing when it was not the system. */
function systemWhy(cause: unknown, { fault }: Words): string | undefined {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (!code || !syscall) return undefined;
  return fault.why[code] ?? code;
}

/** What the system says when a person may not write there. */
const forbidden = ['EACCES', 'EPERM', 'EROFS'];

/**
 * One line for a path that the system does not let be written; nothing when it was not the system. `other`: what to type
 * for another place, named where that would help.
 */
export function writeFault(path: string, cause: unknown, words: Words, other?: string): string | undefined {
  const why = systemWhy(cause, words);
  if (why === undefined) return undefined;
  const advice = other && forbidden.includes((cause as NodeJS.ErrnoException).code ?? '');
  return words.fault.cannotWrite(path, why) + (advice ? `; ${words.fault.elsewhere(other)}` : '');
}

/** One line for a fault that nothing else caught. */
export function faultWords(cause: unknown, words: Words): string {
  const why = systemWhy(cause, words);
  const path = (cause as NodeJS.ErrnoException).path;
  if (why !== undefined && path !== undefined) return words.fault.cannotRead(path, why);
  return words.fault.ours(cause instanceof Error ? `${cause.name}: ${cause.message.split('\n')[0]}` : String(cause));
}
