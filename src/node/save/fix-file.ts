/** Put a fixed text where it came from, unless somebody saved there in the meantime. */
import { access, constants, realpath } from 'node:fs/promises';
import { contentHash } from '../read/content-hash.ts';
import { findPath } from '../read/find-path.ts';
import { snapshot } from '../read/snapshot.ts';
import { replaceFile } from './replace-file.ts';

/** `kept`: the name by which a save of the last moment stays. `changed`: the file was left as it is. */
export type Fixed = { written: true; kept?: string } | { changed: true };

/**
 * Write `after` over the file at `path` if it still holds `before`. A link is followed, and the file keeps its mode.
 * Throws what the system says; the old file is then untouched.
 */
export async function fixFile(path: string, before: Uint8Array, after: Uint8Array): Promise<Fixed> {
  const target = await realpath((await findPath(path)) ?? path);
  // A rename asks nobody whether the file itself may be written.
  await access(target, constants.W_OK);
  const expected = contentHash(before);
  if ((await snapshot(target))?.hash !== expected) return { changed: true };
  const kept = await replaceFile(target, after, async (hash) => hash === expected);
  return kept === undefined ? { written: true } : { written: true, kept };
}
