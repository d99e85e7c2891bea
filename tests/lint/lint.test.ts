/** The editor's check as a whole: places, what is left alone, fixing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/core/lint/apply-fixes.ts';
import { findings } from '../../src/core/lint/findings.ts';
import { fixAll, lint } from '../../src/core/lint/lint.ts';
import { runs } from '../thorough.ts';
import { tools } from './tools.ts';

const places = (text: string, file = 'a.md') =>
  lint(text, file, tools).map(({ rule, where: { place } }) => {
    const { start, end } = place as { start: { line: number; column: number }; end: { line: number; column: number } };
    return `${rule.id} ${start.line}:${start.column}-${end.line}:${end.column}`;
  });

describe('places', () => {
  test.each([
    ['plain text', 'a.txt', 'Một.\nCác các đơn vị.', ['word-not-doubled 2:1-2:8']],
    ['a wrapped paragraph', 'a.md', 'Một các\ncác đơn vị.', ['word-not-doubled 1:5-2:4']],
    ['a quotation', 'a.md', '> Một.\n> Các các đơn vị.', ['word-not-doubled 2:3-2:10']],
    ['indented code', 'a.md', 'Một.\n\n    các các  don vi', []],
    ['a link definition', 'a.md', 'Một [tên].\n\n[tên]: https://a.vn/x "Các các , đơn vị"', []],
    ['a list', 'a.md', '- Một.\n- Các các đơn vị.', ['word-not-doubled 2:3-2:10']],
    ['a cell', 'a.md', '| A | B |\n| - | - |\n| x | các các |', ['word-not-doubled 3:7-3:14']],
    ['across emphasis', 'a.md', 'Một **các** các đơn vị.', ['word-not-doubled 1:7-1:16']],
    ['behind an escape', 'a.md', 'Sao \\* và &amp; các các đơn vị.', ['word-not-doubled 1:17-1:24']],
    ['a caption', 'a.md', '![Hội trường](a.jpg "Các các đơn vị.")', ['word-not-doubled 1:22-1:29']],
    ['what stands for a picture', 'a.md', '![Các các đơn vị](a.jpg)', ['word-not-doubled 1:3-1:10']],
    ['front matter', 'a.md', '---\ntitle: "Các các đơn vị"\n---\n\nMột.', ['word-not-doubled 2:9-2:16']],
    [
      'a list in front matter',
      'a.md',
      '---\nbases:\n  - Một\n  - Các các đơn vị\n---\n',
      ['word-not-doubled 4:5-4:12'],
    ],
    ['lines that end with CRLF', 'a.md', 'Một.\r\n\r\nCác các đơn vị.', ['word-not-doubled 3:1-3:8']],
    [
      'behind decomposed letters',
      'a.md',
      'Đa\u0306\u0301k các các.',
      ['letters-composed 1:2-1:5', 'word-not-doubled 1:7-1:14'],
    ],
    [
      'behind a hidden character',
      'a.md',
      'Hội\u200B các các.',
      ['characters-visible 1:4-1:5', 'word-not-doubled 1:6-1:13'],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(places(text, file)).toEqual(expected);
  });
});

test('code, addresses and keys of front matter are no prose', () => {
  const text =
    '---\nkind: các các\nauthors: [Các Các]\n---\n\nXem `các các`, <https://a.vn/cac,cac> và a.b@c.vn.\n\n```\ncác các\n```\n\nTrang vksndtc.gov.vn,https://x.vn/a,b.\n';
  expect(places(text)).toEqual([]);
});

describe('of Markdown, what CommonMark takes for no prose is none', () => {
  test.each([
    ['a definition', 'Xem [a].\n\n[a]: https://vks.vn/x "Tên , sách"'],
    ['its title on a line of its own', "Xem [a].\n\n[a]:\n  https://vks.vn/x\n  'Tên , sách'"],
    ['a label that leads to one', 'Xem [Các  các] và [sát nhập][].\n\n[Các các]: /x\n[sát nhập]: /y'],
    ['indented code', 'Mã:\n\n    ma  nguon , x\n\nHết.'],
    ['indented code in a list', '- Một.\n\n      ma  nguon , x'],
    ['indented code in a quotation', '> Một.\n>\n>     ma  nguon , x'],
  ])('%s', (_, text) => {
    expect(fixAll(text, 'a.md', tools).text).toBe(text);
  });

  test.each([
    ['prose behind a definition', '[a]: /x\nCác các đơn vị.', ['word-not-doubled 2:1-2:8']],
    ['a paragraph in a list', '1. Một.\n\n   Các các đơn vị.', ['word-not-doubled 3:4-3:11']],
    ['a list in a list', '- Một\n  - Hai\n    - Các các đơn vị', ['word-not-doubled 3:7-3:14']],
    ['an indented line of a paragraph', 'Một.\n    Các các đơn vị.', ['word-not-doubled 2:5-2:12']],
  ])('but %s is', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

test('thuky-ignore switches rules off for the next block', () => {
  const slip = 'Các các đơn vị  dự.';
  expect(places(`<!-- thuky-ignore word-not-doubled -->\n\n${slip}\n\nNhư trên. ${slip}`)).toEqual([
    'space-single 3:15-3:17',
    'word-not-doubled 5:11-5:18',
    'space-single 5:25-5:27',
  ]);
  expect(places(`<!-- thuky-ignore -->\n\n- ${slip}\n- ${slip}`)).toEqual([]);
  expect(places(`<!-- thuky-ignore word-not-doubled, space-single -->\n${slip}`)).toEqual([]);
});

describe('fixing', () => {
  test.each([
    ['quotations', 'Khẩu hiệu “Các các  đơn vị sát nhập”.'],
    ['names of people', 'Đồng chí Nguyễn Sát Nhập, bà Lê Hàng Năm.'],
    ['what holds more than words', 'Một **các** các đơn vị.'],
    ['code', 'Lệnh `a  b`.'],
    ['names of files', 'Xem tong-ket...ban-cuoi.docx và Báo_cáo_Covid-19.xlsx.'],
    ['tags and accounts', 'Xem #Covid-19, @covid19 và #ThiĐua.'],
    ['foreign names', 'Công ty Dak Lak Coffee Co., Ltd dự.'],
    ['a sentence that breaks off', 'Tham dự Hội nghị có .'],
    ['quotes that do not pair', 'Chủ đề “Đoàn kết, kỷ cương" và "lời.'],
  ])('leaves alone %s', (_, text) => {
    expect(fixAll(text, 'a.md', tools).text).toBe(text);
  });

  test('keeps front matter, emphasis and line ends', () => {
    const text = '---\ntitle: Sát nhập  đơn vị\n---\r\n\r\n**Các các đơn vị** đạt 99.2 %...\r\n';
    expect(fixAll(text, 'a.md', tools).text).toBe(
      '---\ntitle: Sáp nhập đơn vị\n---\r\n\r\n**Các đơn vị** đạt 99,2%…\r\n',
    );
  });
});

test.each([
  ['Ông nói:"Tốt lắm."', 'Ông nói: “Tốt lắm.”'],
  ['Phát biểu có ông Minh..', 'Phát biểu có ông Minh.'],
])('fixes %s', (text, expected) => {
  expect(fixAll(text, 'a.txt', tools).text).toBe(expected);
});

/** Pieces of which slips and sound text are made. */
const piece = fc.constantFrom(
  'các ',
  'Các ',
  'đơn vị',
  ' ',
  '  ',
  ',',
  '.',
  '...',
  '…',
  '“',
  '”',
  '"',
  '(',
  ')',
  '\n',
  '\n\n',
  '**',
  '*',
  '`',
  '# ',
  '- ',
  '> ',
  '| a | b |\n| - | - |\n',
  'sát nhập',
  'hoà',
  'thủy ',
  'Đăk Nông',
  'VKSDN',
  '99.2 %',
  '1800 vụ',
  './.',
  ' ./.',
  '27.6.2024',
  'đồng chí Lê Sát Nhập',
  '\u00A0',
  '\u200B',
  'a\u0306\u0301',
  '&amp;',
  '\\*',
  '![x](y "z")',
  'leftcenterrightdel\n',
  'nghành',
  'thi đua – khen thưởng',
  '\uD83D\uDE00',
  '[a](b)',
  '<!-- thuky-ignore -->\n\n',
  '[a]: /x "y , z"\n',
  '\n\n    ',
  ':"',
  'Hội nghị có ',
  '#Covid-19',
  '5/03/2024 ',
  '1,250 vụ ',
  'Phong Trào ',
  'Đắk lắk ',
  '---\ntitle: các các\n---\n',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const file = fc.constantFrom('a.md', 'a.txt', 'a');

describe('what always holds', () => {
  test('every finding lies in the text, and edits of one finding do not cross', () => {
    fc.assert(
      fc.property(text, file, (source, name) => {
        for (const { from, to, edits } of findings(source, name, tools)) {
          expect(0 <= from && from <= to && to <= source.length).toBe(true);
          edits.forEach((edit, index) => {
            expect(edit.from).toBeGreaterThanOrEqual(edits[index - 1]?.to ?? 0);
          });
        }
      }),
      runs(300),
    );
  });

  test('fixing comes to an end: what is fixed has nothing left to fix', () => {
    fc.assert(
      fc.property(text, file, (source, name) => {
        const { text: once } = fixAll(source, name, tools);
        expect(applyFixes(once, findings(once, name, tools)).text).toBe(once);
      }),
      runs(200),
    );
  });

  test('fixing keeps every quotation word for word', () => {
    fc.assert(
      fc.property(
        fc.array(
          piece.filter((one) => !/[“”"\n`#>|<[(\u200B\u00A0]|\u0306/.test(one)),
          { maxLength: 8 },
        ),
        (parts) => {
          const quoted = `“${parts.join('').trim()}x”`.normalize('NFC');
          expect(fixAll(`Nói ${quoted} các các.`, 'a.txt', tools).text).toContain(quoted);
        },
      ),
      runs(200),
    );
  });
});
