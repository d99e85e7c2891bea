/** Our own documents, as each format says them, agree with their data. */
import { expect, test } from 'vitest';
import { build } from '../../src/core/verbs/build.ts';
import { verify } from '../../src/core/verbs/verify.ts';
import { conferences } from '../build/made.ts';
import { some } from '../thorough.ts';
import { files, grounds, house } from './documents.ts';

test.each(some(conferences, 3))('%s', async (name) => {
  const input = `data/${name}.yaml`;
  const kinds = ['article', 'report', 'minutes'];
  const { outputs } = await build({ inputs: [input], kinds }, files, { house });
  const made = new Map([...files, ...outputs.map(({ path, bytes }) => [path, bytes] as const)]);
  const texts = outputs.flatMap(({ path, mediaType }) => (mediaType.startsWith('image/') ? [] : [path]));
  const kept = await grounds(name);
  const { confirmed, messages } = await verify({ texts, data: input, lang: 'en' }, made, { house, grounds: kept });
  expect(messages.map((one) => `${one.file}: ${one.reason}`)).toEqual([]);
  expect(confirmed).toBeGreaterThan(100);
});
