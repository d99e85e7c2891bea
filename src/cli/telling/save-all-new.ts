/** Save files of a beginning: never over what is there. */

import type { Setting } from '../asking/setting.ts';
import { writeFault } from './fault.ts';
import { say } from './streams.ts';

/**
 * Save each file that is not there yet, and report each. Out: 0; 1 where none could be made because all are there;
 * 2 where the system refuses. With `dryRun` it only reports. `other`: what to type for another place.
 */
export async function saveAllNew(
  files: ReadonlyMap<string, string | Uint8Array>,
  { words, paint, quiet }: Setting,
  { dryRun = false, other }: { dryRun?: boolean | undefined; other: string },
): Promise<number> {
  const [{ saveNew }, { stat }] = await Promise.all([
    import('../../node/save/save-new.ts'),
    import('node:fs/promises'),
  ]);
  const { starting } = words;
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
      const fault = writeFault(path, cause, words, other);
      if (fault === undefined) throw cause;
      say(paint('red', fault));
      return 2;
    }
  }
  return made > 0 ? 0 : 1;
}
