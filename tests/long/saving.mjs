/**
 * Save two versions of a conference's documents in turn, without end: all of a build but the making, which touches no file.
 * Arguments: the data file's path, a JSON file with the texts of both versions by path.
 */
import { readFileSync } from 'node:fs';

const { buildOne } = await import(new URL('../../dist/node/build/build-one.js', import.meta.url).href);
const { openRecord } = await import(new URL('../../dist/node/record/record-book.js', import.meta.url).href);
const { sweep } = await import(new URL('../../dist/node/save/sweep.js', import.meta.url).href);

const [input, file] = process.argv.slice(2);
const versions = JSON.parse(readFileSync(file, 'utf8'));
const bytes = (text) => new Uint8Array(Buffer.from(text, 'latin1'));
const context = { given: new Map(), out: 'out', force: false, cache: false, dryRun: false, full: false };
const one = { input, job: {}, by: 'thử', claim: async () => new Set() };
const rest = { signal: new AbortController().signal, one: (run) => run() };

for (let round = 0; ; round += 1) {
  const outputs = Object.entries(versions[round % 2]).map(([path, text]) => ({
    path,
    input,
    kind: 'article',
    bytes: bytes(text),
  }));
  const make = async () => ({ outputs, messages: [], photos: new Map() });
  const book = await openRecord('out', 'a');
  await sweep('out/a', book.isAnyOfOurs);
  await buildOne({ ...one, book }, { ...context, ...rest, make });
  process.stdout.write('.');
}
