import { expect, test } from 'vitest';
import { limited } from '../../src/node/read/limited.ts';

test('never more than so many at once, all of them, in order', async () => {
  const limit = limited(2);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const results = await Promise.all(
    [5, 1, 3, 1, 1].map((ticks, index) =>
      limit(async () => {
        begun.push(index);
        most = Math.max(most, ++running);
        for (let tick = 0; tick < ticks; tick += 1) await null;
        running -= 1;
        return index;
      }),
    ),
  );
  expect([results, begun, most]).toEqual([[0, 1, 2, 3, 4], [0, 1, 2, 3, 4], 2]);
});

test('one that fails makes room', async () => {
  const limit = limited(1);
  await expect(limit(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(await limit(async () => 1)).toBe(1);
});
