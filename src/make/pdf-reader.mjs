/**
 * Make `build/pdf-reader.js`: what of pdf.js reads a PDF back, as one ES module without canvas, network or other files
 * (the package itself takes 38 MB). Run before anything that inspects PDF (`npm run make:reader`).
 */
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainHost } from './pdf-reader/plain-host.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

await build({
  entryPoints: [join(here, 'pdf-reader', 'entry.mjs')],
  outfile: join(root, 'build', 'pdf-reader.js'),
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  banner: { js: '/*! pdf.js, Mozilla Foundation, Apache-2.0: see pdf-reader.js.LEGAL.txt */' },
  // What reads code without understanding it (publint) sees that this is a module.
  footer: { js: 'export {};' },
  // Neither Node's canvas nor a worker of its own: it reads where it is called.
  define: {
    process: 'undefined',
    'Promise.withResolvers': 'withResolvers',
    'Promise.try': 'promiseTry',
    'URL.parse': 'parseUrl',
    'Math.sumPrecise': 'sumPrecise',
    'Uint8Array.fromBase64': 'fromBase64',
  },
  inject: [join(here, 'pdf-reader', 'no-canvas.mjs'), join(here, 'pdf-reader', 'missing.mjs')],
  plugins: [plainHost],
  logLevel: 'warning',
  logOverride: { 'direct-eval': 'silent' },
});
copyFileSync(join(root, 'node_modules', 'pdfjs-dist', 'LICENSE'), join(root, 'build', 'pdf-reader.js.LEGAL.txt'));
