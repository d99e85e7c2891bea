/** Eleventy itself builds what we emit, and shows the right headline, day and picture. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/core/build.ts';
import type { Job } from '../../src/core/types.ts';
import { loadFiles } from '../../src/node/load-files.ts';
import { temporaryFolder } from '../node/temporary.ts';

const eleventy = fileURLToPath(new URL('../../node_modules/@11ty/eleventy/cmd.cjs', import.meta.url));

/** A site with one layout that shows what the front matter says. */
const site = {
  'eleventy.config.mjs':
    "export default (config) => { config.addPassthroughCopy('**/*.{jpg,png}'); return { dir: { input: '.', output: '_site' } }; };",
  'tin/tin.json': '{"layout": "bai.njk"}',
  '_includes/bai.njk':
    '<h1>{{ title }}</h1><time>{{ page.date.toISOString() }}</time><img id="hero" src="{{ image }}" alt="{{ imageAlt }}"><p id="by">{{ authors | join("; ") }}</p>{{ content | safe }}',
};

/** Build the complete example as a site; `data` may change it. Gives the page of the article. */
async function pageOf(zone: string, change: (data: string) => string): Promise<{ html: string; photo: Uint8Array }> {
  const input = 'data/vi-du-day-du.yaml';
  const data = new TextEncoder().encode(change(await readFile(input, 'utf8')));
  const job: Job = {
    inputs: [input],
    kinds: ['article'],
    formats: ['md'],
    frontMatter: 'eleventy',
    path: 'tin/{stem}/index.{ext}',
  };
  const { outputs } = await build(job, await loadFiles(job, new Map([[input, data]])));
  const cwd = await temporaryFolder({
    ...site,
    ...Object.fromEntries(outputs.map(({ path, bytes }) => [path, bytes])),
  });
  await promisify(execFile)(process.execPath, [eleventy, '--quiet'], {
    cwd,
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
  });
  const read = (path: string) => readFile(`${cwd}/_site/tin/vi-du-day-du/${path}`);
  return {
    html: (await read('index.html')).toString('utf8'),
    photo: new Uint8Array(await read('photos/hoi-truong.png')),
  };
}

describe('Eleventy', () => {
  // West of Greenwich is where days slip by one.
  it('shows headline, day, authors and picture; words that look like a template stay words', async () => {
    const { html, photo } = await pageOf('America/Los_Angeles', (data) =>
      data.replace(/sapo: (Sáng.*)/, "sapo: '{{ 7 * 7 }} {% raw $1'"),
    );
    expect(html).toContain('<h1>Cụm thi đua số 5 tổng kết năm 2025, ký kết giao ước thi đua năm 2026</h1>');
    expect(html).toContain('<time>2025-12-20T01:00:00.000Z</time>');
    expect(html).toContain('<p id="by">Thu Trang; Minh Châu</p>');
    expect(html).toMatch(/<img id="hero" src="photos\/hoi-truong\.png" alt="Hội trường có sân khấu/);
    expect(html).toMatch(/<p><img src="photos\/hoi-truong\.png" alt="Hội trường[^>]*title="Toàn cảnh Hội nghị/);
    expect(photo).toEqual(new Uint8Array(await readFile('data/photos/hoi-truong.png')));
    expect(html).toContain('{{ 7 * 7 }} {% raw Sáng');
  });
});
