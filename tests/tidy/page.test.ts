/** A page of HTML, with all that a site puts around and into its articles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../thorough.ts';
import { parts, rules, tidied, wordCounts } from './pasted.ts';

const body = async (html: string) => (await parts(html, 'bai.html')).body;

describe('a table', () => {
  const table = (cell: string) =>
    body(`<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>${cell}</td></tr></table>`);
  it.each([
    ['paragraphs', '<p>98,5</p>\n<p>Nhất</p>', '98,5; Nhất'],
    ['boxes', '<div>C</div><div>D</div>', 'C; D'],
    ['a list', '<ul><li>một</li><li>hai</li></ul>', 'một; hai'],
    ['marks of their own', '<p>Gồm:</p><ul><li>một;</li><li>hai.</li></ul>', 'Gồm: một; hai.'],
    ['bold words', '<p><b>C</b></p><p>D</p>', '**C**; D'],
    ['one paragraph', '<p>C</p>', 'C'],
  ])('keeps %s of a cell apart', async (_, cell, line) => {
    expect((await table(cell)).split('\n')[2]?.split('|')[2]?.trim()).toBe(line);
  });
});

describe('marks', () => {
  it('leaves out what is struck out, and tells', async () => {
    const html =
      '<p>Một <del>hai ba</del> bốn <s>năm</s><span style="text-decoration: line-through">sáu</span></p><p>Hết.</p>';
    const { body, said } = await parts(html, 'bai.html');
    expect(body).toBe('Một bốn\n\nHết.\n');
    expect(said).toEqual(
      ['hai ba', 'năm', 'sáu'].map((one) => `tidy-struck: Đã bỏ chữ bị gạch ngang (đã xóa trong bản gốc): “${one}”`),
    );
  });

  it('has characters for raised and lowered digits', async () => {
    expect(
      await body('<p>12 m<sup>2</sup>, H<sub>2</sub>O, 37<sup>o</sup>C, 10<sup>-3</sup>, A<sup>th</sup></p>'),
    ).toBe('12 m², H₂O, 37°C, 10⁻³, Ath\n');
  });

  it('knows the title of Word', async () => {
    const { matter } = await parts('<p class=MsoTitle>Cụm 9 tổng kết</p><p class=MsoNormal>Hết.</p>', 'bai.html');
    expect(matter).toBe('title: Cụm 9 tổng kết\n');
  });
});

describe('a picture', () => {
  it.each([
    ['data-src', '<img src="data:image/gif;base64,R0" data-src="/up/b.jpg">'],
    ['data-original', '<img src="/img/nho.jpg" data-original="/up/b.jpg">'],
    ['srcset', '<img srcset="/up/a.jpg 300w, /up/b.jpg 900w">'],
    ['a source', '<picture><source srcset="/up/b.jpg 2x"><img src="/img/blank.gif"></picture>'],
    ['noscript', '<noscript><img src="/up/b.jpg"></noscript>'],
    ['noscript too', '<img src="data:," data-src="/up/b.jpg"><noscript><img src="/up/b.jpg"></noscript>'],
  ])('is where %s says', async (_, html) => {
    expect(await body(`<p>Một.</p><p>${html}</p><p>Hai.</p>`)).toBe('Một.\n\n![](/up/b.jpg)\n\nHai.\n');
  });

  it.each([
    ['of Word', '<p><img src="a.jpg"></p>\n<p class="MsoCaption">Toàn cảnh.</p>'],
    ['in the same paragraph', '<p><img src="a.jpg"><br><em>Toàn cảnh.</em></p>'],
    ['slanted by its style', '<p><img src="a.jpg"><br><span style="font-style:italic">Toàn cảnh.</span></p>'],
    ['in the middle, as the picture is', '<p align=center><img src="a.jpg"></p><p align=center><i>Toàn cảnh.</i></p>'],
  ])('has a caption %s', async (_, html) => {
    expect(await body(`<p>Một.</p>${html}<p>Hai.</p>`)).toBe('Một.\n\n![](a.jpg "Toàn cảnh.")\n\nHai.\n');
  });

  it.each([
    ['upright words', '<p><img src="a.jpg"><br>Hội nghị họp.</p>'],
    ['slanted words at the side', '<p><img src="a.jpg"></p><p><i>Hội nghị họp.</i></p>'],
  ])('takes no %s as caption', async (_, html) => {
    expect(await body(`<p>Một.</p>${html}<p>Hai.</p>`)).toContain('![](a.jpg)\n\n');
  });

  it('does not stand for a film: its address is told', async () => {
    const html = '<p>Một.</p><iframe src="https://a.vn/1"></iframe><video><source src="/v.mp4"></video><p>Hai.</p>';
    const { body, said } = await parts(html, 'bai.html');
    expect(body).toBe('Một.\n\nHai.\n');
    expect(said).toEqual([
      'tidy-embedded: Bài có khung nhúng, Markdown không giữ được: https://a.vn/1',
      'tidy-embedded: Bài có video, Markdown không giữ được: /v.mp4',
    ]);
  });
});

describe('what stands around', () => {
  const text =
    'Ngày 18/12, Cụm 9 họp tại Gia Lai để tổng kết công tác thi đua năm 2025; năm đơn vị cùng dự và trao đổi.';
  it('an article goes, and is told', async () => {
    const { matter, body, said } = await parts(
      `<head><meta property="og:title" content="Cụm 9 tổng kết - Cổng VKSND"></head><body><nav><a href=/>Trang chủ</a></nav>
<div><h1>Cụm 9 tổng kết</h1><div>Mục lục <img src="/a.jpg"></div><article><p>${text}</p><aside>Quảng cáo</aside><footer>Thu Trang</footer></article></div>
<footer>Bản quyền</footer></body>`,
      'bai.html',
    );
    expect(matter).toBe('title: Cụm 9 tổng kết\nauthors:\n  - Thu Trang\n');
    expect(body).toBe(`${text}\n`);
    expect(said.filter((one) => one.startsWith('tidy-left-out')).sort()).toEqual([
      'tidy-left-out: Đã bỏ chân trang: “Bản quyền”',
      'tidy-left-out: Đã bỏ cột bên: “Quảng cáo”',
      'tidy-left-out: Đã bỏ phần ngoài bài: “Mục lục · /a.jpg”',
      'tidy-left-out: Đã bỏ thanh điều hướng: “Trang chủ”',
    ]);
  });

  it('a text without article goes too', async () => {
    const { body, said } = await parts(
      `<header>Cổng VKSND</header><nav>Tin tức</nav><p>${text}</p><div class="box-share"><a href=f>Facebook</a></div><div class="related">Không phải liên kết.</div>`,
      'bai.html',
    );
    expect(body).toBe(`${text}\n\nKhông phải liên kết.\n`);
    expect(rules(said)).toEqual(['tidy-left-out', 'tidy-left-out', 'tidy-left-out']);
  });

  it('short articles of a list are not the text', async () => {
    const list = '<article><p>Tin một</p></article><article><p>Tin hai</p></article>';
    expect(await body(`<main><p>${text}</p>${list}</main>`)).toBe(`${text}\n\nTin một\n\nTin hai\n`);
  });

  it('a headline that says something else than the head of the page stays', async () => {
    const { matter, body } = await parts(
      `<head><meta property="og:title" content="Tin ngày 5/3"></head><h1>Cụm 9 tổng kết</h1><p>${text}</p>`,
      'bai.html',
    );
    expect(matter).toBe('title: Tin ngày 5/3\n');
    expect(body).toBe(`# Cụm 9 tổng kết\n\n${text}\n`);
  });
});

it('no word of any page goes without a message', async () => {
  const word = fc.constantFrom(
    'Hội',
    'nghị',
    'đơn vị',
    '18/12/2025',
    'In bài viết',
    'Tin liên quan',
    'Thu Trang',
    'họp.',
  );
  const tags = [
    'p',
    'div',
    'nav',
    'aside',
    'article',
    'main',
    'footer',
    'header',
    'h1',
    'em',
    'del',
    'ul',
    'li',
    'table',
    'td',
    'a',
    'sup',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      word,
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 5 }), async (trees) => {
      const html = `<p>Đầu</p>${trees.join('')}`;
      const { markdown, told } = await tidied(html, 'bai.html');
      for (const one of Object.keys(wordCounts(html.replace(/<[^>]*>/g, ' ')))) {
        // A day is written another way in the front matter.
        if (!/^\d+$/.test(one)) expect(markdown + told, `${one} of ${html}`).toContain(one);
      }
    }),
    runs(300),
  );
});
