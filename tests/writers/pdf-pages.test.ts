/** Where pages break, and that absurd input neither hangs nor loses words. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model/document.ts';
import type { Frame } from '../../src/core/model/frame.ts';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { thorough } from '../thorough.ts';
import { contextOf, documentOf } from './pdf-samples.ts';
import { linesOf, readPdf } from './read-pdf.ts';

const words = (count: number, word = 'từ'): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
const official: Partial<Frame> = { layout: 'official', body: ['CỤM 7'], type: 'BÁO CÁO', abstract: 'Thử' };

async function pagesOf(document: Document): Promise<string[][]> {
  const { pages } = await readPdf(await writePdf(document, contextOf()));
  return pages.map((items) => linesOf(items.filter(({ y }) => y < 842 - 57)));
}

describe('page breaks', () => {
  test('a heading never ends a page', async () => {
    for (const count of [20, 24, 28, 32]) {
      const body = Array.from(
        { length: 14 },
        (_, index) => `## Mục ${index}\n\n### Tiểu mục ${index}\n\n${words(count * 2)}`,
      ).join('\n\n');
      const ends = (await pagesOf(documentOf({}, body))).map((lines) => lines.at(-1) ?? '');
      expect(ends.length).toBeGreaterThan(1);
      expect(ends.filter((line) => /^(Mục|Tiểu mục)/.test(line))).toEqual([]);
    }
  });

  /** What a heading is bound to, and the words that must stand on its page. */
  const bound: [string, string, Partial<Frame>, string[]][] = [
    [
      'the header and first row of a table',
      '| TT | Đơn vị |\n|---|---|\n| một | x |\n| hai | x |',
      {},
      ['TT Đơn vị', 'một x'],
    ],
    ['the line that announces a list and its first item', 'Gồm:\n\n- mục một\n- mục hai', {}, ['Gồm:', '- mục một']],
    ['a photo with its caption', '![ảnh](<> "Chú thích")', {}, ['[Ảnh: ảnh]', 'Chú thích']],
    [
      'the last paragraph with the signature',
      'Câu cuối./.',
      { signers: [{ head: 'TRƯỞNG', name: 'Ký' }] },
      ['Câu cuối./.', 'Ký'],
    ],
  ];
  test.each(bound)('a heading stays with %s', async (_, markdown, front, expected) => {
    const places = new Set<number>();
    for (let count = 300; count < 440; count += thorough ? 9 : 18) {
      const pages = await pagesOf(documentOf({ ...official, ...front }, `${words(count)}\n\n## Mục\n\n${markdown}`));
      const at = pages.findIndex((lines) => lines.includes('Mục'));
      places.add(at);
      expect(pages[at]).toEqual(expect.arrayContaining(expected));
    }
    expect([...places]).toEqual([0, 1]);
  });

  test('no line of a paragraph stands alone at the foot or head of a page', async () => {
    for (const count of [43, 57, 71, 88]) {
      const body = Array.from({ length: 16 }, (_, index) => words(count, `p${index}w`)).join('\n\n');
      const pages = await pagesOf(documentOf({}, body));
      expect(pages.length).toBeGreaterThan(1);
      const paragraph = (line: string | undefined) => /p(\d+)w/.exec(line ?? '')?.[1];
      for (const lines of pages.slice(1)) expect(paragraph(lines[0])).toBe(paragraph(lines[1]));
      for (const lines of pages.slice(0, -1)) expect(paragraph(lines.at(-1))).toBe(paragraph(lines.at(-2)));
    }
  });

  test('the header row of a table stands on each page', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `| ${index} | Đơn vị ${index} |`).join('\n');
    const pages = await pagesOf(documentOf({}, `| TT | Đơn vị |\n|--:|---|\n${rows}`));
    expect(pages.length).toBeGreaterThan(1);
    for (const lines of pages) expect(lines[0]).toBe('TT Đơn vị');
  });

  test('a signature is never torn from its office', async () => {
    for (let count = 200; count < 320; count += 12) {
      const front = {
        ...official,
        signers: [{ head: 'CỤM TRƯỞNG', name: 'Người Ký' }],
        recipients: ['Nơi A', 'Lưu: VT'],
      };
      const pages = await pagesOf(documentOf(front, `${words(count)}\n\nCâu cuối cùng./.`));
      const last = pages.at(-1)?.join('\n');
      expect(last).toContain('CỤM TRƯỞNG');
      expect(last).toContain('Người Ký');
      expect(last).toContain('Câu cuối cùng./.');
    }
  });

  test('signatures hold on to the last two lines of a long last paragraph, at whatever height it ends', async () => {
    const signers = [{ head: 'CỤM TRƯỞNG', name: 'Người Ký' }];
    for (let count = 280; count < 420; count += 10) {
      const pages = await pagesOf(documentOf({ ...official, signers }, `${words(count)}./.`));
      const page = pages.find((lines) => lines.some((line) => line.includes('./.'))) ?? [];
      expect(page.join('\n')).toContain('Người Ký');
      const end = page.findIndex((line) => line.includes('./.'));
      expect(page[end - 1]).toMatch(/^từ\d+ /);
    }
  });

  test('40 recipients run on below the signature, over pages; the label stays level with the office', async () => {
    const front = {
      ...official,
      signers: [{ head: 'CỤM TRƯỞNG', name: 'Người Ký' }],
      recipients: Array.from({ length: 80 }, (_, index) => `Nơi${index}`),
    };
    const pages = await pagesOf(documentOf(front, `${words(200)}./.`));
    const page = pages.find((lines) => lines.some((line) => line.includes('./.'))) ?? [];
    expect(page).toContain('Nơi nhận: CỤM TRƯỞNG');
    expect(page).toContain('Người Ký');
    expect(pages.flat().filter((line) => /^- Nơi\d+;/.test(line))).toHaveLength(80);
  });

  /** Rows of a table by page: the first words of each. */
  async function rowsOf(rows: string[]): Promise<string[][]> {
    const pages = await pagesOf(documentOf({}, `| TT | Đơn vị |\n|---|---|\n${rows.join('\n')}`));
    return pages.map((lines) => lines.map((line) => line.split(' ')[0] ?? ''));
  }

  test('a row higher than a page breaks, no other row does', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => `| h${index} | ${words(index === 20 ? 2500 : 60, `w${index}x`)} |`,
    );
    const text = (await pagesOf(documentOf({}, `| TT | Đơn vị |\n|---|---|\n${rows.join('\n')}`))).map((lines) =>
      lines.join(' '),
    );
    const pagesWith = (index: number) => text.filter((page) => page.includes(`w${index}x`)).length;
    expect(rows.map((_, index) => pagesWith(index))).toEqual(
      rows.map((_, index) => (index === 20 ? pagesWith(20) : 1)),
    );
    expect(pagesWith(20)).toBeGreaterThan(2);
    expect(new Set(text.join(' ').match(/w20x\d+/g)).size).toBe(2500);
  });

  test('the title of a group stays with its first row, under the header too', async () => {
    for (let before = 30; before < 48; before += 1) {
      const plain = Array.from({ length: before }, (_, index) => `| h${index} | x |`);
      const pages = await rowsOf([...plain, '| **N1** | |', '| **N2** | |', '| sau | x |', '| h | x |']);
      const page = pages.find((lines) => lines.includes('sau')) ?? [];
      const at = page.indexOf('sau');
      expect(page.slice(at - 2, at)).toEqual(['N1', 'N2']);
    }
    expect((await rowsOf(['| **N1** | |', '| sau | x |']))[0]).toEqual(['TT', 'N1', 'sau']);
  });

  test('1,000 titles one after another lose no row', async () => {
    const pages = await rowsOf(Array.from({ length: 1000 }, (_, index) => `| **N${index}** | |`));
    expect(pages.flat().filter((word) => word.startsWith('N'))).toHaveLength(1000);
  });

  test('a caption stays with its photo', async () => {
    for (let count = 300; count < 420; count += 12) {
      const pages = await pagesOf(documentOf({}, `${words(count)}\n\n![ảnh](<> "Chú thích")\n\nsau`));
      const page = pages.find((lines) => lines.includes('Chú thích')) ?? [];
      expect(page[page.indexOf('Chú thích') - 1]).toBe('[Ảnh: ảnh]');
    }
  });
});

