import { expect, test } from 'vitest';
import { claims } from '../../src/node/record/claims.ts';

test('the first in order has a path, not the first that asks', async () => {
  const next = claims();
  const [one, two, three] = [next(), next(), next()];
  const asked = [three.claim(['x', 'y']), two.claim(['X'])];
  expect([...(await one.claim(['x']))]).toEqual([]);
  expect((await Promise.all(asked)).map((refused) => [...refused])).toEqual([['x'], ['X']]);
});

test('one that gives up holds up nobody', async () => {
  const next = claims();
  const [one, two] = [next(), next()];
  one.done();
  expect((await two.claim(['x'])).size).toBe(0);
});
