/**
 * Make `build/<name>.js`: what we use of large packages, each as one ES module, so that who installs thuky need not
 * install the rest. Run before anything that imports them (`npm run make:libraries`).
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What we use of date-fns, one function a file. */
const dateFns = ['addMonths', 'getDay', 'getDaysInMonth'];

/**
 * File → what it exports. docx comes in six forms; its parts are wanted before they are zipped, to be changed (`writers/docx/seal.ts`); Handlebars without what compiles and runs templates. date-fns would be
 * 28 MB in 5,000 files for everyone who installs thuky, and a dozen modules to load at every start; what we use of it
 * is one file of 3 KB.
 */
const libraries = {
  'date-fns': [
    "export { UTCDateMini } from '@date-fns/utc/date/mini';",
    ...dateFns.map((name) => `export { ${name} } from 'date-fns/${name}';`),
  ].join('\n'),
  'docx-library': [
    "import { Packer } from 'docx';",
    "export * from 'docx';",
    "export { ChartRun } from 'docx/charts';",
    'export const partsOf = (document) => Packer.compiler.compile(document);',
  ].join('\n'),
  'handlebars-parser': "export { parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';",
};

for (const [name, contents] of Object.entries(libraries)) {
  await build({
    stdin: { contents, resolveDir: root, sourcefile: `${name}.mjs` },
    outfile: join(root, 'build', `${name}.js`),
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
}
