/**
 * Make `build/docx-library.js`: what of docx the writer uses, as one ES module (the package itself takes 20 MB, with
 * each of its parts in six forms). Run before anything that writes DOCX (`npm run make:docx`).
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

await build({
  stdin: {
    contents: "export * from 'docx'; export { ChartRun } from 'docx/charts';",
    resolveDir: root,
    sourcefile: 'docx-library.mjs',
  },
  outfile: join(root, 'build', 'docx-library.js'),
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minifySyntax: true,
  legalComments: 'linked',
  mainFields: ['module', 'main'],
  conditions: ['import', 'default'],
  logLevel: 'warning',
});
