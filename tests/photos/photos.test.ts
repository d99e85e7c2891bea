/** Photos: where their copies go, which can be shown, and what stands where one cannot. */
import { describe, expect, it } from 'vitest';
import type { Job, Output } from '../../src/core/model/job.ts';
import { photoNames } from '../../src/core/photos/names.ts';
import { photoSort } from '../../src/core/photos/sort.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { picture } from '../pictures.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ftyp = (brand: string): Uint8Array => bytes(`\0\0\0\u0018ftyp${brand}\0\0\0\0`);
const svg = (inside: string): Uint8Array => bytes(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

/** An article with photos: caption and file of each; `given` are the photos that are there. */
async function made(photos: readonly string[], given: Record<string, Uint8Array>, more: Partial<Job> = {}) {
  const rows = photos.map((file, index) => `  - caption: Ảnh số ${index + 1}\n    file: ${file}\n`);
  const data = `purposes: [review]\ntitle: Hội nghị tổng kết\narticle: {headline: Đắk Lắk, published: 2026-03-05}\nphotos:\n${rows.join('')}`;
  const job: Job = { inputs: ['data/a.yaml'], kinds: ['article'], formats: ['md'], lang: 'en', ...more };
  const own = new Map([['data/a.yaml', bytes(data)], ...Object.entries(given)]);
  const { outputs, messages } = await build(job, new Map([...(await loadFiles(job, own)), ...own]));
  const text = (path: string) => new TextDecoder().decode(outputs.find((output) => output.path === path)?.bytes);
  const said = messages
    .filter(({ fatal }) => fatal !== undefined)
    .map(({ ruleId, line, reason }) => [ruleId, line, reason.replace(/^.*?\((.*?)\).*$/, '$1')]);
  return { outputs, paths: outputs.map(({ path }) => path), text, said };
}

describe('photos outside of the folder of their data', () => {
  it('are copied beside the documents, and links lead there', async () => {
    const { outputs, text, said } = await made(
      ['../anh/x.png', 'photos/y.png', '/z/x.png'],
      { 'anh/x.png': picture(1), 'data/photos/y.png': picture(2), '/z/x.png': picture(3) },
      { formats: ['md', 'html'] },
    );
    expect(said).toEqual([]);
    const photos = outputs.filter(({ mediaType }) => mediaType === 'image/png');
    const other = photos[2]!.path;
    expect(other).toMatch(/^a\/photos\/x-[\da-f]+\.png$/);
    expect(photos.map(({ path, bytes: found }: Output) => [path, found[19]])).toEqual([
      ['a/photos/x.png', 1],
      ['a/photos/y.png', 2],
      [other, 3],
    ]);
    for (const { path } of photos) {
      expect(text('a/article.md')).toContain(`](${path.slice(2)} "`);
      expect(text('a/article.html')).toContain(`<img src="${path.slice(2)}"`);
    }
  });

  it('go under the folder that keeps conferences apart', async () => {
    const { paths, text } = await made(['../x.png'], { 'x.png': picture() }, { path: '{slug}.{ext}' });
    expect(paths[1]).toBe('a/photos/x.png');
    expect(text(paths[0]!)).toContain('](a/photos/x.png "');
  });

  it('keep their links where nobody saves copies', async () => {
    const { paths, text } = await made(['../x.png'], { 'x.png': picture() }, { copyPhotos: false });
    expect([paths, text('a/article.md')]).toEqual([['a/article.md'], expect.stringContaining('](../x.png "')]);
  });

  it.each([
    [['a/../../x.jpg'], { 'a/../../x.jpg': 'photos/x.jpg' }],
    [['photos/x.jpg', 'a/../photos/y.jpg'], {}],
    [['../X.jpg', 'photos/x.jpg'], { '../X.jpg': expect.stringMatching(/^photos\/X-[\da-f]+\.jpg$/) }],
    [['../x', 'photos/x'], { '../x': expect.stringMatching(/^photos\/x-[\da-f]+$/) }],
    [['../x.jpg', '../b/../x.jpg'], { '../x.jpg': 'photos/x.jpg', '../b/../x.jpg': 'photos/x.jpg' }],
    [['https://a.vn/x.jpg', ''], {}],
  ])('names of %j', (urls, expected) => {
    expect(Object.fromEntries(photoNames(urls))).toEqual(expected);
  });
});

describe('photos that cannot be shown', () => {
  it.each([
    ['png', picture(), 'page'],
    ['gif', Uint8Array.from([...bytes('GIF89a'), 1, 0, 1, 0, 0, 0, 0]), 'web'],
    ['avif', ftyp('avif'), 'web'],
    ['svg', svg('<rect/>'), 'web'],
    ['svg', bytes('\uFEFF<?xml version="1.0"?>\n<svg viewBox="0 0 1 1"/>'), 'web'],
    ['script', svg('<script>alert(1)</script>'), 'none'],
    ['script', svg('<rect onload = "alert(1)"/>'), 'none'],
    ['heic', ftyp('heic'), 'none'],
    ['heic', ftyp('mif1'), 'none'],
    ['empty', new Uint8Array(), 'none'],
    ['?', bytes('root:x:0:0:root:/root:/bin/bash\n'), 'none'],
    ['?', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'none'],
    ['?', bytes('<!-- a page --><html></html>'), 'none'],
  ] as const)('%s', (type, photo, shown) => {
    expect(photoSort(photo)).toEqual({ type, shown });
  });

  it('are told once, at their place in the data, and never copied or embedded', async () => {
    const given = { 'data/a.heic': ftyp('heic'), 'data/b.jpg': new Uint8Array(), '/etc/passwd': bytes('root:x:0') };
    for (const photos of ['link', 'inline'] as const) {
      const formats = ['md', 'html', 'txt', 'pdf', 'docx'] as const;
      const { paths, text, said } = await made(['a.heic', 'b.jpg', '/etc/passwd'], given, { formats, photos });
      expect(said).toEqual([
        ['image-readable', 6, 'HEIC, as iPhones take them'],
        ['image-readable', 8, 'an empty file'],
        ['image-readable', 10, 'no picture, or a damaged one'],
      ]);
      expect(paths).toEqual(formats.map((format) => `a/article.${format}`));
      expect(text('a/article.html')).not.toMatch(/<img|root:x|cm9vdDp4/);
    }
  });

  it('in PDF and Word alone are told once for both', async () => {
    const { paths, said } = await made(['x.svg'], { 'data/x.svg': svg('') }, { formats: ['html', 'pdf', 'docx'] });
    expect(said).toEqual([['image-readable', 6, 'svg']]);
    expect(paths).toContain('a/x.svg');
  });

  it('though their beginning is right, are told at their place in the data', async () => {
    const { said } = await made(['x.png'], { 'data/x.png': picture() }, { formats: ['pdf'] });
    expect(said).toEqual([['image-readable', 6, 'png']]);
  });
});

describe('a photo that is named and not there', () => {
  it('is told at the key that names it', async () => {
    expect((await made(['x.jpg'], {})).said).toEqual([['photo-exists', 6, expect.any(String)]]);
  });

  it.each(['hugo', 'eleventy', 'astro', 'jekyll', 'docusaurus', 'none'] as const)(
    'leaves words in its place for %s, and is named nowhere',
    async (frontMatter) => {
      const { text } = await made(['x.jpg', 'y.png'], { 'data/y.png': picture() }, { frontMatter });
      expect(text('a/article.md')).toContain('\n*[Ảnh số 1]*\n');
      expect(text('a/article.md')).not.toContain('x.jpg');
      expect(text('a/article.md')).toContain('y.png');
    },
  );

  it('leaves its place in pages, and the address in thuky’s own Markdown, to be set again', async () => {
    const { text } = await made(['x.jpg'], {}, { formats: ['md', 'html'] });
    expect(text('a/article.html')).toContain('class="photo-place"');
    expect(text('a/article.html')).not.toContain('x.jpg');
    expect(text('a/article.md')).toContain('](x.jpg "Ảnh số 1")');
  });
});
