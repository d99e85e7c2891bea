/** The built-in files as the page carries them: a head that lists them, then their bytes, one after the other. */
import type { Files } from '../../core/model/source.ts';

/** Four bytes: the length of the head; the head as JSON, `[[key, length], …]`; the bytes. */
export function unpack(packed: ArrayBuffer): Files {
  const headLength = new DataView(packed).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(packed, 4, headLength))) as [string, number][];
  let at = 4 + headLength;
  return new Map(
    head.map(([key, length]) => {
      const bytes = new Uint8Array(packed, at, length);
      at += length;
      return [key, bytes];
    }),
  );
}
