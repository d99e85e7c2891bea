/** Paths of this machine ↔ keys of `Files`. */
import { posix, sep } from 'node:path';

/**
 * The key of a path: `/` between folders, NFC, no `./` before and no `/` after.
 * `data\\x.yaml` on Windows and `./data/x.yaml` are both `data/x.yaml`.
 */
export function fileKey(path: string): string {
  return keyWith(sep, path);
}

/** The same for a machine whose folders are parted by `separator`. Where that is `/`, `\\` is a letter like others. */
export function keyWith(separator: string, path: string): string {
  const slashed = separator === '\\' ? path.replaceAll('\\', '/') : path;
  const key = posix.normalize(slashed).normalize('NFC');
  return key.length > 1 && key.endsWith('/') ? key.slice(0, -1) : key;
}
