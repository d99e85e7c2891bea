/** The structure tree of a PDF: what each piece is, in the order it is read. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setPacked } from '#pdfmake';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { conferences, make } from '../build/made.ts';
import { runs } from '../thorough.ts';
import { contextOf, documentOf, minutes, report } from './pdf-samples.ts';
import { readPdf } from './read-pdf.ts';
import { allIn, outlineOf, type ReadStructure, readStructure } from './read-structure.ts';

const words = (count: number, word = 'từ'): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
const picture = new Uint8Array(readFileSync(new URL('../fixtures/pictures/small.png', import.meta.url)));

const structureOf = async (markdown: string, front = {}) =>
  readStructure(await writePdf(documentOf(front, markdown), contextOf(new Map([['anh.png', picture]]))));

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('elements', () => {
  const body = `# Tít

Đoạn *có* [liên kết](https://a.vn) ở giữa.

1. một

   tiếp
2. hai
   - ba

> trích

![Toàn cảnh](anh.png "Chú thích")

| Đơn vị | Số |
|---|--:|
| Gia Lai | |

\`\`\`
mã
\`\`\`

---`;
  test('each node of the tree is what it is', async () => {
    const { pages } = await structureOf(body);
    expect(outlineOf(pages[0]?.tree as never)).toEqual([
      'Document',
      '  H1 "Tít"',
      '  P "Đoạn có ở giữa."',
      '    Link "liên kết"',
      '  L',
      '    LI',
      '      Lbl "1."',
      '      LBody',
      '        P "một"',
      '        P "tiếp"',
      '    LI',
      '      Lbl "2."',
      '      LBody',
      '        P "hai"',
      '        L',
      '          LI',
      '            Lbl "-"',
      '            LBody',
      '              P "ba"',
      '  BlockQuote',
      '    P "trích"',
      '  Figure [Toàn cảnh]',
      '  Caption "Chú thích"',
      '  Table',
      '    TR',
      '      TH "Đơn vị"',
      '      TH "Số"',
      '    TR',
      '      TD "Gia Lai"',
      '      TD',
      '  P',
      '    Code "mã"',
    ]);
  });

  test('the frame is read in the order of the cells of the Decree; lines of one component are one element', async () => {
    const { pages } = await readStructure(await writePdf(report, contextOf()));
    expect(outlineOf(pages[0]?.tree as never).slice(0, 16)).toEqual([
      'Document',
      '  P "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"',
      '  P "Độc lập - Tự do - Hạnh phúc"',
      '  P "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"',
      '  P "VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÂM ĐỒNG"',
      '  P "Số: 05/BC-VKS"',
      '  P "Lâm Đồng, ngày 05 tháng 7 năm 2024"',
      '  H1 "BÁO CÁO Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024 của Cụm thi đua số 7 và nhiệm vụ trọng tâm 6 tháng cuối năm"',
      '  P "Kính gửi:"',
      '  L',
      '    LI',
      '      Lbl "-"',
      '      LBody "Viện kiểm sát nhân dân tối cao;"',
      '    LI',
      '      Lbl "-"',
      '      LBody "Hội đồng Thi đua - Khen thưởng ngành Kiểm sát nhân dân."',
    ]);
  });

  test('signatures are read one after another, each office with its name', async () => {
    const { pages } = await readStructure(await writePdf(minutes, contextOf()));
    const read = outlineOf(pages.at(-1)?.tree as never);
    const from = read.indexOf('  P "THƯ KÝ"');
    expect(read.slice(from, from + 5)).toEqual([
      '  P "THƯ KÝ"',
      '  P "Trần Thị Bình"',
      '  P "CHỦ TỌA"',
      '  P "Nguyễn Văn Ánh"',
      '  P "Nơi nhận:"',
    ]);
  });
});

/** How often an element of a role stands in the file: pdfkit writes each as an object of its own. */
const count = (bytes: Uint8Array, role: string): number =>
  new TextDecoder('latin1').decode(bytes).split(`/S /${role}\n`).length - 1;

describe('over pages', () => {
  beforeAll(() => setPacked(false));
  afterAll(() => setPacked(true));

  test('a paragraph over three pages is one element', async () => {
    const bytes = await writePdf(documentOf({}, `${words(1800)}\n\nhai`), contextOf());
    const { pages } = await readStructure(bytes);
    expect(pages.length).toBeGreaterThan(2);
    expect(count(bytes, 'P')).toBe(2);
    const read = pages.flatMap(({ tree }) => allIn(tree)).map((one) => one.words);
    expect(bare(read.join(''))).toBe(bare(`${words(1800)}hai`));
  });

  test('a table over pages is one table; its header again is furniture', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `| ${index} | Đơn vị ${index} |`).join('\n');
    const bytes = await writePdf(documentOf({}, `| TT | Đơn vị |\n|--:|---|\n${rows}`), contextOf());
    const { pages } = await readStructure(bytes);
    expect([count(bytes, 'Table'), count(bytes, 'TR'), count(bytes, 'TH'), count(bytes, 'TD')]).toEqual([
      1, 121, 2, 240,
    ]);
    expect(pages[0]?.artifacts.join('')).toBe('');
    for (const { artifacts } of pages.slice(1)) expect(bare(artifacts.join(''))).toMatch(/^TTĐơnvị\d$/);
  });

  test('a link over two lines is one element with one place to click a line', async () => {
    const bytes = await writePdf(
      documentOf({}, `${words(12)} [${words(30, 'nối')}](https://a.vn) ${words(5)}`),
      contextOf(),
    );
    expect(count(bytes, 'Link')).toBe(1);
    expect(new TextDecoder('latin1').decode(bytes).split('/Type /OBJR').length - 1).toBe(
      (await readPdf(bytes)).links.length,
    );
    expect((await readPdf(bytes)).links.length).toBeLessThan(5);
  });
});

