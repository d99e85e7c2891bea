/** A house that is open already serves the job: it is not read a second time, and it knows the job's data files afterwards. */
import { expect, test } from 'vitest';
import { dataOf } from '../../src/core/pipeline/check-data.ts';
import { loadHouse, loadJob } from '../../src/node/read/load-files.ts';
import { bytesOf, example } from '../data/files.ts';

const input = `data/${example}.yaml`;
const given = new Map([[input, bytesOf(`${example}.yaml`)]]);

test('the house that was opened is the house of the job', async () => {
  const opened = await loadHouse({});
  const { files, house } = await loadJob({ inputs: [input] }, given, opened);
  expect(house).toBe(opened.house);
  expect(files.get(input)).toBe(given.get(input));
  expect(files.has('@thuky/fonts/Tinos-Regular.ttf')).toBe(true);
  const read = dataOf(input, given.get(input)!, house);
  expect(dataOf(input, given.get(input)!, house)).toBe(read);
});

test('what was read for the house stays as it was', async () => {
  const opened = await loadHouse({});
  const before = [...opened.files.keys()];
  await loadJob({ inputs: [input] }, given, opened);
  expect([...opened.files.keys()]).toEqual(before);
});
