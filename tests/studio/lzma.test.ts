/** What the page carries is unpacked as it was packed. */
import { describe, expect, test } from 'vitest';
import { packAnew } from '../../src/make/pack.mjs';
import { unpackLzma } from '../../src/studio/carried/lzma.ts';

/** Bytes that follow no rule one could pack, the same at each run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}
const words = (text: string, times: number) => new TextEncoder().encode(text.repeat(times));
const near = noise(70_000);

describe('LZMA', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['one byte', new Uint8Array([65])],
    ['one byte again and again', new Uint8Array(100_000).fill(7)],
    ['words', words('Hội nghị tổng kết công tác thi đua; ', 3_000)],
    ['bytes without any rule', near],
    ['the same far apart', new Uint8Array([...near, ...noise(300), ...near, ...near.subarray(9_000)])],
    [
      'all lengths of a match',
      new Uint8Array(Array.from({ length: 300 }, (_, at) => [...near.subarray(0, at), at]).flat()),
    ],
  ])('%s', (_, bytes) => {
    expect(Buffer.from(unpackLzma(packAnew(bytes))).equals(bytes)).toBe(true);
  });

  test('what is not packed like this is refused', () => {
    expect(() => unpackLzma(new Uint8Array(20))).toThrow('Not packed as the page packs');
  });
});
