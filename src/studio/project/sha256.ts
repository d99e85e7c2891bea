/**
 * SHA-256 in the form that the command line's records have. The browser's own is only there on pages that it calls secure;
 * the studio may come from any address.
 */
import { sha256 as hash } from '@noble/hashes/sha2.js';

/** Bytes → base64url, 43 characters. */
export function sha256(bytes: Uint8Array): string {
  const letters = btoa(String.fromCharCode(...hash(bytes)));
  return letters.slice(0, 43).replaceAll('+', '-').replaceAll('/', '_');
}