describe('absurd input', () => {
  const long = words(5000);
  const cases: [string, Document, number][] = [
    ['a cell of 5,000 words', documentOf({}, `| a | b |\n|---|---|\n| ${long} | hai |\n| sau | x |`), 5000],
    ['a header cell of 900 words', documentOf({}, `| ${words(900)} | b |\n|---|---|\n| một | hai |`), 900],
    ['an abstract of 5,000 words', documentOf({ ...official, abstract: long }, 'x'), 5000],
    ['a caption of 3,000 words', documentOf({}, `![](<> "${words(3000)}")`), 3000],
    ['a paragraph of 5,000 words', documentOf({}, long), 5000],
  ];
  test.each(cases)('%s', async (_, document, count) => {
    const text = (await pagesOf(document)).flat().join(' ');
    expect(new Set(text.match(/từ\d+/g)).size).toBe(count);
  });

  test('200 signers and 400 recipients', async () => {
    const signers = Array.from({ length: 200 }, (_, index) => ({ head: 'TRƯỞNG', name: `Người${index}.` }));
    const recipients = Array.from({ length: 400 }, (_, index) => `Nơi${index}`);
    const text = (await pagesOf(documentOf({ ...official, signers, recipients }, 'x'))).flat().join(' ');
    expect(new Set(text.match(/Người\d+/g)).size).toBe(200);
    expect(new Set(text.match(/Nơi\d+/g)).size).toBe(400);
  });

  test.runIf(thorough)('3,000 rows', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `| h${index} | Đơn vị | ${index} |`).join('\n');
    const text = (await pagesOf(documentOf({}, `| a | b | c |\n|---|---|---|\n${rows}`))).flat().join(' ');
    expect(new Set(text.match(/h\d+/g)).size).toBe(3000);
  });

  test('a word of 20,000 letters, lists and quotes 40 deep, 300 headings without text, nothing at all', async () => {
    const inputs = [
      'a'.repeat(20_000),
      Array.from({ length: 40 }, (_, index) => `${'  '.repeat(index)}- mục`).join('\n'),
      `${'> '.repeat(40)}trích`,
      Array.from({ length: 300 }, (_, index) => `## ${index}`).join('\n\n'),
      '',
    ];
    const counts = await Promise.all(
      inputs.map(async (input) => (await pagesOf(documentOf({}, input))).flat().join('').length),
    );
    expect(counts[0]).toBe(20_000);
    expect(counts[1]).toBeGreaterThan(40 * 4);
    expect(counts.slice(2)).toEqual([5, 10 + 180 + 600, 0]);
  });
});
