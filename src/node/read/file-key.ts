/** Paths of this machine ↔ keys of `Files`. */
import { sep } from 'node:path';
import { keyWith } from './key-with.ts';

/** The key of a path: `data\\x.yaml` on Windows and `./data/x.yaml` are both `data/x.yaml`. */
export function fileKey(path: string): string {
  return keyWith(sep, path);
}
