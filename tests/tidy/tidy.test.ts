/** A pasted article: what goes in and what comes out, case by case; and what always holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../thorough.ts';
import { parts, rules, tidied, wordCounts } from './pasted.ts';

describe('text copied from a portal', () => {
  it('makes a figure of the toolbar words and the line under them, and sets the by-line apart', async () => {
    const { matter, body, said } = await parts(
      [
        'leftcenterrightdel',
        ' Toàn cảnh Hội nghị.',
        '',
        'Dự Hội nghị có đại biểu  của 5 đơn\u00A0vị.',
        'Hội nghị nghe báo cáo.',
        '',
        'leftcenterrightdel Đồng chí Lê Văn A phát biểu.',
        '',
        'Hội nghị kết thúc./.',
        '',
        'Hoàng Tân – Nguyễn Chính',
      ].join('\r\n'),
    );
    expect(matter).toBe('authors:\n  - Hoàng Tân\n  - Nguyễn Chính\n');
    expect(body).toBe(
      [
        '![](<> "Toàn cảnh Hội nghị.")',
        'Dự Hội nghị có đại biểu của 5 đơn vị.',
        'Hội nghị nghe báo cáo.',
        '![](<> "Đồng chí Lê Văn A phát biểu.")',
        'Hội nghị kết thúc./.\n',
      ].join('\n\n'),
    );
    expect(said).toEqual([
      'tidy-toolbar: Đã bỏ chữ của thanh công cụ ảnh “leftcenterrightdel” (2 chỗ); dòng ngay dưới thành chú thích ảnh',
      'tidy-byline: Đã lấy làm tên tác giả: Hoàng Tân – Nguyễn Chính',
    ]);
  });

  it('asks for a look where no line can be the caption', async () => {
    const long = `Đồng chí ${'phát biểu chỉ đạo '.repeat(20)}tại Hội nghị.`;
    const { body, said } = await parts(`Mở đầu.\n\nleftcenterrightdel\n${long}\n\nHết.`);
    expect(body).toBe(`Mở đầu.\n\n![](<>)\n\n${long}\n\nHết.\n`);
    expect(rules(said)).toEqual(['tidy-caption', 'tidy-toolbar']);
  });

  it.each([
    ['on the next line', '\nToàn cảnh Hội nghị.', 'Toàn cảnh Hội nghị.'],
    ['on its own line', ' Toàn cảnh Hội nghị.', 'Toàn cảnh Hội nghị.'],
    ['with who took the photo', '\nToàn cảnh Hội nghị. Ảnh: Thu Trang.', 'Toàn cảnh Hội nghị. Ảnh: Thu Trang.'],
    ['with initials', '\nĐồng chí H. Hưng (TP. Huế) phát biểu.', 'Đồng chí H. Hưng (TP. Huế) phát biểu.'],
    ['behind a blank line', '\n\nĐồng chí A phát biểu.', undefined],
    ['of two sentences', '\nĐồng chí A phát biểu. Hội nghị nhất trí.', undefined],
    ['of many words', `\n${'chữ '.repeat(45)}cuối`, undefined],
  ])('takes a caption %s or leaves the place without one', async (_, after, caption) => {
    const { body, said } = await parts(`Mở đầu.\n\nleftcenterrightdel${after}\n\nHết.`);
    const place = caption ? `![](<> "${caption}")` : `![](<>)\n\n${after.trim()}`;
    expect(body).toBe(`Mở đầu.\n\n${place}\n\nHết.\n`);
    expect(rules(said)).toEqual(caption ? ['tidy-toolbar'] : ['tidy-caption', 'tidy-toolbar']);
  });

  it('joins lines that an editor wrapped', async () => {
    const { body } = await parts(
      'Trong sáu tháng đầu năm, các đơn vị trong Cụm đã tổ chức nhiều\nphong trào thi đua thiết thực, gắn với nhiệm vụ chuyên môn của từng\nđơn vị và nhiệm vụ chính trị của địa phương trong giai đoạn mới,\nđạt kết quả tốt.\n\nHết.',
    );
    expect(body.split('\n\n')[0]).toMatch(/^Trong .* đạt kết quả tốt\.$/);
  });
});

describe('the by-line', () => {
  const lines: [line: string, matter: string][] = [
    ['Bùi Tiến', 'authors:\n  - Bùi Tiến\n'],
    ['H. Hưng - P. Thịnh', 'authors:\n  - H. Hưng\n  - P. Thịnh\nbyline: H. Hưng - P. Thịnh\n'],
    ['Tin, ảnh: Thu Trang', 'authors:\n  - Thu Trang\nbyline: "Tin, ảnh: Thu Trang"\n'],
    [
      'Nguyễn Thị Hồng Nhung (VKSND tỉnh Gia Lai)',
      'authors:\n  - Nguyễn Thị Hồng Nhung\nbyline: Nguyễn Thị Hồng Nhung (VKSND tỉnh Gia Lai)\n',
    ],
  ];
  it.each(lines)('%s', async (line, expected) => {
    const { matter, body } = await parts(`Mở đầu.\n\nHội nghị kết thúc.\n\n${line}`);
    expect({ matter, body }).toEqual({ matter: expected, body: 'Mở đầu.\n\nHội nghị kết thúc.\n' });
  });

  it.each([
    ['Các đơn vị nghiêm túc chấp hành. Nguyễn Chính', ['tidy-byline-unsure']],
    ['Cụm trưởng năm sau là VKSND tỉnh Gia Lai', []],
    ['Viện Kiểm Sát', []],
  ])('stays in the text when it may be none: %s', async (last, expected) => {
    const { matter, body, said } = await parts(`Mở đầu.\n\n${last}`);
    expect({ matter, body, rules: rules(said) }).toEqual({ matter: '', body: `Mở đầu.\n\n${last}\n`, rules: expected });
  });
});

describe('HTML', () => {
  it('of a portal: toolbar, picture and caption become a figure; layout tables and empty spans go', async () => {
    const html = `<!doctype html><html><head><title>Trang tin</title>
<meta property="og:title" content="Cụm 9 tổng kết"><meta property="article:published_time" content="2026-03-05T06:30:00+07:00">
<style>p{color:red}</style><script>alert(1)</script></head><body>
<h1>Cụm 9 tổng kết</h1>
<table width="100%"><tr><td><table><tr><td><div class="tb"><span>left</span><span>center</span><span>right</span><span>del</span></div>
<img src="/upload/a.jpg" alt=""></td></tr><tr><td><p class="cap">Toàn cảnh.</p></td></tr></table>
<p><span></span>Sáng&nbsp;5/3, <b>Cụm 9</b> họp; <span style="font-weight:bold">5 đơn vị</span> dự.<br>Hội nghị nghe <a href="javascript:x()">báo cáo</a>.</p></td></tr></table>
<table><tr><th>Đơn vị</th><th>Cờ</th></tr><tr><td>A</td><td>2</td></tr></table>
<p>Thu Trang</p></body></html>`;
    const { matter, body } = await parts(html, 'bai.html');
    expect(matter).toBe('title: Cụm 9 tổng kết\ndate: 2026-03-05\nauthors:\n  - Thu Trang\n');
    expect(body).toBe(
      [
        '![](/upload/a.jpg "Toàn cảnh.")',
        'Sáng 5/3, **Cụm 9** họp; **5 đơn vị** dự.',
        'Hội nghị nghe báo cáo.',
        '| Đơn vị | Cờ |\n| ------ | -- |\n| A      | 2  |\n',
      ].join('\n\n'),
    );
  });

  it('of Word: settings, conditional comments and markers go; lists are lists', async () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--></head>
<body lang=VI><p class=MsoNormal style='mso-bidi-font-size:14.0pt'><b><i>Kết quả<o:p></o:p></i></b></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Một</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Hai</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Hết bài.</p></body></html>`;
    const { body } = await parts(html, 'bai.html');
    expect(body).toBe('***Kết quả***\n\n- Một\n- Hai\n\nHết bài.\n');
  });

  it('is recognised on standard input', async () => {
    const { body } = await parts('<p>Một</p><p>Hai &amp; ba</p>', 'stdin');
    expect(body).toBe('Một\n\nHai & ba\n');
  });
});

describe('Markdown', () => {
  it('keeps what its own front matter says; other keys become the user’s own', async () => {
    const { matter, body } = await parts(
      '---\ntitle: "Tít: một"\nurl: https://a.vn\nauthor: Thu Trang\n---\n\nMột **hai**\nba.\n\n- bốn\n',
      'bai.md',
    );
    expect(matter).toBe('title: "Tít: một"\nauthors:\n  - Thu Trang\nx-url: https://a.vn\n');
    expect(body).toBe('Một **hai**\n\nba.\n\n- bốn\n');
  });
});

describe('what always holds', () => {
  const word = fc.constantFrom(
    'Hội',
    'nghị',
    'đơn',
    'vị',
    'Nguyễn',
    'Chính',
    '*a*',
    '_b',
    '#',
    '1.',
    '-',
    '<c>',
    '[d](e)',
    '5/3',
    '“Cờ”',
    'x.',
    'A–B',
    '|',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const toolbar = fc.constant('leftcenterrightdel');
  const text = fc
    .array(fc.oneof({ weight: 5, arbitrary: line }, toolbar, fc.constant('')), { maxLength: 12 })
    .map((lines) => lines.join('\n'));

  it('no word is lost but the toolbar’s, and none is made up but keys of the front matter', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { markdown } = await tidied(given, 'bai.txt');
        const [before, after] = [wordCounts(given), wordCounts(markdown)];
        for (const [one, count] of Object.entries(before)) {
          if (one !== 'leftcenterrightdel')
            expect(after[one] ?? 0, `${one} in ${JSON.stringify(given)}`).toBeGreaterThanOrEqual(count);
        }
        const keys = ['layout', 'article', 'lang', 'vi', 'title', 'authors', 'byline'];
        expect(Object.keys(after).filter((one) => !(one in before) && !keys.includes(one))).toEqual([]);
        expect(after.leftcenterrightdel).toBeUndefined();
      }),
      runs(150),
    );
  });

  it('tidying twice changes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { markdown } = await tidied(given, 'bai.txt');
        // A first line may be taken as headline only of plain text, and a last one as by-line once the first is off.
        const again = await tidied(markdown, 'bai.md');
        if (!again.said.some((one) => /byline|title/.test(one))) expect(again.markdown).toBe(markdown);
      }),
      runs(100),
    );
  });

  it('what is no text is refused with advice', async () => {
    const { said } = await tidied('\u0000\u0000\u0000a\u0000b\u0000', 'bai.txt');
    expect(rules(said)).toEqual(['encoding-utf8']);
  });
});

it.each([400, 20_000])('%i tags one in another are a message, not a failure', async (count) => {
  const { markdown, said } = await tidied('<div>'.repeat(count), 'bai.html');
  expect(markdown).toBe('');
  expect(said).toEqual(['file-bounded: Các thẻ lồng nhau quá sâu']);
});
