/** Broken inputs, the same ones at every run: `npm run fuzz` tries others, for as long as one likes. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const fuzz = fileURLToPath(new URL('../fuzz/fuzz.mjs', import.meta.url));

test('forty broken inputs for each reader end in a result or in messages', () => {
  const args = [fuzz, '--seed', '20260329', '--inputs', '40', '--minutes', '60'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).not.toMatch(/Error|does not end/);
  expect([status, stdout.match(/^\w+ +40 inputs/gm)?.length]).toEqual([0, 11]);
});
