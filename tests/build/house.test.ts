/** The house: what documents share is a value that its caller keeps, never something the core remembers. */
import { expect, test } from 'vitest';
import { build } from '../../src/core/verbs/build.ts';
import { openHouse } from '../../src/core/verbs/open-house.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { bytesOf } from '../data/files.ts';

const job = { inputs: ['a.yaml'], templates: ['mau'], kinds: ['note'], formats: ['txt'] as const };
const template = 'mau/note/template.md.hbs';
const encode = (text: string) => new TextEncoder().encode(text);

async function filesWith(text: string) {
  return new Map([...(await loadBuiltin()), ['a.yaml', bytesOf('cum-7-tong-ket-2023.yaml')], [template, encode(text)]]);
}

async function textOf(...given: Parameters<typeof build>) {
  const { outputs } = await build(...given);
  return new TextDecoder().decode(outputs[0]!.bytes).trim();
}

test('a template replaced in the same files is the one that the next build uses', async () => {
  const files = await filesWith('Một.');
  expect(await textOf(job, files)).toBe('Một.');
  files.set(template, encode('Hai.'));
  expect(await textOf(job, files)).toBe('Hai.');
});

test('a house that the caller keeps stays as it was opened', async () => {
  const files = await filesWith('Một.');
  const house = openHouse(job, files);
  files.set(template, encode('Hai.'));
  expect(await textOf(job, files, { house })).toBe('Một.');
  expect(await textOf(job, files, { house: openHouse(job, files) })).toBe('Hai.');
});
