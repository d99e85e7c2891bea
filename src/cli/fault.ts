/** What went wrong outside the data: the disk, or thuky itself. */
import type { Words } from './words.ts';

/** Why the system refused, in words; nothing when it was not the system. */
export function systemWhy(cause: unknown, { fault }: Words): string | undefined {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (!code || !syscall) return undefined;
  return fault.why[code] ?? code;
}

/** One line for a fault that nothing else caught. */
export function faultWords(cause: unknown, words: Words): string {
  const why = systemWhy(cause, words);
  const path = (cause as NodeJS.ErrnoException).path;
  if (why !== undefined && path !== undefined) return words.fault.cannotRead(path, why);
  return words.fault.ours(cause instanceof Error ? `${cause.name}: ${cause.message.split('\n')[0]}` : String(cause));
}
