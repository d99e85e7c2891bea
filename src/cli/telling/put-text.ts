/** One document, into a file or on standard output. */
import { stat, writeFile } from 'node:fs/promises';
import type { PutAlone } from '../../node/save/put-alone.ts';
import type { Setting } from '../asking/setting.ts';
import { writeFault } from './fault.ts';
import { showDifference } from './show-difference.ts';
import { print, say } from './streams.ts';

/**
 * Save or print. No path or `-` is standard output. A file that a person edited, or that thuky did not write, stays:
 * the new version goes beside it, unless `force` overwrites it, keeping a copy. What was done, and what the system refuses, is
 * said. Gives an exit code, and where the text is now. `differs`: whether the lines that differ from a kept file are shown. `byHand`: it was
 * set from a file that a person edited, and is kept as that person’s.
 */
export async function putText(
  path: string | undefined,
  bytes: Uint8Array,
  set: Setting,
  {
    force = false,
    differs = true,
    byHand = false,
  }: { force?: boolean | undefined; differs?: boolean; byHand?: boolean | undefined } = {},
): Promise<{ code: number; at: string }> {
  if (path === undefined || path === '-') {
    await print(bytes);
    return { code: 0, at: '-' };
  }
  try {
    if (await isDevice(path)) {
      await writeFile(path, bytes);
      return { code: 0, at: path };
    }
    const { putAlone } = await import('../../node/save/put-alone.ts');
    const { edited, ...put } = await putAlone(path, bytes, { force, byHand });
    for (const line of outcome(path, bytes, { ...put, ...(differs && edited && { edited }) }, set)) say(line);
    return { code: 0, at: put.decision === 'beside' && put.at ? put.at : path };
  } catch (cause) {
    const fault = writeFault(path, cause, set.words, '-o');
    if (fault === undefined) throw cause;
    say(set.paint('red', fault));
    return { code: 2, at: path };
  }
}

function outcome(path: string, bytes: Uint8Array, { decision, at, edited }: PutAlone, set: Setting): string[] {
  const { paint, quiet, words } = set;
  const { build } = words;
  if (decision === 'beside' && at)
    return [
      paint('yellow', `• ${build.beside(path, at)}`),
      ...(edited ? showDifference({ path, before: edited, after: bytes }, set) : []),
    ];
  if (decision === 'replace') return [paint('yellow', `• ${build.replaced(path, at)}`)];
  if (quiet) return [];
  if (decision === 'kept') return [paint('dim', `• ${at ? build.keptBeside(path, at) : build.keptAlone(path)}`)];
  return [`${paint('green', '✓')} ${path}`];
}

/** A pipe or a device is written to, never replaced. */
async function isDevice(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined);
  return entry !== undefined && !entry.isFile() && !entry.isDirectory();
}
