/** What a typed path leads to. */
import { stat } from 'node:fs/promises';

/** A folder, a file (a pipe or a device counts as one), or nothing. The name is tried decomposed too, as `readFile` does. */
export async function entryAt(path: string): Promise<'file' | 'folder' | undefined> {
  for (const name of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
    const entry = await stat(name).catch(() => undefined);
    if (entry) return entry.isDirectory() ? 'folder' : 'file';
  }
  return undefined;
}