test('whatever a document holds, each of its words is read once, in order', async () => {
  const shapes: ((word: string) => string)[] = [
    (word) => `## ${word}`,
    (word) => `${word} ${words(90, '.')} [${word}b](https://a.vn) ${word}c`,
    (word) => `- ${word}\n  1. ${word}b\n\n     ${word}c\n- ${word}d`,
    (word) => `> ${word}\n>\n> - ${word}b`,
    (word) => `| ${word} | ${word}b |\n|---|---|\n| ${word}c [${word}d](https://a.vn) | ${words(200, '.')} ${word}e |`,
    (word) => `![${word}](anh.png "${word}b")`,
    (word) => `\`\`\`\n${word}\n${word}b\n\`\`\``,
  ];
  const shape = fc.integer({ min: 0, max: shapes.length - 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 14 }), async (picked) => {
      const markdown = picked.map((index, at) => shapes[index]?.(`w${at}`)).join('\n\n---\n\n');
      const { pages } = await structureOf(markdown);
      const read = pages
        .flatMap(({ tree }) => allIn(tree))
        .map(({ words: own }) => own)
        .join(' ');
      const written = markdown.replaceAll(/!\[w\d+\]/g, '').match(/w\d+[a-e]?/g) ?? [];
      // An element's own words come before those of elements in it, such as links.
      expect([...(read.match(/w\d+[a-e]?/g) ?? [])].sort()).toEqual([...written].sort());
      expect(read.match(/w\d+(?![a-e])\b/g) ?? []).toEqual(written.filter((word) => /^w\d+$/.test(word)));
    }),
    runs(25),
  );
});

const found = new Map<string, { bytes: Uint8Array; structure: ReadStructure }>();
const kinds = ['article', 'report', 'minutes'];
beforeAll(async () => {
  const { outputs } = await make(conferences, ['pdf'], { kinds });
  for (const { path, bytes } of outputs) found.set(path, { bytes, structure: await readStructure(bytes) });
});

describe.each(conferences.flatMap((name) => kinds.map((kind) => `${name}/${kind}.pdf`)))('%s', (path) => {
  const made = () => found.get(path) as { bytes: Uint8Array; structure: ReadStructure };

  test('is marked, in Vietnamese; nothing on its pages is without a place in the tree but page numbers and repeated headers', async () => {
    const { bytes, structure } = made();
    expect([structure.marked, structure.language]).toEqual([true, 'vi-VN']);
    const { pages } = await readPdf(bytes);
    for (const [index, { tree, artifacts }] of structure.pages.entries()) {
      const heads = structure.pages.flatMap((page) => allIn(page.tree)).filter(({ role }) => role === 'TH');
      const known = [String(index + 1), ...heads.map((head) => bare(head.words))].filter(Boolean);
      const furniture = bare(artifacts.join(''));
      const longest = known.sort((a, b) => b.length - a.length);
      const rest = longest.reduce((text, head) => text.replaceAll(head, ''), furniture);
      expect(rest).toBe('');
      const inTree = allIn(tree)
        .map(({ words: own }) => bare(own))
        .join('');
      const onPage = bare((pages[index] ?? []).map(({ text }) => text).join(''));
      expect([...inTree, ...furniture].sort().join('')).toBe([...onPage].sort().join(''));
    }
  });

  test('headings are those of the bookmarks, in order, under one H1 and one for each annex', async () => {
    const { bytes, structure } = made();
    const headings = structure.pages.flatMap(({ tree }) => allIn(tree)).filter(({ role }) => /^H\d$/.test(role));
    expect(headings.map(({ role }) => role)[0]).toBe('H1');
    const more = headings.filter(({ role }) => role === 'H1').slice(1);
    for (const { words: own } of more) expect(own).toMatch(/^Phụ lục/);
    const { outline } = await readPdf(bytes);
    // A bookmark has number and title of an annex in one line, with a point between them.
    const line = (text: string) => bare(text).replace(/^(Phụlục[IVX]+)\./, '$1');
    expect(headings.slice(1).map(({ words: own }) => line(own))).toEqual(outline.map(line));
  });

  test('tables have header cells and rows of equal length; lists have labels; figures are told', () => {
    const all = made().structure.pages.flatMap(({ tree }) => allIn(tree));
    for (const table of all.filter(({ role }) => role === 'Table')) {
      const rows = table.children.map(({ children }) => children.map(({ role }) => role));
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      for (const row of rows) expect(new Set(row).size).toBe(1);
    }
    for (const item of all.filter(({ role }) => role === 'LI')) {
      expect(item.children.map(({ role }) => role).join()).toMatch(/^(Lbl,)?LBody$/);
    }
    for (const figure of all.filter(({ role }) => role === 'Figure')) expect(figure.alt).toBeTruthy();
  });
});
