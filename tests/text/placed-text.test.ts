import { expect, test } from 'vitest';
import { readPlaced } from '../../src/core/pipeline/placed-text.ts';

const read = (html: string) => readPlaced('bai.html', new TextEncoder().encode(html));

test('HTML is read as its words', async () => {
  expect((await read('<div><p>Cụm có <b>161</b> cá nhân.</p></div>')).placed?.text.trim()).toBe('Cụm có 161 cá nhân.');
});

test.each([400, 20_000])('%i tags one in another are a message', async (count) => {
  const { placed, messages } = await read('<div>'.repeat(count));
  expect([placed, messages.map(({ rule }) => rule.id)]).toEqual([undefined, ['file-bounded']]);
});
