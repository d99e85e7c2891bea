/** Eleventy itself builds what we emit, and shows the right headline, day and picture. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { emitted, generate, photoBytes, photoName } from './emitted.ts';

const eleventy = fileURLToPath(new URL('node_modules/@11ty/eleventy/cmd.cjs', import.meta.url));

/** A site with one layout that shows what the front matter says. */
const site = {
  'eleventy.config.mjs':
    "export default (config) => { config.addPassthroughCopy('**/*.{jpg,png}'); return { dir: { input: '.', output: '_site' } }; };",
  'tin/tin.json': '{"layout": "bai.njk"}',
  '_includes/bai.njk':
    '<h1>{{ title }}</h1><time>{{ page.date.toISOString() }}</time><img id="hero" src="{{ image }}" alt="{{ imageAlt }}"><p id="by">{{ authors | join("; ") }}</p>{{ content | safe }}',
};

describe('Eleventy', () => {
  it('shows headline, day, authors and picture; words that look like a template stay words', async () => {
    const outputs = await emitted({ frontMatter: 'eleventy', path: 'tin/{stem}/index.{ext}' }, (data) =>
      data.replace(/sapo: (Sáng.*)/, "sapo: '{{ 7 * 7 }} {% raw $1'"),
    );
    const cwd = await temporaryFolder({ ...site, ...outputs });
    await generate(process.execPath, [eleventy, '--quiet'], cwd);
    const html = await readFile(`${cwd}/_site/tin/vi-du-day-du/index.html`, 'utf8');
    expect(html).toContain('<h1>Cụm thi đua số 5: 96,3% án hình sự giải quyết đúng hạn, không oan, sai</h1>');
    expect(html).toContain('<time>2025-12-20T01:00:00.000Z</time>');
    expect(html).toContain('<p id="by">Thu Trang; Minh Châu</p>');
    const [hero = '', first = ''] = [...html.matchAll(/<img [^>]*src="([^"]*)" alt="Hội trường có/g)].map(
      ([, src]) => src,
    );
    expect([hero, decodeURI(first)]).toEqual([`photos/${photoName}`, hero]);
    expect(html).toMatch(/<p><img src="[^"]*" alt="Hội trường[^>]*title="Toàn cảnh Hội nghị/);
    const photo = await readFile(`${cwd}/_site/tin/vi-du-day-du/${hero}`);
    expect(new Uint8Array(photo)).toEqual(await photoBytes());
    expect(html).toContain('{{ 7 * 7 }} {% raw Sáng');
  });
});
