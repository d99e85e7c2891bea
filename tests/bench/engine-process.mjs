/** One engine in a process of its own: told the number of a document, it makes it and says what that took. */
import { readFileSync } from 'node:fs';
import { engines } from './engines.mjs';

const [name, folder] = process.argv.slice(2);
const [file, told] = engines[name];
const sample = (number) => JSON.parse(readFileSync(`${folder}/${number}.json`, 'utf8'));
const module = await import(`./engines/${file}.mjs`);
const engine = await module.open({ ...told, first: sample(0) });

process.on('message', async (number) => {
  if (number === null) return process.disconnect();
  const input = engine.prepare(number, sample(number));
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const outputs = await engine.make(input);
  const wall = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  const bytes = outputs.reduce((sum, output) => sum + output.length, 0);
  process.send({ cpu: (user + system) / 1000, wall, bytes, peak: process.resourceUsage().maxRSS / 1024 });
});
process.send('ready');
