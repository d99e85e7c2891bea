/**
 * Make `build/studio.html`: the whole studio as one file that needs nothing beside it. It opens with the invented example,
 * unless another file is put into it (`thuky studio`). Run after the library is compiled (`npm run build`).
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packPrepared, preparedIn, preparedKey } from '../../dist/core/model/prepared.js';
import { houseShown } from '../../dist/core/verbs/form/house-shown.js';
import { openHouse } from '../../dist/core/verbs/open-house.js';
import { studioPage } from '../../dist/core/verbs/studio-page.js';
import { wantedFiles } from '../../dist/core/verbs/wanted-files.js';
import { loadBuiltin } from '../../dist/node/read/load-builtin.js';
import { noProbe } from './no-probe.mjs';
import { noReader } from './no-reader.mjs';
import { pack } from './pack.mjs';

const root = new URL('../../', import.meta.url);
const source = (name) => fileURLToPath(new URL(`src/studio/${name}`, root));
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const builtin = await loadBuiltin();

const shared = {
  bundle: true,
  write: false,
  outdir: 'out',
  format: 'iife',
  target: 'es2022',
  minify: true,
  // Strings of one byte a letter are compiled faster; packed it is as small.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  logOverride: { 'direct-eval': 'silent', 'duplicate-object-key': 'silent' },
  define: { THUKY_VERSION: JSON.stringify(version), THUKY_HOUSE: JSON.stringify(houseShown(openHouse({}, builtin))) },
  metafile: true,
};

/** A classic script: a worker of modules does not start from `file://`. Not the variants for pages: a worker has no DOM. */
const engine = await build({
  ...shared,
  entryPoints: [source('engine/worker.ts')],
  platform: 'neutral',
  mainFields: ['module', 'main'],
  plugins: [noProbe, noReader],
});
const page = await build({
  ...shared,
  entryPoints: [source('main.tsx'), source('style/studio.css')],
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
const loader = await build({ ...shared, entryPoints: [source('carried/loader.ts')], platform: 'browser' });
const textOf = ({ outputFiles }, ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';

/** As `src/studio/carried/files.ts` reads them. */
function filesOf(files) {
  const rows = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const head = Buffer.from(JSON.stringify(rows.map(([key, bytes]) => [key, bytes.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...rows.map(([, bytes]) => bytes)]);
}

/** The built-in files. Of what is prepared only the registers and their like: templates would be as large as all else. */
function carriedFiles() {
  const prepared = preparedIn(builtin);
  const rows = [...builtin].flatMap(([file, bytes]) => {
    const made = file.endsWith('.yaml') ? prepared(file, bytes) : undefined;
    return made === undefined ? [] : [{ file, bytes, made }];
  });
  return filesOf(new Map(builtin).set(preparedKey, packPrepared(rows)));
}

/** Text that stands inside `script` and is not run. */
const carried = async (id, bytes) =>
  `<script type="text/plain" id="${id}">${Buffer.from(await pack(id, bytes)).toString('base64')}</script>`;

const script = textOf(page, '.js');
// A script ends at the first of these, wherever it stands.
const first = textOf(loader, '.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hash(first)} ${hash(script)}`,
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data: blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const parts = await Promise.all([
  carried('thuky-engine', Buffer.from(textOf(engine, '.js'))),
  carried('thuky-builtin', carriedFiles()),
  carried('thuky-page', Buffer.from(script)),
]);

const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="thuky ${version}">
<title>thuky</title>
<link rel="icon" href="data:,">
<style>${textOf(page, '.css')}</style>
</head>
<body>
<div id="app">Đang mở… Nếu dòng này không mất đi, trình duyệt quá cũ: hãy dùng Chrome, Edge, Cốc Cốc hoặc Firefox mới.</div>
<script type="application/json" id="thuky-data">{}</script>
${parts.join('\n')}
<script>${first}</script>
</body>
</html>
`;
/** The example with its photos. */
const sample = 'vi-du-day-du.yaml';
const bytes = readFileSync(new URL(`data/${sample}`, root));
const photos = wantedFiles({ inputs: [sample] }, new Map([[sample, bytes]]));
const filled = studioPage(html, {
  name: sample,
  text: bytes.toString('utf8'),
  sample: true,
  photos: new Map(photos.map((path) => [path, readFileSync(new URL(`data/${path}`, root))])),
});
writeFileSync(new URL('build/studio.html', root), filled);
if (process.argv.includes('--sizes')) {
  const kilo = (bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log('studio.html', kilo(Buffer.byteLength(filled)), 'gzip', kilo(gzipSync(filled, { level: 9 }).length));
  console.log('worker', kilo(textOf(engine, '.js').length), 'page', kilo(script.length), 'loader', kilo(first.length));
  for (const [name, { metafile }] of Object.entries({ engine, page })) {
    const [out] = Object.values(metafile.outputs).filter(
      ({ entryPoint }) => entryPoint && !entryPoint.endsWith('.css'),
    );
    const sums = {};
    for (const [path, { bytesInOutput }] of Object.entries(out.inputs)) {
      const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/').slice(0, 3).join('/');
      sums[part] = (sums[part] ?? 0) + bytesInOutput;
    }
    const rows = Object.entries(sums).sort(([, one], [, other]) => other - one);
    console.log(
      name,
      rows
        .slice(0, 12)
        .map(([part, bytes]) => `${part} ${kilo(bytes)}`)
        .join(', '),
    );
  }
}
