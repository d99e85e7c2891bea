/** What large inputs cost, and how the cost grows: each size in a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exponent } from './figures.mjs';

const program = fileURLToPath(new URL('./growth-process.mjs', import.meta.url));

/** What grows → its sizes, and how many are measured when there is little time. */
export const sizes = {
  attendees: [1000, 3000],
  awards: [2500, 10_000],
  'unknown awards': [250, 1000],
  'words of a paragraph': [5000, 20_000],
  pages: [100, 400],
  'lint, kB': [250, 1000],
  'inspect, pages': [60, 240],
};

function cost(name, size) {
  const { stdout, status } = spawnSync(process.execPath, [program, name, String(size)], { encoding: 'utf8' });
  const found = status === 0 ? JSON.parse(stdout) : { ok: false };
  if (!found.ok) throw new Error(`Nothing is made of ${size} ${name}`);
  return found;
}

/** Every cost: `{ name: { size, cpu, peak, exponent } }` of the largest size; `runs` of each, the quickest counts. */
export function grow(runs) {
  const best = (name, size) =>
    Array.from({ length: runs }, () => cost(name, size)).reduce((one, other) => (other.cpu < one.cpu ? other : one));
  return Object.fromEntries(
    Object.entries(sizes).map(([name, [small, large]]) => {
      const [less, more] = [best(name, small), best(name, large)];
      return [name, { size: large, ...more, exponent: exponent([small, less.cpu], [large, more.cpu]) }];
    }),
  );
}
