/** The studio for everybody: screen readers, keyboards, narrow and large screens, dark ones. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { field, goTo, openStudio, untilShown } from './studio-page.ts';

const sections = [
  'Hội nghị',
  'Cụm, đơn vị',
  'Người dự',
  'Chương trình',
  'Kết quả',
  'Khen thưởng',
  'Nhiệm vụ',
  'Quyết định',
  'Ảnh',
  'Thể thức',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test.each(['light', 'dark'] as const)('axe finds nothing in any section, %s', async (colorScheme) => {
  const { page } = await openStudio(browser, { colorScheme });
  await untilShown(page, 'Cụm thi đua số 5');
  const found = new Set<string>();
  // In the dark only colours differ.
  for (const section of colorScheme === 'light' ? sections : sections.slice(0, 3)) {
    await goTo(page, section);
    for (const card of await page.locator('.card:not(.open) .title').all())
      if (await card.isVisible()) await card.click();
    // The rest of the page is the same in all of them.
    const within = section === sections[0] ? 'html' : '.section';
    for (const one of await violations(page, within)) found.add(`${section}: ${one}`);
  }
  await page.locator('.data > .bar').getByRole('button', { name: 'YAML' }).click();
  await page.locator('.take > summary').click();
  for (const one of await violations(page)) found.add(`YAML, menu: ${one}`);
  await page.locator('.take > summary').click();
  await page.locator('.top').getByRole('button', { name: 'Hội nghị mới' }).click();
  for (const one of await violations(page)) found.add(`new: ${one}`);
  expect([...found]).toEqual([]);
  await page.context().close();
});

test.each([
  [375, 740],
  [683, 384],
  [1366, 768],
])('%i × %i: nothing is beyond the right edge', async (width, height) => {
  const { page } = await openStudio(browser, { viewport: { width, height } });
  for (const section of sections) {
    await goTo(page, section);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), section).toBeLessThanOrEqual(width);
  }
  // Nor is a menu, wherever its button stands.
  const panes = page.locator('.panes-switch button');
  if (await panes.last().isVisible()) await panes.last().click();
  for (const look of ['Trang web', 'Trang in']) {
    await page.locator('.switch label').filter({ hasText: look }).click();
    await page.locator('.preview .menu > summary').click();
    const box = await page.locator('.preview .menu > .sheet').boundingBox();
    expect([box && box.x >= 0, box && box.x + box.width <= width], look).toEqual([true, true]);
    await page.locator('.preview .menu > summary').click();
  }
  await page.context().close();
});

test('the keyboard alone reaches every control, and its place is seen', async () => {
  const { page } = await openStudio(browser);
  await untilShown(page, 'Cụm thi đua số 5');
  await goTo(page, 'Hội nghị');
  await page.locator('.top button:not(:disabled)').first().focus();
  // From here on the last thing used is the keyboard.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, [tabindex="0"]')];
    return all.filter(
      (one) =>
        one.checkVisibility() &&
        !one.matches(':disabled') &&
        !one.closest('.sheet') &&
        !one.matches('input[type=radio]:not(:checked)'),
    ).length;
  });
  let reached = 0;
  const unseen: string[] = [];
  for (let at = 0; at < wanted + 5; at += 1) {
    const { isNew, isSeen, html } = await page.evaluate(() => {
      const store = window as unknown as { reached?: Set<Element> };
      store.reached ??= new Set();
      const one = document.activeElement as HTMLElement;
      const isNew = one !== document.body && !store.reached.has(one);
      store.reached.add(one);
      const around = one.closest<HTMLElement>('.button, .drop, .switch label') ?? one;
      const { outlineStyle, outlineWidth } = getComputedStyle(around);
      return {
        isNew,
        isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
        html: one.outerHTML.slice(0, 90),
      };
    });
    if (isNew) reached += 1;
    if (isNew && !isSeen) unseen.push(html);
    await page.keyboard.press('Tab');
  }
  expect(unseen).toEqual([]);
  expect(reached).toBeGreaterThanOrEqual(wanted - 1);
  await page.context().close();
});

test('the pages stay where they are while somebody types', async () => {
  const { page } = await openStudio(browser);
  await page.locator('.preview > .bar > select').first().selectOption('minutes');
  await expect.poll(() => page.locator('.page').count()).toBeGreaterThan(3);
  await goTo(page, 'Hội nghị');
  await field(page, 'venue.place').press('End');
  await page.locator('.paper').evaluate((paper) => paper.scrollTo(0, 1500));
  await page.keyboard.type(' A1');
  await untilShown(page, 'khu vực 1 A1');
  await page.waitForTimeout(300);
  expect(await page.locator('.paper').evaluate((paper) => paper.scrollTop)).toBe(1500);
  await page.context().close();
});

test('English by a switch, and it is remembered', async () => {
  const { page } = await openStudio(browser);
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => page.locator('.top h1').textContent()).toBe('Conference documents');
  await goTo(page, 'Conference');
  expect(await page.locator('.section label').allTextContents()).toContain('Name of the conference');
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.context().close();
});
