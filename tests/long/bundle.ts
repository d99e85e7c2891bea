/** The core as one script for a browser. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundle `inside.ts`, and with it the core, as a classic script. No shim, no alias, no Node:
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
    logLevel: 'silent',
  });
  return made.outputFiles[0]!.text;
}
