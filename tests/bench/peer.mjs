/** One document by one peer, as a whole process: `node peer.mjs Typst <folder>`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { engines } from './engines.mjs';

const [name, folder] = process.argv.slice(2);
const [file, told] = engines[name];
const sample = JSON.parse(readFileSync(`${folder}/0.json`, 'utf8'));
const engine = await (await import(`./engines/${file}.mjs`)).open({ ...told, first: sample });
const [bytes] = await engine.make(engine.prepare(0, sample));
writeFileSync(`${folder}/peer-output`, bytes);
