/**
 * Make of `dist/cli/main.js` and the worker of `thuky build` one program: each command and writer is a chunk in
 * `dist/cli/chunks/`, read when it is wanted. Run after the library is compiled.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { countProgramHash, programHashFile } from '../../dist/node/read/house-files.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * What libraries do when they are read, left until it is wanted: file → its code with that put off. Throws where the
 * library is no longer as it was.
 */
const later = [
  // The tables of all scripts, 80 ms; what is narrow is counted without them (core/message/text-width.ts).
  [/string-width\/index\.js$/, (code) => putOff(code, 'stringWidth')],
  [/wrap-ansi\/index\.js$/, (code) => putOff(code, 'wrapAnsi')],
  // 10 ms; it starts commands that are programs of their own, which thuky has not.
  [/commander\/lib\/command\.js$/, (code) => swap(code, "const childProcess = require('node:child_process');", '')],
];

function swap(code, line, instead) {
  if (!code.includes(line)) throw new Error(`A library has no line ${line}`);
  return code.replace(line, instead);
}

/** A module of one function: all but its imports is done when the function is first called. */
function putOff(code, name) {
  const imports = code.match(/^import .*$/gm).join('\n');
  const rest = swap(code.replace(/^import .*$/gm, ''), `export default function ${name}`, `return function ${name}`);
  return `${imports}\nlet made;\nfunction make() {${rest}}\nexport default (...given) => (made ??= make())(...given);\n`;
}

const leaveForLater = {
  name: 'later',
  setup({ onLoad }) {
    for (const [filter, change] of later)
      onLoad({ filter }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')), loader: 'js' }));
  },
};

await build({
  entryPoints: [
    { in: `${dist}cli/main.js`, out: 'main' },
    { in: `${dist}node/build/make-worker.js`, out: 'chunks/make-worker' },
  ],
  outdir: `${dist}cli`,
  allowOverwrite: true,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  // Libraries in the older form of modules ask for those of Node by this name.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module';const require = requireOf(import.meta.url);",
  },
  // It reads a file of its own that lies beside it.
  external: ['tinypool'],
  plugins: [leaveForLater],
  logLevel: 'warning',
  logOverride: { 'duplicate-object-key': 'silent' },
});
await writeFile(programHashFile, await countProgramHash());
