/** An application that uses thuky stays as it is: no settings of its libraries are changed, no code is made out of text. */
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build as bundle, type Plugin } from 'esbuild';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { noProbe } from '../../src/make/no-probe.mjs';

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

/** The bodies of functions that zod makes out of text when a schema is made in a page, bundled with these plugins. */
async function madeByZod(plugins: Plugin[]): Promise<string[]> {
  const { outputFiles } = await bundle({
    stdin: {
      contents: "import { z } from 'zod'; globalThis.schema = z.object({ a: z.string() });",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    plugins,
  });
  const made: string[] = [];
  class Watched {
    constructor(...given: string[]) {
      made.push(String(given.at(-1)));
    }
  }
  runInNewContext(outputFiles[0]!.text, { Function: Watched });
  return made;
}

test('in the bundle for browsers zod does not even try: a strict page would report it', async () => {
  expect(await madeByZod([]), 'zod by itself').toEqual(['']);
  expect(await madeByZod([noProbe])).toEqual([]);
});

/** Every property of the language's own objects, and of the global object, by name. */
function hostProperties(): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const own = [
    'Object',
    'Function',
    'Array',
    'Promise',
    'Map',
    'Set',
    'WeakMap',
    'Uint8Array',
    'ArrayBuffer',
    'Iterator',
  ];
  const host = globalThis as unknown as Record<string, Record<string, object> | undefined>;
  const places: [string, object | undefined][] = [...own, 'Math', 'JSON', 'URL', 'String', 'RegExp'].flatMap((name) => [
    [name, host[name]] as [string, object | undefined],
    [`${name}.prototype`, host[name]?.prototype],
  ]);
  for (const [place, one = {}] of [...places, ['globalThis', globalThis] as const]) {
    for (const key of Reflect.ownKeys(one)) {
      const property = Object.getOwnPropertyDescriptor(one, key);
      // What a host loads when it is first asked for is not asked for.
      if (one !== globalThis || property?.get === undefined)
        found.set(`${place}.${String(key)}`, property?.value ?? property?.get);
    }
  }
  return found;
}

test('reading PDF back adds nothing to the host and wraps nothing of it, however often it is loaded', async () => {
  const before = hostProperties();
  const reader = new URL('../../build/pdf-reader.js', import.meta.url).href;
  await import(/* @vite-ignore */ `${reader}?fresh`);
  const after = hostProperties();
  expect([...after].filter(([name, value]) => !Object.is(before.get(name), value)).map(([name]) => name)).toEqual([]);
});
