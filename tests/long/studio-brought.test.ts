/** What `thuky studio` puts into its page beside the data file. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { launchChromium } from './chromium.ts';
import { openStudio, untilShown } from './studio-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const name = 'cum-7-tong-ket-2023.yaml';
const text = readFileSync(`data/${name}`, 'utf8');
const own = 'Hội nghị thành công tốt đẹp.';

test('what `thuky studio` brings of a document that was edited is open as edited, worded as the project says', async () => {
  const files = new Map([...(await loadFiles({ inputs: [] })), [name, new TextEncoder().encode(text)]]);
  const { outputs } = await build({ inputs: [name], kinds: ['article', 'report'], formats: ['md'], seed: 2 }, files);
  const [article = '', report = ''] = outputs.map(({ bytes }) => new TextDecoder().decode(bytes));
  const { page } = await openStudio(browser, {
    name,
    text,
    own: { article: `${article}\n${own}\n`, report },
    config: 'build:\n  seed: 2\n',
    view: 'web',
  });
  await untilShown(page, own);
  expect(await page.locator('.edited').textContent()).toContain('Văn bản đã sửa tay');
  // The other is as the data give it.
  await page.locator('.preview > .bar > select').first().selectOption('report');
  await expect.poll(() => page.locator('.edited').count()).toBe(0);
  await page.context().close();
});
