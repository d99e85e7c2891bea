/** What distinguishes two contents. */
import { createHash } from 'node:crypto';
import type { Files } from '../../core/model/source.ts';

/** SHA-256 of bytes or text (as UTF-8), in base64url: 43 characters. */
export function contentHash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url');
}

/** One hash of many files: their keys and contents, whatever their order in the map. */
export function filesHash(files: Files): string {
  const lines = [...files].map(([key, bytes]) => `${contentHash(bytes)} ${key}`).sort();
  return contentHash(lines.join('\n'));
}
