/**
 * Make `THIRD-PARTY.md`: licences of what is installed with thuky and of what its bundles and fonts contain.
 * Read off the lock file and off the bundles themselves, so run it after them (`npm run make:third-party`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8').replace(/\r\n/g, '\n');
const lock = JSON.parse(read('package-lock.json')).packages;

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

/** Package folder → how it comes along. */
const found = new Map();
const add = (folder, how) => found.set(folder, [...(found.get(folder) ?? []), how]);
for (const [folder, { dev, optional, devOptional }] of Object.entries(lock))
  if (folder.startsWith('node_modules/') && !dev && !devOptional) add(folder, optional ? 'optional' : 'installed');
for (const bundle of bundles) for (const folder of packagesIn(bundle)) add(folder, bundle);
for (const folder of packagesOfStudio()) if (!lock[folder] || lock[folder].dev) add(folder, 'build/studio.html');

function describe([folder, how]) {
  const { name, version, license, licenses, author, homepage } = JSON.parse(read(`${folder}/package.json`));
  const files = readdirSync(new URL(`${folder}/`, root)).sort();
  const texts = files
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => read(`${folder}/${file}`).trim());
  const by = typeof author === 'object' ? author?.name : author;
  return {
    name,
    version,
    license:
      license ?? licenses?.[0]?.type ?? lock[folder].license ?? (texts.length > 0 ? 'see below' : 'see its page'),
    how,
    text: texts.join('\n\n'),
    by,
    homepage,
  };
}

/** The file's text. */
export function thirdParty() {
  const packages = [...found]
    .map(describe)
    .sort((one, other) =>
      one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1,
    );
  const rows = packages.map(
    ({ name, version, license, how }) => `| ${name} | ${version} | ${license} | ${how.join(', ')} |`,
  );
  const texts = packages.map(({ name, version, text, license, by, homepage }) => {
    const said = text || `${license}${by ? `, ${by}` : ''}${homepage ? `. ${homepage}` : ''}`;
    return `## ${name} ${version}\n\n${said
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n')}`;
  });
  return `${[
    '<!-- Made by `npm run make:third-party`. -->',
    '# What thuky stands on',
    'Packages installed with it, and those that the files in `build/` contain; their licences below.',
    [
      '| package | version | licence | where |',
      '| --- | --- | --- | --- |',
      ...rows,
      '| Tinos (font) | | OFL-1.1 | data/fonts |',
    ].join('\n'),
    ...texts,
    `## Tinos\n\n${read('data/fonts/LICENSE')
      .trim()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n')}`,
  ].join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('THIRD-PARTY.md', root), thirdParty());
}
