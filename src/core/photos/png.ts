/** Whether the data of a PNG are those that it claims: a small file can unpack to what no memory holds, or name chunks of gigabytes. */
import { Unzlib } from 'fflate';

/** Samples a pixel, by colour type. Source: https://www.w3.org/TR/png/#11IHDR */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Bytes unpacked at once: deflate makes at most 1,032 of one. */
const step = 4096;

/** Whether a PNG unpacks to no more than its pixels need. Pure. True for data that break off: who decodes them says so. */
export function isPngAsClaimed(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 29) return true;
  const [width, height, depth] = [view.getUint32(16), view.getUint32(20), bytes[24]!];
  const row = Math.ceil((width * (samples[bytes[25]!] ?? 4) * depth) / 8);
  // Interlaced, a picture comes in seven passes, whose rows take up to a byte more each.
  const claimed = (row + 8) * height * (bytes[28] ? 2 : 1) + 1024;
  let unpacked = 0;
  const unpack = new Unzlib((chunk) => {
    unpacked += chunk.length;
  });
  try {
    for (let at = 8; at + 12 <= bytes.length; ) {
      const end = Math.min(bytes.length, at + 8 + view.getUint32(at));
      const isData = view.getUint32(at + 4) === 0x49444154;
      for (let from = at + 8; isData && from < end; from += step) {
        unpack.push(bytes.subarray(from, Math.min(end, from + step)));
        if (unpacked > claimed) return false;
      }
      at = end + 4;
    }
  } catch {
    return true;
  }
  return true;
}

/**
 * Whether no chunk of a PNG says that it is longer than the file. Browsers show what there is of one that breaks off; who
 * sets pages reads a chunk as long as it says it is.
 */
export function isPngWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (at + 12 + view.getUint32(at) > bytes.length) return false;
    if (view.getUint32(at + 4) === 0x49454e44) break;
  }
  return true;
}
