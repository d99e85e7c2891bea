/** The front matter of site generators: what each one gets, and that its YAML reader gets it right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FrontMatter } from '../../src/core/model/job.ts';
import type { Publishing } from '../../src/core/model/writer.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { writeMarkdown } from '../../src/core/writers/markdown/write-markdown.ts';
import { runs } from '../thorough.ts';
import { context } from '../writers/context.ts';
import { documentOf } from '../writers/sample.ts';

const article = `---
layout: article
title: 'Cụm 7: tổng kết "năm 2023" #1'
description: 2023-12-05
date: 2023-12-05
authors: [Hoàng Tân, 'no']
kicker: Thi đua
---
**Sáng 5/12,** Cụm họp.

![Toàn cảnh](anh/1.jpg "Toàn cảnh Hội nghị.")

![](<> "Lãnh đạo Cụm.")

Mã {{< rất >}} lạ {% raw %} và {{ x }}.
`;

async function published(
  frontMatter: FrontMatter,
  { markdown = article, map = {} }: { markdown?: string; map?: Publishing['frontMatterMap'] } = {},
) {
  const into = context({ publish: { frontMatter, frontMatterMap: map, slug: 'cum-7-tong-ket', jsonLd: true } });
  const text = new TextDecoder().decode(await writeMarkdown(documentOf(markdown), into));
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)---\n\n?([\s\S]*)$/.exec(text) ?? ['', '', text];
  // YAML 1.1 is what js-yaml (Eleventy, Astro, Docusaurus) and Psych (Jekyll) read.
  return { text, yaml, matter: parse(yaml, { version: '1.1' }), body, rules: into.messages.map(({ rule }) => rule.id) };
}

const day = new Date('2023-12-05T01:00:00Z');
const thuky = { layout: 'article', kicker: 'Thi đua' };
const title = 'Cụm 7: tổng kết "năm 2023" #1';
const common = { title, slug: 'cum-7-tong-ket', description: '2023-12-05' };
const authors = ['Hoàng Tân', 'no'];

const dialects: Partial<Record<FrontMatter, unknown>> = {
  hugo: { ...common, date: day, params: { authors, images: ['anh/1.jpg'], imageAlt: 'Toàn cảnh', thuky } },
  eleventy: {
    ...common,
    date: day,
    authors,
    lang: 'vi',
    image: 'anh/1.jpg',
    imageAlt: 'Toàn cảnh',
    templateEngineOverride: 'md',
    thuky,
  },
  astro: {
    title,
    description: '2023-12-05',
    pubDate: day,
    heroImage: './anh/1.jpg',
    thuky: { slug: 'cum-7-tong-ket', authors, lang: 'vi', imageAlt: 'Toàn cảnh', ...thuky },
  },
  jekyll: {
    ...common,
    layout: 'post',
    date: day,
    authors,
    lang: 'vi',
    image: { path: 'anh/1.jpg', alt: 'Toàn cảnh' },
    render_with_liquid: false,
    thuky,
  },
  docusaurus: {
    ...common,
    date: day,
    authors: [{ name: 'Hoàng Tân' }, { name: 'no' }],
    image: './anh/1.jpg',
    mdx: { format: 'md' },
    thuky: { imageAlt: 'Toàn cảnh', ...thuky },
  },
};

describe('each dialect', () => {
  it.each(Object.entries(dialects))(
    '%s gets its own keys; what it does not know stays under one name',
    async (name, expected) => {
      const { matter, yaml, rules } = await published(name as FrontMatter);
      expect(matter).toEqual(expected);
      expect(yaml).toMatch(/^(?:date|pubDate): 2023-12-05T08:00:00\+07:00$/m);
      expect(rules).toEqual([]);
    },
  );

  it('has a day that is the same in UTC and in Vietnam', () => {
    expect(day.toISOString().slice(0, 10)).toBe('2023-12-05');
    expect(new Date(day.getTime() + 7 * 3600_000).toISOString().slice(0, 10)).toBe('2023-12-05');
  });

  it('says so where there is no day, and writes none', async () => {
    for (const markdown of [
      article.replace('\ndate: 2023-12-05', ''),
      article.replace('\ndate: 2023-12-05', '\ndate: 2023-12'),
    ]) {
      const { matter, rules } = await published('hugo', { markdown });
      expect(matter).not.toHaveProperty('date');
      expect(rules).toEqual(['publication-dated']);
    }
  });

  it.each([...Object.keys(dialects), 'none'] as FrontMatter[])(
    'of a photo still missing shows its caption, since no generator can show an empty address: %s',
    async (frontMatter) => {
      const markdown = `${article}\n> ![](<> "Trong ngoặc.")\n\nGiữa ![dòng](<>) chữ.\n`;
      const { body } = await published(frontMatter, { markdown });
      expect(body).toContain('\n*[Ảnh: Lãnh đạo Cụm.]*\n');
      expect(body).toContain('\n> *[Ảnh: Trong ngoặc.]*\n');
      expect(body).toContain('Giữa *[Ảnh: dòng]* chữ.');
      expect(body).not.toMatch(/\]\((?:<>|\s|")/);
    },
  );

  it('thuky’s own keeps the place, so that it can be typeset again', async () => {
    expect((await published('thuky')).body).toContain('![](<> "Lãnh đạo Cụm.")');
  });

  it.each([
    ['anh/Hội trường (1).jpg', undefined],
    ['anh/a%20b.jpg', undefined],
    ['anh/a_(1).jpg', './anh/a_(1).jpg'],
    ['https://a.vn/ả.jpg', 'https://a.vn/ả.jpg'],
  ])('Docusaurus gets no picture that it would refuse: %s', async (url, image) => {
    const { matter, body } = await published('docusaurus', { markdown: article.replace('anh/1.jpg', `<${url}>`) });
    expect(matter.image).toBe(image);
    expect(body).toContain('![Toàn cảnh](');
  });

  it('Hugo finds no shortcode in words', async () => {
    const { body } = await published('hugo');
    expect(body).toContain('Mã {\\{< rất >}} lạ {% raw %} và {{ x }}.');
  });

  it('keeps the official frame, which no generator knows', async () => {
    const report =
      '---\nlayout: official\ntype: BÁO CÁO\nabstract: Tổng kết\nnumber: 05\nsigned: 2024-01-05\n---\nNội dung.\n';
    const { matter } = await published('hugo', { markdown: report });
    expect(matter).toEqual({
      title: 'BÁO CÁO Tổng kết',
      date: new Date('2024-01-05T01:00:00Z'),
      slug: 'cum-7-tong-ket',
      params: {
        thuky: { layout: 'official', number: '05', signed: '2024-01-05', type: 'BÁO CÁO', abstract: 'Tổng kết' },
      },
    });
  });
});

describe('none', () => {
  it('has no front matter: headline and by-line stand in the body', async () => {
    const { text } = await published('none');
    expect(text).toMatch(/^Thi đua\n\n# Cụm 7: tổng kết "năm 2023" #1\n\n\*\*Sáng/);
    expect(text).toMatch(/\n\nHoàng Tân – no\n$/);
  });
});

describe('a site’s own schema', () => {
  it('gets the same data under its names; an empty name drops a key', async () => {
    const { matter, rules } = await published('astro', {
      map: {
        pubDate: 'date',
        heroImage: 'cover.src',
        'thuky.imageAlt': 'cover.alt',
        'thuky.authors': 'authors',
        thuky: '',
      },
    });
    expect(matter).toEqual({
      title,
      description: '2023-12-05',
      date: day,
      authors,
      cover: { src: './anh/1.jpg', alt: 'Toàn cảnh' },
    });
    expect(rules).toEqual([]);
  });

  it('keeps a key whose new name is taken, and tells of one that is not there', async () => {
    const { matter, rules } = await published('hugo', { map: { slug: 'title', descripton: 'x' } });
    expect(matter).toMatchObject({ title, slug: 'cum-7-tong-ket' });
    expect(rules).toEqual(['front-matter-map-known']);
  });

  it('takes names like __proto__ as names', async () => {
    const { yaml } = await published('hugo', { map: { slug: '__proto__' } });
    expect(yaml).toMatch(/^__proto__: cum-7-tong-ket$/m);
  });
});

describe('what always holds', () => {
  const said = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      'yes',
      '0o7',
      '1e3',
      '12:30:00',
      '2023-12-05',
      '---',
      '- a',
      'a: b',
      '#',
      '~',
      '=',
      '<<',
      "'",
      '"',
      '\\',
      '{{',
      '&a',
      '*a',
      '!x',
      '@',
      '%',
    ),
  );
  const dialect = fc.constantFrom('hugo', 'eleventy', 'astro', 'jekyll', 'docusaurus' as const);

  it('any text comes out as itself, read as YAML 1.1 and as YAML 1.2', async () => {
    await fc.assert(
      fc.asyncProperty(said, dialect, async (text, frontMatter) => {
        const { document } = parseDocument('Nội dung.\n', undefined, { file: 'a.md' });
        const into = context({ publish: { frontMatter, frontMatterMap: {}, slug: 'a', jsonLd: true } });
        const frame = { ...document.frame, title: text, description: text };
        const made = new TextDecoder().decode(await writeMarkdown({ ...document, frame }, into));
        const yaml = made.slice(4, made.indexOf('\n---\n') + 1);
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(yaml, { version })).toMatchObject({ title: text, description: text });
      }),
      runs(200),
    );
  });
});
