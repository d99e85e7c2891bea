/**
 * The core runs in a browser: a whole build of real conferences, in a page that may neither make code out of text
 * nor reach the network, gives the bytes that Node gives.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Format } from '../../src/core/model/formats.ts';
import type { Job } from '../../src/core/model/job.ts';
import type { Files } from '../../src/core/model/source.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { bundleCore } from './bundle.ts';
import { launchChromium } from './chromium.ts';
import type { Given, Made } from './inside.ts';

const formats: Format[] = ['md', 'html', 'txt', 'pdf', 'docx'];
const policy = "default-src 'none'; script-src 'nonce-core'; connect-src 'none'";
const html = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script nonce="core" src="given.js"></script>
<script nonce="core" src="watch.js"></script>
<script nonce="core" src="core.js"></script>`;

/** Notes what the policy forbids, before the core is there. */
const watch = `globalThis.forbidden = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => forbidden.push(effectiveDirective));`;

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundleCore()]);
});
afterAll(() => browser?.close());

/** Build in a page from disk, far from Vietnam. */
async function buildInside(job: Job, files: Files): Promise<Made> {
  const packed = [...files].map(([key, bytes]): [string, string] => [key, Buffer.from(bytes).toString('latin1')]);
  const given: Given = { job, files: packed };
  const folder = await temporaryFolder({
    'index.html': html,
    'given.js': `globalThis.given = ${JSON.stringify(given)};`,
    'watch.js': watch,
    'core.js': script,
  });
  const page = await browser.newPage({ timezoneId: 'America/New_York', locale: 'en-US' });
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const done = await page.waitForSelector('html[data-done]', { state: 'attached', timeout: 300_000 });
  expect([await done.getAttribute('data-done'), faults]).toEqual(['yes', []]);
  const { made, forbidden } = await page.evaluate(() => {
    const { made, forbidden } = globalThis as unknown as { made: Made; forbidden: string[] };
    return { made, forbidden };
  });
  await page.close();
  // Those of `made.attempts`, and no other.
  expect(forbidden.sort()).toEqual(['connect-src', 'script-src']);
  return made;
}

test.each(['cum-7-tong-ket-2023', 'vi-du-day-du'])('%s: the same bytes as in Node', async (stem) => {
  const job: Job = { inputs: [`data/${stem}.yaml`], formats };
  const files = await loadFiles(job);
  const here = await build(job, files);
  const there = await buildInside(job, files);

  expect(there.attempts, 'the page forbids eval and network').toEqual(['EvalError', 'TypeError']);
  expect(there.messages).toEqual(here.messages.map(String));
  expect(there.outputs.map(({ path }) => path)).toEqual(here.outputs.map(({ path }) => path));
  here.outputs.forEach(({ path, bytes }, index) => {
    const same = Buffer.from(bytes).equals(Buffer.from(there.outputs[index]!.bytes, 'latin1'));
    expect(same, `${path} differs`).toBe(true);
  });
  for (const format of formats) {
    expect(here.outputs.filter(({ path }) => path.endsWith(`.${format}`)).length).toBeGreaterThanOrEqual(3);
  }
});
