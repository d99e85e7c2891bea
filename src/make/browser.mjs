/** Make `build/thuky-browser.js`: the library with all it stands on as one ES module, without Node, eval or network. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noProbe } from './no-probe.mjs';
import { noReader } from './no-reader.mjs';

await build({
  entryPoints: [fileURLToPath(new URL('../../dist/browser.js', import.meta.url))],
  outfile: fileURLToPath(new URL('../../build/thuky-browser.js', import.meta.url)),
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  // Not the variants for pages, which ask the DOM: a worker has none.
  mainFields: ['module', 'main'],
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: '/*! thuky, MIT; what it contains: see THIRD-PARTY.md */' },
  plugins: [noProbe, noReader],
  logLevel: 'warning',
  logOverride: { 'direct-eval': 'silent', 'duplicate-object-key': 'silent' },
});
