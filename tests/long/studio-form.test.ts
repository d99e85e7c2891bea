/** Filling in a conference in the studio: keyboard, mouse, clipboard; every change in the text, and only there. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { field, goTo, openStudio, savedText, shownWords, untilShown } from './studio-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const original = readFileSync('data/cum-7-tong-ket-2023.yaml', 'utf8');
const openFile = (text = original) => openStudio(browser, { name: 'x.yaml', text, view: 'web' });

/** Lines that differ, as they are now. */
const newLines = (before: string, after: string) =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

async function paste(page: Page, path: string, text: string): Promise<void> {
  await field(page, path).evaluate((cell, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    (cell as HTMLElement).focus();
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('one field changed changes one line; comments stay; undo gives the same bytes', async () => {
  const { page } = await openFile();
  await goTo(page, 'Người dự');
  await field(page, 'attendees.0.name').fill('Nguyễn Đình Quế');
  await untilShown(page, 'Nguyễn Đình Quế');
  const saved = await savedText(page);
  expect(newLines(original, saved)).toEqual([
    '  - {name: Nguyễn Đình Quế, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}',
  ]);
  expect(saved.split('\n').length).toBe(original.split('\n').length);
  await page.keyboard.press('Control+z');
  expect(await savedText(page)).toBe(original);
  await page.keyboard.press('Control+y');
  expect(await savedText(page)).toBe(saved);
  await page.context().close();
});

test('names are found without tone marks, days and numbers are typed as Vietnamese writes them', async () => {
  const { page } = await openFile();
  await goTo(page, 'Cụm, đơn vị');
  await field(page, 'cluster.members.5.unit').pressSequentially('quang tri');
  await page.getByRole('option', { name: 'VKSND tỉnh Quảng Trị' }).click();
  await goTo(page, 'Hội nghị');
  await page.getByRole('button', { name: '+ Thêm ngày' }).or(field(page, 'date.on.0')).first().click();
  await field(page, 'date.on.0').pressSequentially('5/1/2024');
  await goTo(page, 'Khen thưởng');
  await field(page, 'awards.8.individuals').fill('1304');
  await goTo(page, 'Người dự');
  await goTo(page, 'Khen thưởng');
  expect(await field(page, 'awards.8.individuals').inputValue()).toBe('1.304');
  expect(newLines(original, await savedText(page))).toEqual([
    'date: 2024-01-05',
    '    - VKSND tỉnh Quảng Trị',
    '  - {form: Giấy khen của Viện trưởng VKSND tỉnh, authority: Viện trưởng VKSND các tỉnh, status: granted, collectives: 49, individuals: 1304}',
  ]);
  await page.context().close();
});

test('a table from Excel, cells in quotes among it, is one step', async () => {
  const { page } = await openFile();
  await goTo(page, 'Người dự');
  await paste(
    page,
    'attendees.7.name',
    'Lê Văn A\tViện trưởng\t"VKSND tỉnh\nGia Lai"\nTrần Thị B\t\tVKSND tỉnh Kon Tum\n',
  );
  await untilShown(page, 'Lê Văn A');
  expect(newLines(original, await savedText(page))).toEqual([
    '  - {name: Lê Văn A, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}',
    '  - {name: Trần Thị B, unit: VKSND tỉnh Kon Tum}',
  ]);
  await page.keyboard.press('Control+z');
  expect(await savedText(page)).toBe(original);
  await page.context().close();
});

test('by keyboard: the next row, from above, up and down, away', async () => {
  const { page } = await openFile();
  await goTo(page, 'Người dự');
  await field(page, 'attendees.4.unit').focus();
  await page.keyboard.press('Control+d');
  expect(await field(page, 'attendees.4.unit').inputValue()).toBe('VKSND tỉnh Đắk Lắk');
  await field(page, 'attendees.6.name').focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  await page.keyboard.type('Phạm Văn C');
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForTimeout(200);
  expect(await field(page, 'attendees.6.name').inputValue()).toBe('Phạm Văn C');
  await page.keyboard.press('Alt+Delete');
  const lines = newLines(original, await savedText(page));
  expect(lines).toEqual(['  - {name: Lê Văn Trữ, office: Phó Viện trưởng, unit: VKSND tỉnh Đắk Lắk}']);
  await page.context().close();
});

test('a word of the document leads to its field, a field marks its words', async () => {
  const { page } = await openFile();
  await untilShown(page, 'Huân chương Lao động');
  await page.locator('.web [data-source~="/attendees/1"]').first().click();
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.path))
    .toMatch(/^attendees\.1\./);
  await goTo(page, 'Khen thưởng');
  await field(page, 'awards.6.individuals').focus();
  await expect
    .poll(() => page.locator('.web .told').allTextContents())
    .toEqual([expect.stringContaining('Kỷ niệm chương')]);
  await page.locator('.switch label').filter({ hasText: 'Trang in' }).click();
  await expect
    .poll(async () => (await page.locator('.page .told').allTextContents()).join(''))
    .toContain('Kỷ niệm chương');
  await page.context().close();
});

test('problems lead to their fields; missing ones are a list to fill in', async () => {
  const { page } = await openFile(original.replace('form: Cờ thi đua của Chính phủ', 'form: Cờ thi đua của Chính phú'));
  await expect.poll(() => page.locator('.problems .head').textContent()).toContain('nhắc nhở');
  await page.locator('.problems .head').click();
  await page.locator('.problems .missing button').first().click();
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.path ?? ''))
    .toMatch(/^official\./);
  await page.context().close();
});

