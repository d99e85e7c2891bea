/** Workers between builds: the same for the same key, others for another. */
import { expect, test } from 'vitest';
import { keepPool } from '../../src/node/build/kept-pool.ts';
import type { MakePool } from '../../src/node/build/make-pool.ts';

/** Pools that write down when they are opened and closed. */
function pools(): { log: string[]; open(name: string): () => MakePool } {
  const log: string[] = [];
  return {
    log,
    open: (name) => () => {
      log.push(`open ${name}`);
      return {
        make: () => Promise.reject(new Error('not asked')),
        close: async () => void log.push(`close ${name}`),
      };
    },
  };
}

test('a second build with the same templates has the workers of the first', async () => {
  const { log, open } = pools();
  const kept = keepPool();
  expect(kept.of('a', open('1'))).toBe(kept.of('a', open('2')));
  expect(log).toEqual(['open 1']);
  await kept.close();
  expect(log).toEqual(['open 1', 'close 1']);
});

test('other templates have other workers, and those of before end', async () => {
  const { log, open } = pools();
  const kept = keepPool();
  kept.of('a', open('1'));
  kept.of('b', open('2'));
  await kept.close();
  expect(log).toEqual(['open 1', 'close 1', 'open 2', 'close 2']);
});

test('closed, it can be asked again', async () => {
  const { log, open } = pools();
  const kept = keepPool();
  kept.of('a', open('1'));
  await kept.close();
  await kept.close();
  kept.of('a', open('2'));
  expect(log).toEqual(['open 1', 'close 1', 'open 2']);
});
