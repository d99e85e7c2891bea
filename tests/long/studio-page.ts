/** The studio as people have it: one file on the disk, opened in a browser. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type StudioData, studioPage } from '../../src/core/verbs/studio-page.ts';
import { temporaryFolder } from '../node/temporary.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page, made before the tests (`tests/cli/compile.setup.ts`). */
export const made = readFileSync(join(root, 'build', 'studio.html'), 'utf8');

/** A page that is open, and all it complained of. */
export interface Studio {
  page: Page;
  complaints: string[];
  requests: string[];
}

async function onDisk(html: string): Promise<string> {
  return pathToFileURL(join(await temporaryFolder({ 'studio.html': html }), 'studio.html')).href;
}

/** As any host of files serves it, until the browser is gone. */
async function served(browser: Browser, html: string): Promise<string> {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser.once('disconnected', () => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/studio.html`;
}

/** Open the studio with a data file, or with its sample; from the disk, or from a server. */
export async function openStudio(
  browser: Browser,
  {
    name,
    text,
    own,
    config,
    over = 'file',
    view = 'pages',
    ...options
  }: Partial<StudioData> & { over?: 'file' | 'http'; view?: 'pages' | 'web' } & BrowserContextOptions = {},
): Promise<Studio> {
  const html = text === undefined ? made : studioPage(made, { name: name ?? 'x.yaml', text, own, config });
  const at = over === 'http' ? await served(browser, html) : await onDisk(html);
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  await context.addInitScript((look) => {
    if (!localStorage.getItem('thuky-view')) localStorage.setItem('thuky-view', JSON.stringify({ look }));
  }, view);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(at);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  return { page, complaints, requests };
}

/** The data file as the page has it: what “Lưu tệp dữ liệu” saves. */
export async function savedText(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.top').getByRole('button', { name: 'Lưu tệp dữ liệu' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** A section of the form. */
export async function goTo(page: Page, section: string): Promise<void> {
  await page.locator('nav.sections').getByRole('button', { name: section }).click();
}

/** A field by its path in the data. */
export const field = (page: Page, path: string) => page.locator(`.section [data-path="${path}"]`);

/** The words of all pages that are shown. */
export async function shownWords(page: Page): Promise<string> {
  const text = await page.locator('.paper').evaluate((paper) => {
    const web = paper.querySelector('.web')?.shadowRoot;
    return web
      ? (web.querySelector('.body')?.textContent ?? '')
      : [...paper.querySelectorAll('svg text')].map((one) => one.textContent).join('');
  });
  return text.replace(/\s+/g, ' ');
}

/** Wait until the document says something. */
export async function untilShown(page: Page, words: string): Promise<void> {
  await expect.poll(() => shownWords(page), { timeout: 60_000 }).toContain(words);
}
