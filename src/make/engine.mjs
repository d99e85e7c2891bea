/**
 * Make `build/pdfmake-engine.js`: pdfmake and what it stands on as one ES module without Node, eval or network,
 * so that every door writes the same bytes. Run before anything that writes PDF (`npm run make:engine`).
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { latinOnly } from './engine/latin-only.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const shim = (name) => join(here, 'engine', `${name}.mjs`);

await build({
  entryPoints: [join(here, 'engine', 'entry.mjs')],
  outfile: join(root, 'build', 'pdfmake-engine.js'),
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minifySyntax: true,
  legalComments: 'linked',
  mainFields: ['module', 'main'],
  conditions: ['import', 'default'],
  define: { __dirname: '"/"', global: 'globalThis', process: 'undefined' },
  inject: [shim('buffer')],
  alias: {
    zlib: shim('zlib'),
    'browserify-zlib': shim('zlib'),
    stream: shim('stream'),
    events: shim('events'),
    fs: shim('closed'),
    'brotli/decompress.js': shim('closed'),
    fontkit: join(root, 'node_modules', 'fontkit', 'dist', 'browser-module.mjs'),
  },
  plugins: [latinOnly],
  logLevel: 'warning',
});
