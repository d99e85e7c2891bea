/** Documents edited by hand in the studio: judged while somebody types, compared with what the data give, taken away. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeset } from '../../src/core/verbs/typeset.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { field, goTo, openStudio, shownWords, untilShown } from './studio-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const name = 'cum-7-tong-ket-2023.yaml';
const text = readFileSync(`data/${name}`, 'utf8');
const own = 'Hội nghị thành công tốt đẹp.';

const editor = (page: Page) => page.locator('.text .cm-content');
const look = (page: Page, title: string) => page.locator('.switch label').filter({ hasText: title }).click();

/** The studio with the article as text. */
async function openText(options: Parameters<typeof openStudio>[1] = { name, text }) {
  const studio = await openStudio(browser, options);
  await look(studio.page, 'Sửa văn bản');
  await editor(studio.page).waitFor();
  return studio;
}

/** Add a paragraph at the end of the text. */
async function addParagraph(page: Page, words: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n${words}\n`);
}

/** What a button of “Tải về” gives. */
async function taken(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator('.take > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.take').getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The words that are underlined for a reason that the page gives. */
const underlined = (page: Page, kind: string) =>
  page.locator(`.text .cm-lintRange-${kind}`).evaluateAll((all) => all.map((one) => one.textContent));

test('a text that is edited is what is shown and what is taken away, with the bytes of `typeset`', async () => {
  const { page, complaints, requests } = await openText();
  await addParagraph(page, own);
  await look(page, 'Trang web');
  await untilShown(page, own);
  await look(page, 'Trang in');
  await page.locator('.page').first().waitFor();
  await untilShown(page, 'tốt đẹp.');
  expect(await page.locator('.edited').textContent()).toContain('Văn bản đã sửa tay');

  const { bytes: markdown } = await taken(page, 'Markdown');
  expect(markdown.toString('utf8').endsWith(`\n\n${own}\n`)).toBe(true);
  const files = new Map([...(await loadFiles({ inputs: [] })), ['article.md', new Uint8Array(markdown)]]);
  const { outputs } = await typeset({ input: 'article.md', formats: ['html', 'txt', 'pdf', 'docx'] }, files);
  const buttons = { html: 'Trang web (HTML)', txt: 'Văn bản thuần', pdf: 'PDF', docx: 'Word (DOCX)' };
  for (const [format, button] of Object.entries(buttons)) {
    const made = await taken(page, button);
    expect(made.name).toBe(`cum-7-tong-ket-2023-article.${format}`);
    const wanted = outputs.find(({ path }) => path.endsWith(`.${format}`))!;
    expect(made.bytes.equals(Buffer.from(wanted.bytes)), format).toBe(true);
  }
  // Another kind is as the data give it.
  await page.locator('.preview > .bar > select').first().selectOption('report');
  await expect.poll(() => page.locator('.edited').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !/^(blob|file|data):/.test(url))).toEqual([]);
  await page.context().close();
});

test('what is no longer as the data say is told in its place and below, and leads there', async () => {
  const { page } = await openText();
  await expect.poll(() => page.locator('.text .fact').count()).toBeGreaterThan(20);
  expect(await underlined(page, 'error')).toEqual([]);
  await addParagraph(page, 'Cụm có 99 cá nhân được tặng Bằng khen, với  hai dấu cách.');
  await expect.poll(() => underlined(page, 'error')).toEqual(['99']);
  await page.locator('.problems .head').click();
  const row = page.locator('.problems li').filter({ hasText: '“99”' });
  expect(await row.textContent()).toContain('Bài báo: ');
  await page.keyboard.press('Control+Home');
  await look(page, 'Trang web');
  await row.locator('button').first().click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('99');
  await expect.poll(() => page.locator('.under p').textContent()).toContain('99');
  // Mended, it is gone from both.
  await page.keyboard.press('Backspace');
  await page.keyboard.type('các');
  await expect.poll(() => underlined(page, 'error')).toEqual([]);
  await expect.poll(() => row.count()).toBe(0);
  await page.context().close();
});

test('words from the data lead to their field, and a field to its words; the keyboard leaves the text', async () => {
  const { page } = await openText();
  await editor(page).focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.under') !== null)).toBe(true);
  const fact = page.locator('.text .fact', { hasText: 'Nguyễn Đình Quang' }).first();
  await fact.waitFor();
  await fact.click();
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-path')))
    .toContain('attendees.');
  await expect.poll(() => page.locator('.text .fact.told').allTextContents()).toContain('Nguyễn Đình Quang');
  await page.context().close();
});

test('data that change meanwhile: each passage is taken or kept, and all of it can be undone', async () => {
  const { page } = await openText();
  await addParagraph(page, own);
  await goTo(page, 'Hội nghị');
  await look(page, 'Trang web');
  await untilShown(page, own);
  await field(page, 'venue.place').fill('Hội trường số 9');
  const compare = page.getByRole('button', { name: /So với bản tự động/ });
  await expect.poll(() => compare.textContent()).toContain('chỗ mới');
  // The edited text stays as it is until somebody decides.
  expect(await shownWords(page)).not.toContain('Hội trường số 9');
  await page.locator('.problems .head').click();
  await page.locator('.problems li').filter({ hasText: 'Dữ liệu đã đổi' }).locator('button').first().click();
  const rows = page.locator('.passage');
  await rows.first().waitFor();
  const before = await rows.count();
  expect(await page.locator('.passage.mine').textContent()).toContain(own);
  const fresh = page.locator('.passage.fresh').first();
  expect((await fresh.locator('mark').allTextContents()).join()).toContain('Hội trường số 9');
  expect(await page.locator('.passage.mine').getByRole('button', { name: 'Giữ bản đã sửa' }).count()).toBe(0);
  await fresh.getByRole('button', { name: 'Lấy bản tự động' }).click();
  await expect.poll(() => rows.count()).toBe(before - 1);
  await look(page, 'Trang web');
  await page.keyboard.press('Control+z');
  await look(page, 'Sửa văn bản');
  await expect.poll(() => rows.count()).toBe(before);
  // Kept, it no longer waits.
  const keep = page.getByRole('button', { name: 'Giữ bản đã sửa' });
  for (let waiting = await keep.count(); waiting > 0; waiting -= 1) {
    await keep.first().click();
    await expect.poll(() => keep.count()).toBe(waiting - 1);
  }
  await expect.poll(() => compare.textContent()).toBe('So với bản tự động');
  await page.context().close();
});

test('back to the automatic text: asked once, and undone', async () => {
  const { page } = await openText();
  const automatic = (await taken(page, 'Markdown')).bytes.toString('utf8');
  await addParagraph(page, own);
  await page.getByRole('button', { name: 'Trở về bản tự động' }).click();
  const dialog = page.locator('dialog');
  expect(await dialog.textContent()).toContain('Bài báo');
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  expect(await editor(page).textContent()).toContain(own);
  await page.getByRole('button', { name: 'Trở về bản tự động' }).click();
  await dialog.getByRole('button', { name: 'Trở về bản tự động' }).click();
  await expect.poll(() => page.locator('.edited').textContent()).toContain('Văn bản tự động');
  expect((await taken(page, 'Markdown')).bytes.toString('utf8')).toBe(automatic);
  await page.locator('.top').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => page.locator('.edited').textContent()).toContain('Văn bản đã sửa tay');
  expect((await taken(page, 'Markdown')).bytes.toString('utf8')).toContain(own);
  // What is again as the data give it is no edit.
  await page.locator('.top').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => page.locator('.edited').textContent()).toContain('Văn bản tự động');
  await page.context().close();
});

test('a draft has the edited text; so has the archive, and the command line leaves it alone', async () => {
  const { page } = await openText();
  await addParagraph(page, own);
  await expect.poll(() => page.locator('.saving').textContent()).toContain('Đã lưu nháp');
  const { bytes } = await taken(page, 'Tất cả (ZIP)');

  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await editor(page).waitFor();
  expect(await page.locator('.edited').textContent()).toContain('Văn bản tự động');
  await page.locator('.top').getByRole('button', { name: 'Bản nháp' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Mở', exact: true }).click();
  await expect.poll(() => page.locator('.edited').textContent()).toContain('Văn bản đã sửa tay');

  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await editor(page).waitFor();
  await page
    .locator('.top input[type=file]')
    .setInputFiles({ name: 'cum-7.zip', mimeType: 'application/zip', buffer: bytes });
  await expect.poll(() => page.locator('.notice').textContent()).toContain('văn bản đã sửa tay: Bài báo.');
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await expect.poll(() => editor(page).textContent()).toContain(own);
  // The second archive is the first.
  expect((await taken(page, 'Tất cả (ZIP)')).bytes.equals(bytes)).toBe(true);
  await page.context().close();

  const folder = await temporaryFolder({});
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  const build = () => execFileSync(process.execPath, [main, 'build', `data/${name}`], { cwd: folder, stdio: 'pipe' });
  const out = join(folder, 'out', 'cum-7-tong-ket-2023');
  const before = readdirSync(out).sort();
  build();
  expect(readdirSync(out).sort()).toEqual(before);
  expect(readFileSync(join(out, 'article.md'), 'utf8')).toContain(own);
  expect(readFileSync(join(out, 'article.txt'), 'utf8')).toContain(own);
  // Data that change later: what nobody touched is made anew, what was edited gets a new version beside it.
  writeFileSync(join(folder, 'data', name), text.replace('Lê Văn Trữ', 'Lê Văn Trung'));
  build();
  const added = ['article.moi.docx', 'article.moi.html', 'article.moi.md', 'article.moi.pdf', 'article.moi.txt'];
  expect(readdirSync(out).sort()).toEqual([...before, ...added].sort());
  expect(readFileSync(join(out, 'article.md'), 'utf8')).toContain(own);
  expect(readFileSync(join(out, 'article.moi.md'), 'utf8')).toContain('Lê Văn Trung');
  expect(readFileSync(join(out, 'report.md'), 'utf8')).toContain('Lê Văn Trung');
});

test('letters that are composed arrive whole', async () => {
  const { page } = await openText();
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  const session = await page.context().newCDPSession(page);
  for (const [composing, final] of [
    ['tiê', 'tiếng'],
    [' Viê', ' Việt'],
  ] as const) {
    await session.send('Input.imeSetComposition', { text: composing, selectionStart: 3, selectionEnd: 3 });
    // Longer than the pause after which the text is judged.
    await page.waitForTimeout(900);
    await session.send('Input.insertText', { text: final });
  }
  await expect.poll(() => page.locator('.text .cm-line').last().textContent()).toBe('tiếng Việt');
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the text, its comparison and its question, %s',
  async (colorScheme) => {
    const { page } = await openText({ name, text, colorScheme });
    const found: string[] = [];
    const look = async (at: string) => {
      for (const one of await violations(page)) found.push(`${at}: ${one}`);
    };
    await addParagraph(page, 'Cụm có 99 cá nhân được tặng Bằng khen.');
    await page.locator('.text .cm-lintRange-error').waitFor();
    await look('text');
    await page.getByRole('button', { name: /So với bản tự động/ }).click();
    await page.locator('.passage').first().waitFor();
    await look('comparison');
    await page.getByRole('button', { name: 'Trở về bản tự động' }).click();
    await look('question');
    expect(found).toEqual([]);
    await page.context().close();
  },
);

test.each([375, 683])('%i wide: nothing is beyond the right edge', async (width) => {
  const { page } = await openStudio(browser, { name, text, viewport: { width, height: 740 } });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await look(page, 'Sửa văn bản');
  await addParagraph(page, own);
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await beyond()).toBeLessThanOrEqual(width);
  await page.getByRole('button', { name: /So với bản tự động/ }).click();
  await page.locator('.passage').first().waitFor();
  expect(await beyond()).toBeLessThanOrEqual(width);
  await page.context().close();
});
