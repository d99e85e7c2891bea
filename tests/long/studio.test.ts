/** The studio from `file://`: it opens, sends nothing, shows what the PDF has, and gives the bytes of the command line. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { readPdf } from '../writers/read-pdf.ts';
import { launchChromium } from './chromium.ts';
import { goTo, made, openStudio, shownWords, untilShown } from './studio-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const read = (stem: string) => readFileSync(`data/${stem}.yaml`, 'utf8');

test.each(['file', 'http'] as const)(
  'over %s it opens with the sample, without a word of complaint, asks nobody for anything, and makes a PDF',
  async (over) => {
    const { page, complaints, requests } = await openStudio(browser, { over });
    await untilShown(page, 'Cụm thi đua số 5');
    expect(await page.locator('.problems .head').textContent()).not.toContain('lỗi,');
    expect(complaints).toEqual([]);
    // But for the page itself.
    expect(requests.slice(1).filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
    await page.locator('.take > summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.take').getByRole('button', { name: 'PDF' }).click(),
    ]);
    expect((await readPdf(new Uint8Array(readFileSync(await download.path())))).pages.length).toBeGreaterThan(1);
    await page.context().close();
  },
);

test('no way leads out of the page, nor from text to code', async () => {
  const heard: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    heard.push(url);
    answer.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const text = `purposes: review\ntitle: '<img src="${at}/img"> <script src="${at}/script"></script>'\nphotos: [{file: '${at}/photo.png', caption: x}]\n`;
  const { page } = await openStudio(browser, { text, view: 'web' });
  const tried = await page.evaluate(async (there) => {
    // From a timer: what the test itself runs is not held by the policy.
    const outcome = (attempt: () => unknown) =>
      new Promise<string>((done) => {
        setTimeout(async () => {
          try {
            await attempt();
            done('went through');
          } catch (cause) {
            done((cause as Error).name);
          }
        });
      });
    document.body.append(Object.assign(document.createElement('img'), { src: `${there}/image` }));
    document.body.append(Object.assign(document.createElement('iframe'), { src: `${there}/frame` }));
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${there}/style` }));
    document.head.append(Object.assign(document.createElement('script'), { src: `${there}/script` }));
    navigator.sendBeacon(`${there}/beacon`);
    return [
      await outcome(() => fetch(`${there}/fetch`)),
      await outcome(() => new Function('return 1')()),
      await outcome(() => new WebSocket(there.replace('http', 'ws'))),
    ];
  }, at);
  expect(tried.slice(0, 2)).toEqual(['TypeError', 'EvalError']);
  await page.waitForTimeout(500);
  expect(heard).toEqual([]);
  server.close();
  await page.context().close();
});

describe.each(['cum-7-tong-ket-2023', 'vi-du-day-du'])('%s', (stem) => {
  test('“everything” is what the command line makes, byte for byte', async () => {
    const { page } = await openStudio(browser, { name: `${stem}.yaml`, text: read(stem) });
    await page.locator('.take > summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tất cả (ZIP)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${stem}.zip`);
    const zip = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(zip[`data/${stem}.yaml`]!)).toBe(read(stem));

    // As the page has it: no photo lies beside it.
    const job = { inputs: [`${stem}.yaml`] };
    const files = new Map([...(await loadFiles({ inputs: [] })), [`${stem}.yaml`, readFileSync(`data/${stem}.yaml`)]]);
    const { outputs } = await build(job, files);
    expect(
      Object.keys(zip)
        .filter((path) => path.startsWith('out/'))
        .sort(),
      // The record is that of `thuky build` as far as it tells whose a file is.
    ).toEqual([`out/.thuky/${stem}.ndjson`, ...outputs.map(({ path }) => `out/${path}`)].sort());
    expect(outputs.length).toBeGreaterThanOrEqual(15);
    for (const { path, bytes } of outputs)
      expect(Buffer.from(zip[`out/${path}`]!).equals(Buffer.from(bytes)), path).toBe(true);
    await page.context().close();
  });

  test('each kind as pages has as many as its PDF, with the words where they are', async () => {
    const { page, complaints } = await openStudio(browser, { name: `${stem}.yaml`, text: read(stem) });
    for (const kind of ['article', 'report', 'minutes']) {
      await page.locator('.preview > .bar > select').first().selectOption(kind);
      await page.waitForFunction(
        (wanted) => (document.querySelector('.preview > .bar > select') as HTMLSelectElement).value === wanted,
        kind,
      );
      await page.waitForTimeout(1500);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        (async () => {
          await page.locator('.take > summary').click();
          await page.locator('.take').getByRole('button', { name: 'PDF' }).click();
        })(),
      ]);
      const { pages } = await readPdf(new Uint8Array(readFileSync(await download.path())));
      expect(await page.locator('.page').count(), kind).toBe(pages.length);
      expect((await shownWords(page)).length).toBeGreaterThan(1000);
      // A word is as wide in the browser as the layout took it to be: the next one begins where it ends.
      const drift = await page.evaluate(() => {
        const words = [...document.querySelectorAll<SVGTextElement>('.page svg > text')];
        let most = 0;
        let pairs = 0;
        for (const [index, word] of words.entries()) {
          const next = words[index + 1];
          const [x, y] = [Number(word.getAttribute('x')), word.getAttribute('y')];
          if (!next || next.getAttribute('y') !== y || next.parentNode !== word.parentNode) continue;
          const gap = Number(next.getAttribute('x')) - x - word.getComputedTextLength();
          // Justified lines are wider, never narrower.
          most = Math.max(most, -gap);
          pairs += 1;
        }
        return { most, pairs };
      });
      expect(drift.pairs).toBeGreaterThan(100);
      expect(drift.most, 'pt').toBeLessThan(0.05);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('raw HTML in data stays words', async () => {
  const text = `purposes: review\ntitle: '<script>document.title="x"</script><img src=x onerror="document.title=1">'\nresults:\n  - field: '[a](javascript:alert(1))'\n    points: ['<b onclick=alert(1)>đậm</b>']\n`;
  const { page } = await openStudio(browser, { text, view: 'web' });
  await untilShown(page, 'đậm</b>');
  await goTo(page, 'Hội nghị');
  const bad = await page.evaluate(() => {
    const root = document.querySelector('.web')?.shadowRoot;
    return [...(root?.querySelectorAll('script, [onclick], [onerror], a[href^="javascript"]') ?? [])].length;
  });
  expect([bad, await page.title()]).toEqual([0, 'x.yaml – Soạn văn bản hội nghị']);
  await page.context().close();
});

test('it says how fast and how large it is', async () => {
  const begun = performance.now();
  const { page } = await openStudio(browser, { view: 'web' });
  await untilShown(page, 'Cụm thi đua số 5');
  const first = performance.now() - begun;
  const timesOf = async (look: 'web' | 'pages', kind: string) => {
    await page.locator('.preview > .bar > select').first().selectOption(kind);
    await page
      .locator('.switch label')
      .filter({ hasText: look === 'web' ? 'Trang web' : 'Trang in' })
      .click();
    await page.waitForTimeout(1500);
    const times: number[] = [];
    for (let at = 0; at < 15; at += 1) {
      await page.locator('[data-path="title"]').press('End');
      await page.locator('[data-path="title"]').pressSequentially('a');
      await page.waitForTimeout(500);
      times.push(Number(await page.evaluate(() => document.documentElement.dataset.latency)));
    }
    return times.sort((one, other) => one - other)[7]!;
  };
  await goTo(page, 'Hội nghị');
  const web = await timesOf('web', 'article');
  const pages = await timesOf('pages', 'minutes');
  const size = Buffer.byteLength(made);
  const sent = gzipSync(made, { level: 9 }).length;
  console.log(
    `studio.html ${Math.round(size / 1000)} kB, ${Math.round(sent / 1000)} kB as gzip; first preview ${Math.round(first)} ms; a keystroke → article ${Math.round(web)} ms, → pages of the minutes ${Math.round(pages)} ms (medians of 15)`,
  );
  expect(size).toBeLessThan(2_600_000);
  expect(sent).toBeLessThan(1_200_000);
  await page.context().close();
});

test('what `thuky studio` brings of a document that was edited is open as edited, worded as the project says', async () => {
  const [stem, own] = ['cum-7-tong-ket-2023', 'Hội nghị thành công tốt đẹp.'];
  const [name, text] = [`${stem}.yaml`, read(stem)];
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
