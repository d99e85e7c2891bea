/** One output, into a file or on standard output. */
import { systemWhy } from './fault.ts';
import type { Setting } from './setting.ts';
import { print, say } from './streams.ts';

/** Save or print. No path or `-` is standard output. Gives an exit code; what the system refuses is said. */
export async function putText(
  path: string | undefined,
  bytes: Uint8Array,
  { words, quiet, paint }: Setting,
): Promise<number> {
  if (path === undefined || path === '-') {
    await print(bytes);
    return 0;
  }
  const { saveFile } = await import('../node/save-file.ts');
  try {
    await saveFile(path, bytes);
  } catch (cause) {
    const why = systemWhy(cause, words);
    if (why === undefined) throw cause;
    say(paint('red', words.fault.cannotWrite(path, why)));
    return 2;
  }
  if (!quiet) say(`${paint('green', '✓')} ${path}`);
  return 0;
}
