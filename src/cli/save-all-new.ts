/** Save files of a beginning: never over what is there. */
import { systemWhy } from './fault.ts';
import type { Setting } from './setting.ts';
import { say } from './streams.ts';

/**
 * Save each file that is not there yet, and tell of each. Out: 0; 1 where none could be made because all are there;
 * 2 where the system refuses. With `dryRun` it only tells.
 */
export async function saveAllNew(
  files: ReadonlyMap<string, string | Uint8Array>,
  { words: { starting, fault, ...words }, paint, quiet }: Setting,
  { dryRun = false }: { dryRun?: boolean },
): Promise<number> {
  const [{ saveNew }, { stat }] = await Promise.all([import('../node/save-new.ts'), import('node:fs/promises')]);
  let made = 0;
  for (const [path, content] of files) {
    try {
      const there = await stat(path).catch(() => undefined);
      const saved = dryRun ? !there : await saveNew(path, content);
      if (saved) made += 1;
      if (!saved) say(paint('yellow', starting.kept(path)));
      else if (dryRun) say(starting.would(path));
      else if (!quiet) say(`${paint('green', '✓')} ${path}`);
    } catch (cause) {
      const why = systemWhy(cause, { fault, starting, ...words });
      if (why === undefined) throw cause;
      say(paint('red', fault.cannotWrite(path, why)));
      return 2;
    }
  }
  return made > 0 ? 0 : 1;
}
