/**
 * Give thousands of broken inputs to all that reads: `npm run fuzz -- [target …] [--minutes 1] [--inputs 1000000] [--seed 7]`,
 * each target until the time is over or so many were tried. Nothing may throw, and nothing may take longer than a minute. What
 * does is written to `build/fuzz/`, made as small as fast-check can, to become a test; the exit code is then 1. So is the input
 * that took longest, where that is more than two seconds of CPU.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const names = ['data', 'template', 'typeset', 'lint', 'tidy', 'verify', 'draft', 'docx', 'archive', 'pdf', 'picture'];
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '1' },
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such target: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const folder = new URL('../../build/fuzz/', import.meta.url);
/** Longer than anything that ends takes, on a slow machine too, milliseconds. */
const patience = 60_000;

function fuzz(name) {
  const [seed, inputs, minutes] = [values.seed, values.inputs, values.minutes].map(Number);
  const workerData = { name, seed, inputs, milliseconds: minutes * 60_000 };
  const worker = new Worker(new URL('one-target.mjs', import.meta.url), { workerData });
  return new Promise((resolve) => {
    let trying;
    let timer;
    const end = (result) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    worker.on('message', ({ ready, trying: bytes, done, fault, input }) => {
      if (done) return end({ ...done, fault, input });
      if (!ready) trying = bytes;
      clearTimeout(timer);
      timer = setTimeout(() => end({ tried: '?', fault: 'does not end', input: trying }), patience);
    });
    worker.on('error', (error) => end({ tried: '?', fault: error.stack ?? String(error), input: trying }));
  });
}

/** Keep an input where it can be looked at. */
function keep(name, bytes = new Uint8Array()) {
  mkdirSync(folder, { recursive: true });
  const file = new URL(`${name}-${values.seed}`, folder);
  writeFileSync(file, bytes);
  console.log(`          the input: ${fileURLToPath(file)}`);
}

let failed = false;
console.log(`Seed ${values.seed}`);
for (const name of positionals.length > 0 ? positionals : names) {
  const { tried, slowest, fault, input } = await fuzz(name);
  const time = slowest ? `, the slowest ${Math.round(slowest.milliseconds)} ms of CPU` : '';
  console.log(`${name.padEnd(9)} ${tried} inputs${time}${fault ? `: ${fault}` : ''}`);
  if (slowest && slowest.milliseconds > 2000) keep(`${name}-slowest`, slowest.bytes);
  if (!fault) continue;
  failed = true;
  keep(name, input);
}
process.exit(failed ? 1 : 0);
