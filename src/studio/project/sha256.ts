/**
 * SHA-256 (FIPS 180-4), in the form that the command line's records have. The browser's own is only there on pages that
 * it calls secure; the studio may come from any address.
 */

const primes = primesUpTo(311);
/** The first 32 bits of the fractional part of a root. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const begin = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** Bytes → base64url, 43 characters. */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const state = Int32Array.from(begin);
  const words = new Int32Array(64);
  for (let at = 0; at < padded.length; at += 64) round(state, words, view, at);
  const hash = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) hash.setInt32(index * 4, word);
  const letters = btoa(String.fromCharCode(...new Uint8Array(hash.buffer)));
  return letters.slice(0, 43).replaceAll('+', '-').replaceAll('/', '_');
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** One block of 64 bytes. */
function round(state: Int32Array, words: Int32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [older, newer] = [words[i - 15]!, words[i - 2]!];
    const s0 = turned(older, 7) ^ turned(older, 18) ^ (older >>> 3);
    const s1 = turned(newer, 17) ^ turned(newer, 19) ^ (newer >>> 10);
    words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + sum1 + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index]! + word) | 0;
}

function primesUpTo(most: number): number[] {
  const found: number[] = [];
  for (let one = 2; one <= most; one += 1) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}
