/**
 * LZMA unpacked: what the page carries is a fifth smaller by it than by the deflate that browsers know. The format is that
 * of the `.lzma` files of the LZMA SDK (a head of 13 bytes with the length, no end mark).
 */

/** Where each model begins among the chances. */
const at = {
  match: 0,
  again: 192,
  again1: 204,
  again2: 216,
  again3: 228,
  short: 240,
  slot: 432,
  near: 687,
  align: 802,
};
const newLength = 818;
const sameLength = 1332;
const letters = 1846;
const headLength = 13;

/** The bytes that were packed. Throws on another head than the page is built with; the rest is trusted. */
export function unpackLzma(packed: Uint8Array): Uint8Array {
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(5, true);
  // Three bits of the letter before choose how a letter is read, two of the place how a match is.
  if (packed[0] !== 0x5d) throw new Error('Not packed as the page packs');
  const out = new Uint8Array(size);
  const chances = new Uint16Array(letters + (0x300 << 3)).fill(1024);
  let next = headLength + 1;
  let range = 0xffffffff;
  let code = 0;
  for (const end = next + 4; next < end; next += 1) code = ((code << 8) | (packed[next] as number)) >>> 0;

  function bit(index: number): 0 | 1 {
    const chance = chances[index] as number;
    const bound = (range >>> 11) * chance;
    let said: 0 | 1 = 0;
    if (code < bound) {
      range = bound;
      chances[index] = chance + ((2048 - chance) >>> 5);
    } else {
      range -= bound;
      code -= bound;
      chances[index] = chance - (chance >>> 5);
      said = 1;
    }
    if (range < 0x1000000) refill();
    return said;
  }
  function refill(): void {
    range = (range << 8) >>> 0;
    code = ((code << 8) | (packed[next] as number)) >>> 0;
    next += 1;
  }
  function tree(base: number, bits: number): number {
    let found = 1;
    for (let left = bits; left > 0; left -= 1) found = (found << 1) | bit(base + found);
    return found - (1 << bits);
  }
  /** The lowest bit first. */
  function reverse(base: number, bits: number): number {
    let found = 1;
    let sum = 0;
    for (let place = 0; place < bits; place += 1) {
      const said = bit(base + found);
      found = (found << 1) | said;
      sum |= said << place;
    }
    return sum;
  }
  function even(bits: number): number {
    let sum = 0;
    for (let left = bits; left > 0; left -= 1) {
      range >>>= 1;
      const said = code >= range ? 1 : 0;
      if (said === 1) code -= range;
      sum = (sum << 1) | said;
      if (range < 0x1000000) refill();
    }
    return sum;
  }
  function lengthOf(base: number, phase: number): number {
    if (bit(base) === 0) return 2 + tree(base + 2 + (phase << 3), 3);
    if (bit(base + 1) === 0) return 10 + tree(base + 130 + (phase << 3), 3);
    return 18 + tree(base + 258, 8);
  }
  function distance(length: number): number {
    const slot = tree(at.slot + (Math.min(length - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const first = (2 | (slot & 1)) << bits;
    if (slot < 14) return first + reverse(at.near + first - slot, bits);
    return first + (even(bits - 4) << 4) + reverse(at.align, 4);
  }
  /** `like`: the letter at the last distance, where the one before ended a match. */
  function letter(base: number, like: number | undefined): number {
    let found = 1;
    for (let other = like; other !== undefined && found < 0x100; other <<= 1) {
      const guess = (other >> 7) & 1;
      const said = bit(base + ((1 + guess) << 8) + found);
      found = (found << 1) | said;
      if (said !== guess) break;
    }
    while (found < 0x100) found = (found << 1) | bit(base + found);
    return found;
  }

  let state = 0;
  /** The last four distances, the last one first. */
  let last = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let place = 0;
  while (place < size) {
    const phase = place & 3;
    if (bit(at.match + (state << 4) + phase) === 0) {
      const before = place > 0 ? (out[place - 1] as number) : 0;
      const like = state < 7 ? undefined : out[place - last - 1];
      out[place] = letter(letters + 0x300 * (before >> 5), like);
      place += 1;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    let length: number;
    if (bit(at.again + state) === 0) {
      fourth = third;
      third = second;
      second = last;
      length = lengthOf(newLength, phase);
      state = state < 7 ? 7 : 10;
      last = distance(length);
    } else {
      if (bit(at.again1 + state) === 0) {
        if (bit(at.short + (state << 4) + phase) === 0) {
          state = state < 7 ? 9 : 11;
          out[place] = out[place - last - 1] as number;
          place += 1;
          continue;
        }
      } else {
        let same = second;
        if (bit(at.again2 + state) === 1) {
          same = third;
          if (bit(at.again3 + state) === 1) {
            same = fourth;
            fourth = third;
          }
          third = second;
        }
        second = last;
        last = same;
      }
      length = lengthOf(sameLength, phase);
      state = state < 7 ? 8 : 11;
    }
    for (let from = place - last - 1; length > 0; length -= 1) {
      out[place] = out[from] as number;
      place += 1;
      from += 1;
    }
  }
  return out;
}
