/** Hugo itself, where the machine has it, builds what we emit, and shows the right headline, day and picture. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { emitted, generate, hasGenerator, photoBytes, photoName } from './emitted.ts';

/** A site with one layout that shows what the front matter says. Before 0.123 Hugo took `params` for any other key. */
const site = {
  'config.toml':
    "baseURL = 'https://vks.example.vn/'\ntimeZone = 'Asia/Ho_Chi_Minh'\ndisableKinds = ['taxonomy', 'term']\n",
  'layouts/_default/single.html':
    '{{ $params := .Params.params | default .Params }}<h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ with .Resources.GetMatch (index $params.images 0) }}<img id="hero" src="{{ .RelPermalink }}" alt="{{ $params.imageAlt }}">{{ end }}<p id="by">{{ delimit $params.authors "; " }}</p>{{ .Content }}',
  'layouts/_default/list.html': '{{ .Title }}',
};

describe.skipIf(!hasGenerator('hugo', 'version'))('Hugo', () => {
  it('shows headline, day, authors and picture; words that look like a shortcode stay words', async () => {
    const outputs = await emitted({ frontMatter: 'hugo', path: 'content/tin/{slug}/index.{ext}' }, (data) =>
      data.replace(/sapo: (Sáng.*)/, "sapo: '{{< X >}} {{% y %}} $1'"),
    );
    const cwd = await temporaryFolder({ ...site, ...outputs });
    await generate('hugo', ['--quiet', '--buildFuture'], cwd);
    const slug = 'cum-thi-dua-so-5-96-3-an-hinh-su-giai-quyet-dung-han-khong-oan-sai';
    const page = `${cwd}/public/tin/${slug}`;
    const html = await readFile(`${page}/index.html`, 'utf8');
    expect(html).toContain('<h1>Cụm thi đua số 5: 96,3% án hình sự giải quyết đúng hạn, không oan, sai</h1>');
    expect(html).toContain('<time>2025-12-20</time>');
    expect(html).toContain('<p id="by">Thu Trang; Minh Châu</p>');
    const [hero = '', first = ''] = [...html.matchAll(/<img [^>]*src="([^"]*)" alt="Hội trường có/g)].map(
      ([, src]) => src,
    );
    expect([decodeURI(hero), decodeURI(first)]).toEqual([`/tin/${slug}/photos/${photoName}`, `photos/${photoName}`]);
    expect(html).toMatch(/<p><img src="[^"]*" alt="Hội trường[^>]*title="Toàn cảnh Hội nghị/);
    expect(new Uint8Array(await readFile(`${page}/${decodeURI(first)}`))).toEqual(await photoBytes());
    expect(html).toContain('{{&lt; X &gt;}} {{% y %}} Sáng');
  });
});
