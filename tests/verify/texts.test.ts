/** Article, report and minutes of one conference, held against each other without its data. */
import { expect, test } from 'vitest';
import { verify } from '../../src/core/verbs/verify.ts';
import { conferences } from '../build/made.ts';
import { some } from '../thorough.ts';
import { documents, files, house } from './documents.ts';

/** What is told of a conference's texts, the article changed first. */
async function told(name: string, change: (article: string) => string): Promise<string[]> {
  const made = await documents(name, { kinds: ['article', 'report', 'minutes'] });
  const texts = new Map(files);
  for (const { kind, text } of made)
    texts.set(`${kind}.md`, new TextEncoder().encode(kind === 'article' ? change(text) : text));
  const { messages } = await verify({ texts: made.map(({ kind }) => `${kind}.md`), lang: 'en' }, texts, { house });
  return messages.map(({ file, reason }) => `${file}: ${reason}`);
}

test.each(some(conferences, 2))('%s: our own agree', async (name) => {
  expect(await told(name, (text) => text)).toEqual([]);
});

test('a misspelt name is told, with what the other text says', async () => {
  const found = await told('cum-7-tong-ket-2023', (text) => text.replaceAll('Đinh Quang Cử', 'Đinh Quang Cứ'));
  expect(found).toEqual([expect.stringMatching(/article\.md: .*“Đinh Quang Cứ”.*“Đinh Quang Cử” \(minutes\.md:/)]);
});

test('two people of similar names in one text are two people', async () => {
  const both = (text: string) => `${text}\n\nĐồng chí Đinh Quang Cứ và đồng chí Đinh Quang Cử cùng đến.\n`;
  expect(await told('cum-7-tong-ket-2023', both)).toEqual([]);
});

test('the number of the cluster, also said short', async () => {
  const short = (number: number) => (text: string) => `${text}\n\nĐại diện Cụm ${number} cùng dự.\n`;
  expect(await told('cum-7-tong-ket-2023', short(7))).toEqual([]);
  expect(await told('cum-7-tong-ket-2023', short(8))).toEqual([expect.stringMatching(/article\.md: .*“8”.*“7”/)]);
});
