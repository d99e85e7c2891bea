/** Read one file by its key. */
import { readFile as read } from 'node:fs/promises';

/**
 * The bytes of a file, or nothing when there is no such file.
 * A name is tried as written and decomposed: macOS keeps some names as NFD while data says NFC.
 * Other failures (no permission, a broken disk) throw.
 */
export async function readFile(key: string): Promise<Uint8Array | undefined> {
  for (const path of new Set([key, key.normalize('NFD')])) {
    try {
      return new Uint8Array(await read(path));
    } catch (cause) {
      if (!isAbsent(cause)) throw cause;
    }
  }
  return undefined;
}

function isAbsent(cause: unknown): boolean {
  const code = (cause as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
