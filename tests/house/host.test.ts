/** An application that uses thuky stays as it is: no settings of its libraries are changed, no code is made out of text. */
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';

afterEach(() => vi.unstubAllGlobals());

/** Note the bodies of functions made out of text from now on. */
function watchFunction(): string[] {
  const bodies: string[] = [];
  const construct = (target: FunctionConstructor, given: string[]) => {
    bodies.push(String(given.at(-1) ?? ''));
    return Reflect.construct(target, given);
  };
  vi.stubGlobal('Function', new Proxy(Function, { construct, apply: (target, _, given) => construct(target, given) }));
  return bodies;
}

test('importing the library leaves the settings of zod alone', async () => {
  // An application that has a schema, which is when zod sets its own.
  z.object({ a: z.string() });
  const before = { ...z.config() };
  // Other tests may have imported it already.
  vi.resetModules();
  await Promise.all([import('../../src/index.ts'), import('../../src/plugins/remark.ts')]);
  expect({ ...z.config() }).toEqual(before);
  expect(before, 'nor was it changed before').not.toHaveProperty('jitless');
});

test('a build makes no code out of text, though zod would', async () => {
  const bodies = watchFunction();
  z.object({ a: z.string() }).safeParse({ a: 'x' });
  expect(bodies.filter(Boolean), 'zod by itself').not.toEqual([]);

  bodies.length = 0;
  const [{ build }, { loadFiles }] = await Promise.all([
    import('../../src/core/verbs/build.ts'),
    import('../../src/node/read/load-files.ts'),
  ]);
  const job = { inputs: ['data/vi-du-day-du.yaml'], kinds: ['article'], formats: ['md'] as const };
  const { outputs } = await build(job, await loadFiles(job));
  expect(outputs.length).toBeGreaterThan(0);
  expect(bodies.filter(Boolean)).toEqual([]);
});
