/** HTML: a complete page that anyone can read, a fragment, and nothing that runs. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/core/publish/link-preview.ts';
import { writeHtml } from '../../src/core/writers/html/write-html.ts';
import { writeText } from '../../src/core/writers/text/write-text.ts';
import { article, documentOf, report, written } from './sample.ts';

const site = { frontMatter: 'thuky', frontMatterMap: {}, slug: 'a', jsonLd: true } as const;

describe('a page', () => {
  it('names its language, title and description and has one first-level heading', async () => {
    const html = await written(writeHtml, documentOf(article));
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).toContain('<title>Cụm thi đua số 7: tổng kết "năm 2023"</title>');
    expect(html).toContain('<meta name="description" content="Hội nghị tổng kết.">');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<p class="author">Hoàng Tân – Nguyễn Chính</p>');
    expect(html.endsWith('</html>\n')).toBe(true);
  });

  it('shows the day of an article, which a publisher writes himself around a fragment', async () => {
    const document = documentOf('---\ntitle: A\ndate: 2024-01-05\n---\nChữ.\n');
    const day = '<p class="published"><time datetime="2024-01-05">05/01/2024</time></p>\n<h1>A</h1>';
    expect(await written(writeHtml, document)).toContain(day);
    expect(await written(writeHtml, document, { html: 'fragment' })).not.toContain('<time');
    expect(await written(writeHtml, documentOf('---\ntitle: A\ndate: 2024-02-30\n---\n'))).not.toContain('<time');
  });

  it('gives pictures their size, and lets all but the first wait for the reader', async () => {
    const png = readFileSync('tests/fixtures/pictures/small.png');
    const images = new Map(['1.png', '2.png'].map((url) => [url, png]));
    const html = await written(writeHtml, documentOf('![Một](1.png)\n\n![Hai](2.png)\n'), { images });
    expect(html).toMatch(/<img src="1\.png" alt="Một" width="\d+" height="\d+">/);
    expect(html).toMatch(/<img src="2\.png" alt="Hai" width="\d+" height="\d+" loading="lazy" decoding="async">/);
  });

  it('puts annexes behind the signatures, each with the paper that it belongs to; their pictures wait', async () => {
    const png = readFileSync('tests/fixtures/pictures/small.png');
    const images = new Map([['1.png', png]]);
    const document = documentOf(
      '---\nlayout: official\ntype: BÁO CÁO\nnumber: 5\nsymbol: BC-C7\nbody: [CỤM 7]\nsigned: 2024-01-05\nsigners: [{head: TRƯỞNG, name: Lê Văn A}]\n---\nChữ.\n\n# Phụ lục I. Số liệu\n\n![Một](1.png)\n',
    );
    const html = await written(writeHtml, document, { images });
    expect(html).toMatch(/Chữ\..*Lê Văn A.*<h1>Phụ lục I\. Số liệu<\/h1>\n<p><em>\(Kèm theo Báo cáo số 05\/BC-C7 /s);
    expect(html).toMatch(/<img src="1\.png"[^>]* loading="lazy"/);
    const text = await written(writeText, document);
    expect(text).toMatch(
      /Chữ\..*Lê Văn A.*Phụ lục I\. Số liệu\n=+\n\n\(Kèm theo Báo cáo số 05\/BC-C7 ngày 05 tháng 01 năm 2024 của CỤM 7\)/s,
    );
  });

  it('lets a wide table scroll by itself, by keyboard too', async () => {
    const room = '<div class="table" role="group" aria-label="Bảng" tabindex="0"><table>';
    expect(await written(writeHtml, documentOf(report))).toContain(room);
    expect(await written(writeHtml, documentOf(report), { html: 'fragment' })).not.toContain(room);
  });

  it('knows its own address when the site is known', async () => {
    const publish = { ...site, address: 'https://vks.vn/tin/a/article.html' };
    const html = await written(writeHtml, documentOf(article), { publish });
    expect(html).toContain('<link rel="canonical" href="https://vks.vn/tin/a/article.html">');
    expect(html).toContain('<meta property="og:image" content="https://vks.vn/tin/a/anh/1.jpg">');
    expect(html).toContain('"mainEntityOfPage": "https://vks.vn/tin/a/article.html"');
    const unknown = await written(writeHtml, documentOf(article), { publish: site });
    expect(unknown).toContain('<meta property="og:type" content="article">');
    expect(unknown).not.toMatch(/canonical|og:url|og:image/);
    expect(await written(writeHtml, documentOf(report), { publish })).not.toContain('og:');
  });

  it.each([
    ['https://vks.vn/tin', 'a/article.html', 'https://vks.vn/tin/a/article.html'],
    ['https://vks.vn/', 'bai/tổng kết/index.html', 'https://vks.vn/bai/t%E1%BB%95ng%20k%E1%BA%BFt/'],
    ['https://vks.vn', 'index.html', 'https://vks.vn/'],
    ['vks', 'a.html', undefined],
  ])('%s + %s', (base, path, expected) => {
    expect(pageAddress(base, path)).toBe(expected);
  });

  it('leaves the headline to a body that has its own', async () => {
    expect(await written(writeHtml, documentOf('---\ntitle: A\n---\n# B\n'))).not.toContain('<h1>A</h1>');
  });

  it('shows a figure with its caption, and a place for a photo still missing', async () => {
    const html = await written(writeHtml, documentOf(article), { html: 'fragment' });
    expect(html).toMatch(/^<article lang="vi">/);
    expect(html).toContain(
      '<figure><img src="anh/1.jpg" alt="Toàn cảnh"><figcaption>Toàn cảnh Hội nghị.</figcaption></figure>',
    );
    expect(html).toContain(
      '<figure><div class="photo-place">[Ảnh]</div><figcaption>Lãnh đạo Cụm.</figcaption></figure>',
    );
  });

  it.each(['fragment', 'page'] as const)('has no image without an address in a %s', async (html) => {
    const markdown = '![](<> "Một.")\n\n> ![Hai](<>)\n\nGiữa ![ba](<>) chữ.\n\n- ![bốn](<>)\n';
    const said = await written(writeHtml, documentOf(markdown), { html });
    expect(said).not.toMatch(/<img(?![^>]* src="[^"])/);
    for (const words of ['Một.', 'Hai', 'ba', 'bốn']) expect(said).toContain(words);
  });

  it('holds the photos themselves when asked', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
    const html = await written(writeHtml, documentOf(article), {
      photos: 'inline',
      images: new Map([['anh/1.jpg', png]]),
    });
    expect(html).toContain('src="data:image/png;base64,iVBORw0K"');
  });

  it('marks header cells and alignment', async () => {
    const html = await written(writeHtml, documentOf(report));
    expect(html).toContain('<th scope="col">Đơn vị</th>');
    expect(html).toContain('<th scope="col">Bằng khen</th>');
    expect(html).toContain('<td style="text-align: right">12</td>');
    expect(html).not.toContain('align="');
  });

  it('prints the frame of form 1.4', async () => {
    const html = await written(writeHtml, documentOf(report));
    for (const words of [
      'VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO',
      'VIỆN KIỂM SÁT NHÂN DÂN TỈNH GIA LAI',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BC-VKS',
      'Gia Lai, ngày 05 tháng 01 năm 2024',
      'Căn cứ Kế hoạch số 01/KH-VKS.',
      'KT. VIỆN TRƯỞNG',
      'PHÓ VIỆN TRƯỞNG',
      '- Lưu: VT.',
      'Hội nghị thống nhất./.',
    ]) {
      expect(html).toContain(words);
    }
  });
});

describe('nothing runs', () => {
  const attacks = [
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    ' javascript:x',
  ];
  for (const attack of attacks) {
    it(`from ${JSON.stringify(attack)}`, async () => {
      const html = await written(writeHtml, documentOf('[bấm]($) ![a]($)\n\n[x](<$>)\n', attack, attack, attack));
      expect(html).not.toMatch(/(?:href|src)="(?!https?:)[^"]/);
      expect(html).toContain('bấm');
    });
  }

  it('shows data and raw HTML as characters', async () => {
    const document = documentOf(
      '$ và <b onclick=x>đậm</b>\n\n<script>alert(1)</script>\n',
      '<script>alert(1)</script>',
    );
    const html = await written(writeHtml, document);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b ');
    expect(html.match(/&#x3C;script>alert\(1\)&#x3C;\/script>/g)).toHaveLength(2);
  });

  it('whatever the data says, its characters come out', async () => {
    const text = fc.array(fc.constantFrom(...'<>&"\'`*_[]()!#-|{}= abĐế;', '&amp;', '<!--', '</p>', '](x)'), {
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const value = `x${parts.join('')}x`;
        const document = documentOf(
          '---\nlayout: official\nabstract: $\n---\n**$**\n\n| $ |\n|---|\n| a |\n',
          value,
          value,
          value,
        );
        const shown = decode((await written(writeHtml, document, { html: 'fragment' })).replace(/<[^>]*>/g, ''));
        expect(shown.split(value)).toHaveLength(4);
      }),
    );
  });
});

/** The characters that references stand for, each once. */
function decode(html: string): string {
  return html.replace(/&#x([\da-f]+);|&(?:amp|lt|gt|quot);/gi, (whole, code?: string) =>
    code
      ? String.fromCodePoint(Number.parseInt(code, 16))
      : ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[whole] ?? ''),
  );
}
