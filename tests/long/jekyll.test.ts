/** Jekyll itself, where the machine has it, builds what we emit, and shows the right headline, day and picture. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { emitted, generate, hasGenerator, photoBytes, photoName } from './emitted.ts';

/** A site with one layout that shows what the front matter says. */
const site = {
  '_config.yml': 'timezone: Asia/Ho_Chi_Minh\n',
  '_layouts/post.html':
    '<h1>{{ page.title }}</h1><time>{{ page.date | date: "%F" }}</time><img id="hero" src="{{ page.image.path }}" alt="{{ page.image.alt }}"><p id="by">{{ page.authors | join: "; " }}</p>{{ content }}',
};

describe.skipIf(!hasGenerator('jekyll', '-v'))('Jekyll', () => {
  it('shows headline, day, authors and picture; words that look like a template stay words', async () => {
    const outputs = await emitted({ frontMatter: 'jekyll', path: '_posts/{date}-{slug}.{ext}' }, (data) =>
      data.replace(/sapo: (Sáng.*)/, "sapo: '{{ 7 * 7 }} {% raw $1'"),
    );
    const cwd = await temporaryFolder({ ...site, ...outputs });
    await generate('jekyll', ['build', '--quiet', '--future', '--disable-disk-cache'], cwd);
    const slug = 'cum-thi-dua-so-5-96-3-an-hinh-su-giai-quyet-dung-han-khong-oan-sai';
    const html = await readFile(`${cwd}/_site/2025/12/20/${slug}.html`, 'utf8');
    expect(html).toContain('<h1>Cụm thi đua số 5: 96,3% án hình sự giải quyết đúng hạn, không oan, sai</h1>');
    expect(html).toContain('<time>2025-12-20</time>');
    expect(html).toContain('<p id="by">Thu Trang; Minh Châu</p>');
    const [hero = '', first = ''] = [...html.matchAll(/<img [^>]*src="([^"]*)" alt="Hội trường có/g)].map(
      ([, src]) => src,
    );
    expect([hero, decodeURI(first)]).toEqual([`/assets/vi-du-day-du/photos/${photoName}`, hero]);
    expect(html).toMatch(/<p><img src="[^"]*" alt="Hội trường[^>]*title="Toàn cảnh Hội nghị/);
    expect(new Uint8Array(await readFile(`${cwd}/_site${hero}`))).toEqual(await photoBytes());
    expect(html).toContain('{{ 7 * 7 }} {% raw Sáng');
  });
});
