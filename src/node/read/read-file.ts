/** Read one file by its key. */
import { findPath } from './find-path.ts';
import { readPlain } from './read-plain.ts';

/**
 * The bytes of a file, or nothing when there is no such file. Names are compared as `findPath` does.
 * Other failures (no permission, a broken disk, no ordinary file, too large a one) throw.
 */
export async function readFile(key: string): Promise<Uint8Array | undefined> {
  return (await bytesAt(key)) ?? (await bytesAt(await findPath(key)));
}

async function bytesAt(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  try {
    return await readPlain(path);
  } catch (cause) {
    if (!isAbsent(cause)) throw cause;
    return undefined;
  }
}

function isAbsent(cause: unknown): boolean {
  const code = (cause as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
