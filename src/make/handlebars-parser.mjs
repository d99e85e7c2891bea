/**
 * Make `build/handlebars-parser.js`: the parser of Handlebars as one ES module, without what compiles and runs templates.
 * Run before anything that reads templates (`npm run make:parser`).
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

await build({
  stdin: {
    contents: "export { parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';",
    resolveDir: root,
    sourcefile: 'handlebars-parser.mjs',
  },
  outfile: join(root, 'build', 'handlebars-parser.js'),
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  logLevel: 'warning',
});
