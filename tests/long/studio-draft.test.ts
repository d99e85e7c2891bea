/** A conference out of texts that exist, in the studio: pasted or opened, decided on, undone. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { openStudio, savedText, untilShown } from './studio-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const text = `Hội nghị tổng kết công tác thi đua năm 2023 của Cụm thi đua số 7 được kết nối trực tuyến.
Đồng chí Nguyễn Đình Quang, Viện trưởng VKSND tỉnh Gia Lai chủ trì Hội nghị.
Trời hôm ấy đẹp và ai cũng vui vẻ ra về.
`;

test('a text that is pasted becomes data; what is uncertain is decided one by one', async () => {
  const { page, complaints } = await openStudio(browser, { view: 'web' });
  await page.locator('.top').getByRole('button', { name: 'Hội nghị mới' }).click();
  await page.locator('dialog .switch label').filter({ hasText: 'Từ văn bản đã có' }).click();
  expect(await violations(page)).toEqual([]);
  await page.locator('dialog textarea').fill(text);
  await page.locator('dialog').getByRole('button', { name: 'Lập dữ liệu từ văn bản' }).click();
  await expect.poll(() => page.locator('.notice').textContent()).toContain('câu chưa xếp được');
  await untilShown(page, 'Nguyễn Đình Quang');
  expect(await page.locator('.top .file').textContent()).toBe('van-ban.yaml');
  // The text is open at the first of them.
  await expect.poll(() => page.locator('.yaml .cm-activeLine').textContent()).toContain('# ? ');
  const unsure = page.locator('.problems li').filter({ hasText: 'Chưa chắc: ' });
  expect(await unsure.textContent()).toContain('Đọc từ: "kết nối trực tuyến"');
  expect(await page.locator('.problems').textContent()).toContain('1 câu chưa xếp được vào mục nào');
  const before = await savedText(page);
  await unsure.getByRole('button', { name: /^Đúng/ }).click();
  await expect.poll(() => unsure.count()).toBe(0);
  expect(await savedText(page)).toContain('\n  mode: online\n');
  await page.locator('.top').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => unsure.count()).toBe(1);
  expect(await savedText(page)).toBe(before);
  await unsure.getByRole('button', { name: /^Sai/ }).click();
  await expect.poll(() => unsure.count()).toBe(0);
  expect(await savedText(page)).not.toContain('online');
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('last year’s Word file is opened as any other; what has no words says so', async () => {
  const name = 'cum-7-tong-ket-2023.yaml';
  const files = new Map([...(await loadFiles({ inputs: [] })), [name, readFileSync(`data/${name}`)]]);
  const { outputs } = await build({ inputs: [name], kinds: ['article'], formats: ['docx'] }, files);
  const { page } = await openStudio(browser, { view: 'web' });
  const open = (file: string, bytes: Uint8Array) =>
    page
      .locator('.top input[type=file]')
      .setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await open('nam-ngoai.docx', outputs[0]!.bytes);
  await expect.poll(() => page.locator('.top .file').textContent()).toBe('nam-ngoai.yaml');
  await untilShown(page, 'Nguyễn Đình Quang');
  await open('hong.docx', new Uint8Array([80, 75, 3, 4, 0]));
  await expect.poll(() => page.locator('.notice').textContent()).toContain('Không đọc được chữ nào');
  expect(await page.locator('.top .file').textContent()).toBe('nam-ngoai.yaml');
  await page.context().close();
});