test('data that no document prints are told by the titles of the form, and lead there', async () => {
  const { page } = await openFile(original.replace(/^purposes:/m, 'edition: 7\npurposes:'));
  await expect.poll(() => page.locator('.problems .head').textContent()).toContain('gợi ý');
  await page.locator('.problems .head').click();
  const told = page.locator('.problems li').filter({ hasText: 'Không văn bản nào in' });
  expect(await told.textContent()).not.toContain('edition');
  await told.locator('.missing button').first().click();
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.path ?? ''))
    .toBe('edition');
  await page.context().close();
});

test('text and form are one; a broken text keeps what was there', async () => {
  const { page } = await openFile();
  await untilShown(page, 'Cụm thi đua số 7');
  await page.locator('.data > .bar').getByRole('button', { name: 'YAML' }).click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\ntitle: "Hội nghị');
  await page.locator('.data > .bar').getByRole('button', { name: 'Biểu mẫu' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('YAML');
  expect(await shownWords(page)).toContain('Cụm thi đua số 7');
  await page.locator('.data > .bar').getByRole('button', { name: 'YAML' }).click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' thi đua"');
  await page.locator('.data > .bar').getByRole('button', { name: 'Biểu mẫu' }).click();
  await goTo(page, 'Hội nghị');
  expect(await field(page, 'title').inputValue()).toBe('Hội nghị thi đua');
  await page.context().close();
});

test('drafts come back, and go when they are told to', async () => {
  const { page } = await openStudio(browser, { view: 'web' });
  await untilShown(page, 'Cụm thi đua số 5');
  await goTo(page, 'Hội nghị');
  await field(page, 'title').fill('Hội nghị thử bản nháp');
  await expect.poll(() => page.locator('.saving').textContent()).toContain('Đã lưu nháp');
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.getByRole('button', { name: 'Mở tiếp' }).click();
  await goTo(page, 'Hội nghị');
  await expect.poll(() => field(page, 'title').inputValue()).toBe('Hội nghị thử bản nháp');
  await page.locator('.top').getByRole('button', { name: 'Bản nháp' }).click();
  await page.getByRole('button', { name: 'Xóa mọi bản nháp trên máy này' }).click();
  await expect.poll(() => page.locator('dialog').textContent()).toContain('Chưa có bản nháp nào');
  await page.context().close();
});

test('what an input method composes comes in whole, in the middle of a text too', async () => {
  const { page } = await openFile();
  await goTo(page, 'Người dự');
  const cell = field(page, 'attendees.0.name');
  await cell.focus();
  await cell.evaluate((input) => (input as HTMLInputElement).setSelectionRange(6, 6));
  const client = await page.context().newCDPSession(page);
  for (const text of ['T', 'Th', 'Thi', 'Thị'])
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await client.send('Input.insertText', { text: 'Thị ' });
  // As Unikey does it: the letter is taken back and typed anew.
  await page.keyboard.type('Ho');
  await page.keyboard.press('Backspace');
  await client.send('Input.insertText', { text: 'ồ' });
  await page.keyboard.type('ng ');
  expect(await cell.inputValue()).toBe('NguyễnThị Hồng  Đình Quang');
  await page.context().close();
});

test('fifty quick changes, while kind and view change, end with what was asked last', async () => {
  const { page } = await openFile();
  await goTo(page, 'Người dự');
  await field(page, 'attendees.0.name').focus();
  for (let at = 0; at < 50; at += 1) {
    await page.keyboard.type('x');
    if (at % 10 === 0)
      await page
        .locator('.preview > .bar > select')
        .first()
        .selectOption(at % 20 ? 'minutes' : 'article');
    if (at % 10 === 5)
      await page
        .locator('.switch label')
        .filter({ hasText: at % 20 === 5 ? 'Trang in' : 'Trang web' })
        .click();
    if (at % 5 === 0) await field(page, 'attendees.0.name').press('End');
  }
  const name = await field(page, 'attendees.0.name').inputValue();
  expect(name).toMatch(/x{50}$/);
  await untilShown(page, name.slice(-50));
  await page.context().close();
});
