/** A path of some machine as a key of `Files`. */
import { posix } from 'node:path';

/**
 * `/` between folders, NFC, no `./` before and no `/` after. `separator`: what parts the folders of the machine; where
 * that is `/`, `\\` is a letter like others.
 */
export function keyWith(separator: string, path: string): string {
  const slashed = separator === '\\' ? path.replaceAll('\\', '/') : path;
  const key = posix.normalize(slashed).normalize('NFC');
  return key.length > 1 && key.endsWith('/') ? key.slice(0, -1) : key;
}
