/** The core as one script for a browser. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noProbe } from '../../src/make/no-probe.mjs';

/**
 * Bundle `inside.ts`, and with it the core, as a classic script, as `src/make/browser.mjs` does. No shim, no alias, no Node:
 * an import of `node:fs` anywhere below it fails here.
 */
export async function bundleCore(): Promise<string> {
  const made = await build({
    entryPoints: [fileURLToPath(new URL('./inside.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    plugins: [noProbe],
    logLevel: 'silent',
  });
  return made.outputFiles[0]!.text;
}
