/** Astro itself builds what we emit, and shows the right headline, day and picture. */
import { readFile, symlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { emitted, generate, photoBytes } from './emitted.ts';

const modules = fileURLToPath(new URL('node_modules', import.meta.url));
const astro = fileURLToPath(new URL('node_modules/astro/astro.js', import.meta.url));

/** `tin` has the schema of Astro's blog starter; `bai` is a site with names of its own, which takes no other key. */
const collections = `
import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const from = (folder) => glob({ base: './src/content/' + folder, pattern: '**/*.md' });
export const collections = {
  tin: defineCollection({
    loader: from('tin'),
    schema: ({ image }) => z.object({
      title: z.string(),
      description: z.string(),
      pubDate: z.date(),
      updatedDate: z.date().optional(),
      heroImage: image().optional(),
    }),
  }),
  bai: defineCollection({
    loader: from('bai'),
    schema: ({ image }) => z.object({
      title: z.string(),
      description: z.string(),
      date: z.date(),
      cover: z.object({ src: image(), alt: z.string() }).strict(),
      authors: z.array(z.string()),
    }).strict(),
  }),
};
`;

/** Pages of a collection, which show what the front matter says. `day` and `hero`: code that reads them from `data`. */
const pages = (collection: string, { day, hero }: { day: string; hero: string }): string => `---
import { Image } from 'astro:assets';
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('${collection}');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { data } = entry;
const { Content } = await render(entry);
---
<h1>{data.title}</h1>
<p id="description">{data.description}</p>
<time>{${day}.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}</time>
<Image id="hero" src={${hero}} alt={data.cover?.alt ?? ''} />
<p id="by">{data.authors?.join('; ')}</p>
<main><Content /></main>
`;

const site = {
  'package.json': '{ "type": "module" }',
  // Photos come out as they went in. What is remembered stays in the site, which goes away after the test.
  'astro.config.mjs': `
import { defineConfig, passthroughImageService } from 'astro/config';
export default defineConfig({
  image: { service: passthroughImageService() },
  cacheDir: './cache/astro',
  vite: { cacheDir: './cache/vite' },
});
`,
  'src/content.config.ts': collections,
  'src/pages/tin/[id].astro': pages('tin', { day: 'data.pubDate', hero: 'data.heroImage' }),
  'src/pages/bai/[id].astro': pages('bai', { day: 'data.date', hero: 'data.cover.src' }),
};

/** Keys of the dialect under the names of `bai`. */
const own = {
  pubDate: 'date',
  heroImage: 'cover.src',
  'thuky.imageAlt': 'cover.alt',
  'thuky.authors': 'authors',
  thuky: '',
};

describe('Astro', () => {
  it('shows headline, day and picture, by the schema of its blog starter and by a strict one', async () => {
    const cwd = await temporaryFolder({
      ...site,
      ...(await emitted({ frontMatter: 'astro', path: 'src/content/tin/{stem}/index.{ext}' })),
      ...(await emitted({ frontMatter: 'astro', frontMatterMap: own, path: 'src/content/bai/{slug}.{ext}' })),
    });
    await symlink(modules, `${cwd}/node_modules`, 'junction');
    await generate(process.execPath, [astro, 'build', '--silent'], cwd);

    const title = 'Cụm thi đua số 5: 96,3% án hình sự giải quyết đúng hạn, không oan, sai';
    const slug = 'cum-thi-dua-so-5-96-3-an-hinh-su-giai-quyet-dung-han-khong-oan-sai';
    for (const path of ['tin/vi-du-day-du', `bai/${slug}`]) {
      const html = await readFile(`${cwd}/dist/${path}/index.html`, 'utf8');
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toMatch(/<p id="description">Sáng 19\/12\/2025, Cụm thi đua số 5 /);
      expect(html).toContain('<time>08:00:00 20/12/2025</time>');
      const [hero = '', first = ''] = (html.match(/<img [^>]*>/g) ?? []).map((img) => /src="([^"]*)"/.exec(img)?.[1]);
      expect(first).toBe(hero);
      expect(new Uint8Array(await readFile(`${cwd}/dist${decodeURI(hero)}`))).toEqual(await photoBytes());
      expect(html).toMatch(/<main>[\s\S]*<img [^>]*alt="Hội trường có sân khấu[^>]*title="Toàn cảnh Hội nghị/);
    }
    const strict = await readFile(`${cwd}/dist/bai/${slug}/index.html`, 'utf8');
    expect(strict).toMatch(/<img [^>]*id="hero"[^>]*alt="Hội trường có sân khấu/);
    expect(strict).toContain('<p id="by">Thu Trang; Minh Châu</p>');
  });
});
