/** Bytes → text. Only UTF-8 is read; older encodings are recognised, so that the advice fits. */
import { type Legacy, legacyText } from './legacy-text.ts';

/** An encoding that was found instead of UTF-8. */
export type Encoding = 'utf-16' | 'utf-32' | 'windows' | 'binary' | Legacy;

/** The text; or the encoding it seems to be in, with the text as far as it can be shown and where it stops being UTF-8. */
export type Decoded = { text: string } | { text: string; encoding: Encoding; offset: number };

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/**
 * UTF-16 without a mark: every second byte says which page of letters, and those of Vietnamese are 0, 1 and 0x1E
 * (0x20 for quotes and dashes). No UTF-8 text is half controls.
 */
function looksWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 400);
  return head.length >= 4 && [0, 1].some((side) => isPages(head.filter((_, index) => index % 2 === side)));
}

function isPages(bytes: Uint8Array): boolean {
  const pages = bytes.filter((byte) => byte === 0 || byte === 1 || byte === 0x1e).length;
  const quotes = bytes.filter((byte) => byte === 0x20).length;
  return pages >= bytes.length / 2 && pages + quotes >= bytes.length * 0.9;
}

/** Windows-1258 read as Latin-1: its `đ` at the head of a word. TCVN3 and VNI have no such letter. */
const windows1258 = /(?<!\p{L})[ðÐ][a-z\u00C0-\u00FF]/u;

/** Signatures of files that are no text at all: zip (Word, Excel), PDF, old Office, PNG, JPEG. */
const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

/**
 * Decode UTF-8, with or without its mark (BOM).
 * A file in another encoding is not guessed at: it is named, with the offset of the first letter that is not UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (signatures.some((signature) => startsWith(bytes, ...signature)))
    return { text: '', encoding: 'binary', offset: 0 };
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff))
    return { text: '', encoding: 'utf-32', offset: 0 };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return { text: '', encoding: 'utf-16', offset: 0 };
  if (looksWide(bytes)) return { text: '', encoding: 'utf-16', offset: 0 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const legacy = legacyText(text);
    return legacy ? { text, ...legacy } : { text };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const single = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const legacy = windows1258.test(single) ? undefined : legacyText(single);
    return { text, encoding: legacy?.encoding ?? 'windows', offset: Math.max(0, text.indexOf('\uFFFD')) };
  }
}
