/** Our plugins in pipelines of others, as a user of unified would write them. */

import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import {
  type FiguresOptions,
  type FrameOptions,
  type LintOptions,
  remarkPresetThuky,
  remarkThukyFigures,
  remarkThukyFrame,
  remarkThukyLint,
} from '../../src/plugins/remark.ts';

// What unified expects of a plugin; a mistake here does not compile.
const _plugins: [Plugin<[FiguresOptions?], Root>, Plugin<[FrameOptions?], Root>, Plugin<[LintOptions?], Root>] = [
  remarkThukyFigures,
  remarkThukyFrame,
  remarkThukyLint,
];

describe('remarkThukyFigures', () => {
  const html = async (markdown: string, options?: FiguresOptions) =>
    String(
      await unified()
        .use(remarkParse)
        .use(remarkThukyFigures, options)
        .use(remarkRehype)
        .use(rehypeStringify)
        .process(markdown),
    );

  it.each<[name: string, markdown: string, expected: string]>([
    [
      'an image with a title',
      '![Toàn cảnh](anh/1.jpg "Toàn cảnh <Hội nghị>.")',
      '<figure><img src="anh/1.jpg" alt="Toàn cảnh"><figcaption>Toàn cảnh &#x3C;Hội nghị>.</figcaption></figure>',
    ],
    [
      'a photo still missing',
      '![Toàn cảnh](<> "Toàn cảnh.")',
      '<figure><div class="photo-place">[Ảnh: Toàn cảnh]</div><figcaption>Toàn cảnh.</figcaption></figure>',
    ],
    ['an image without title', '![a](b.jpg)', '<p><img src="b.jpg" alt="a"></p>'],
    ['an image inside a sentence', 'Xem ![a](b.jpg "c") này.', '<p>Xem <img src="b.jpg" alt="a" title="c"> này.</p>'],
    [
      'an address with letters of its own',
      '![a](<ảnh 1.jpg> "c")',
      '<figure><img src="%E1%BA%A3nh%201.jpg" alt="a"><figcaption>c</figcaption></figure>',
    ],
  ])('%s', async (_, markdown, expected) => {
    expect(await html(markdown)).toBe(expected);
  });

  it('takes attributes, and leaves missing photos alone when asked', async () => {
    expect(
      await html('![a](b.jpg "c")', { figure: { className: ['anh'] }, caption: { className: ['chu-thich'] } }),
    ).toBe('<figure class="anh"><img src="b.jpg" alt="a"><figcaption class="chu-thich">c</figcaption></figure>');
    expect(await html('![a](<> "c")', { missing: 'keep' })).toBe('<p><img src="" alt="a" title="c"></p>');
  });

  it('writes the same Markdown again', async () => {
    const markdown = '![a](b.jpg "c")\n';
    expect(
      String(await unified().use(remarkParse).use(remarkThukyFigures).use(remarkStringify).process(markdown)),
    ).toBe(markdown);
  });
});

describe('remarkThukyFrame', () => {
  const run = async (markdown: string, options?: FrameOptions) => {
    const file = new VFile({ path: 'bai.md', value: markdown });
    const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkThukyFrame, options);
    await processor.run(processor.parse(file), file);
    return file;
  };

  it('puts the front matter into file.data.matter', async () => {
    const file = await run('---\ntitle: Cụm 7\nauthors: A\nnumber: 05\nx-tag: b\n---\nNội dung.\n');
    expect(file.data.matter).toEqual({
      layout: 'article',
      lang: 'vi',
      title: 'Cụm 7',
      authors: ['A'],
      number: '05',
      'x-tag': 'b',
    });
    expect(file.messages).toEqual([]);
  });

  it('says what is wrong with it, with place, rule and source', async () => {
    const { messages } = await run('---\nlayout: article\ntitel: Cụm 7\n---\n', { lang: 'en' });
    expect(messages.map(String)).toEqual(['bai.md:3:1: Unexpected key “titel” in the front matter']);
    expect(messages[0]).toMatchObject({
      ruleId: 'front-matter-key',
      source: 'thuky',
      fatal: false,
      line: 3,
      note: 'Did you mean “title”?',
    });
  });

  it('leaves keys of the site alone', async () => {
    const matter = '---\ntitle: Cụm 7\nlayout: post\ntags: [a, b]\ndraft: true\nparams:\n  hero: c\n---\n';
    const said = async (allow?: string[]) =>
      (await run(matter, { allow })).messages.map(({ ruleId, line, fatal }) => `${ruleId} ${line} ${fatal}`);
    expect(await said()).toEqual([
      'front-matter-value 3 true',
      'front-matter-key 4 false',
      'front-matter-key 5 false',
      'front-matter-key 6 false',
    ]);
    expect(await said(['tags', 'draft', 'params'])).toEqual(['front-matter-value 3 true']);
    expect(await said(['tags', 'draft', 'params', 'layout'])).toEqual([]);
  });

  it('gives a file without front matter the defaults', async () => {
    expect((await run('Nội dung.\n')).data.matter).toEqual({ layout: 'article', lang: 'vi' });
  });
});

describe('remarkThukyLint', () => {
  const lint = async (markdown: string, options?: LintOptions) => {
    const file = new VFile({ path: 'bai.md', value: markdown });
    await unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkThukyLint, options)
      .use(remarkStringify)
      .process(file);
    return file.messages;
  };
  const slips = 'Các các đơn vị đạt **99.2%**.\n';

  it('reports what an editor would mark, at its place', async () => {
    const messages = await lint(slips);
    expect(
      messages.map(({ ruleId, line, column, fatal, source }) => ({ ruleId, line, column, fatal, source })),
    ).toEqual([
      { ruleId: 'word-not-doubled', line: 1, column: 1, fatal: false, source: 'thuky' },
      { ruleId: 'decimal-comma', line: 1, column: 22, fatal: false, source: 'thuky' },
    ]);
    expect(messages[1]?.expected).toEqual(['99,2']);
  });

  it('leaves out rules, and speaks English', async () => {
    const messages = await lint(slips, { except: ['decimal-comma'], lang: 'en' });
    expect(messages.map(String)).toEqual(['bai.md:1:1-1:8: Doubled words: “Các các”']);
  });

  it('finds nothing in a clean text', async () => {
    expect(await lint('Các đơn vị đạt 99,2%.\n')).toEqual([]);
  });
});

describe('remarkPresetThuky', () => {
  it('does all of it', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkPresetThuky)
      .use(remarkRehype)
      .use(rehypeStringify)
      .process('---\ntitle: A\n---\n![a](b.jpg "Các các đơn vị")\n');
    expect(String(file)).toBe('<figure><img src="b.jpg" alt="a"><figcaption>Các các đơn vị</figcaption></figure>');
    expect(file.data.matter).toMatchObject({ title: 'A' });
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['word-not-doubled']);
  });

  it('takes the keys of a site from its front matter plugin', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkPresetThuky)
      .use(remarkThukyFrame, { allow: ['tags'] })
      .use(remarkStringify)
      .process('---\ntags: [a]\n---\n\nMột.\n');
    expect(file.messages).toEqual([]);
  });

  it('writes Markdown as thuky does', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkPresetThuky)
      .use(remarkStringify)
      .process('* một\n* hai\n\n_ba_\n');
    expect(String(file)).toBe('- một\n- hai\n\n*ba*\n');
  });
});
