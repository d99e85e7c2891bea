/**
 * The packages that reach a user: installed with thuky, or inside a file of `build/`. Read off the lock file and off
 * the bundles themselves, so they are asked for after these are made.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const root = new URL('../../', import.meta.url);
/** Text of a file of the project, by its path. */
export const read = (path) => readFileSync(new URL(path, root), 'utf8').replace(/\r\n/g, '\n');
/** What the lock file says of each folder. */
export const lock = JSON.parse(read('package-lock.json')).packages;

/** Bundles, and where each says which packages it holds: in comments, unless its line breaks are gone. */
const bundles = [
  'build/pdfmake-engine.js',
  'build/date-fns.js',
  'build/docx-library.js',
  'build/handlebars-parser.js',
  'build/pdf-reader.js',
];
const told = { 'build/pdf-reader.js': ['node_modules/pdfjs-dist'] };

/** `node_modules/a/node_modules/b/x.js` → `node_modules/a/node_modules/b`. */
function folderOf(path) {
  return /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

/** The page of the studio is packed: asked of its sources. Its worker holds what is installed, and the other bundles. */
function packagesOfStudio() {
  const { metafile } = buildSync({
    entryPoints: [fileURLToPath(new URL('src/studio/main.tsx', root))],
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return [...new Set(Object.keys(metafile.inputs).flatMap((path) => folderOf(path) ?? []))].sort();
}

function packagesIn(bundle) {
  const comments = read(bundle).matchAll(/^\s*\/\/ (node_modules\/\S+)/gm);
  return [...new Set([...(told[bundle] ?? []), ...[...comments].map(([, path]) => folderOf(path))])];
}

/** Package folder → how it comes along: `installed`, `optional`, or the files that hold it. In order of the names. */
export function shippedPackages() {
  const found = new Map();
  const add = (folder, how) => found.set(folder, [...(found.get(folder) ?? []), how]);
  for (const [folder, { dev, optional, devOptional }] of Object.entries(lock))
    if (folder.startsWith('node_modules/') && !dev && !devOptional) add(folder, optional ? 'optional' : 'installed');
  for (const bundle of bundles) for (const folder of packagesIn(bundle)) add(folder, bundle);
  for (const folder of packagesOfStudio()) if (!lock[folder] || lock[folder].dev) add(folder, 'build/studio.html');
  return [...found]
    .map(([folder, how]) => ({ folder, how, ...JSON.parse(read(`${folder}/package.json`)) }))
    .sort((one, other) => order(one.name, other.name) || order(one.version, other.version));
}

const order = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
