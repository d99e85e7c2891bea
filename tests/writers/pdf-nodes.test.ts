/** Each node type of the tree in PDF, and what the writer tells about what it cannot show. */
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { contextOf, documentOf, fonts } from './pdf-samples.ts';
import { linesOf, readPdf } from './read-pdf.ts';

async function linesIn(markdown: string): Promise<string[]> {
  const { pages } = await readPdf(await writePdf(documentOf({}, markdown), contextOf()));
  return pages.flatMap(linesOf);
}

/** Node, Markdown, lines on paper. */
const nodes: [string, string, string[]][] = [
  ['paragraph', 'Một.\n\nHai.', ['Một.', 'Hai.']],
  ['line end in a paragraph', 'Một\nhai', ['Một hai']],
  ['break', 'Một\\\nhai', ['Một', 'hai']],
  ['headings 1–6', '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', ['A', 'B', 'C', 'D', 'E', 'F']],
  ['strong, emphasis, inline code', 'a **b** *c* ***d*** `e`', ['a b c d e']],
  ['marks inside a word keep it whole', 'Ông **Ánh**, *Bình*; **C**d.', ['Ông Ánh, Bình; Cd.']],
  ['bullets', '- một\n- hai\n  - ba\n    - bốn', ['- một', '- hai', '+ ba', '• bốn']],
  ['numbers go on from their start', '3. ba\n4. bốn', ['3. ba', '4. bốn']],
  ['an item of two paragraphs', '- một\n\n  tiếp\n- hai', ['- một', 'tiếp', '- hai']],
  ['blockquote', '> lời trích', ['lời trích']],
  ['code keeps its lines', '```\na\n  b\n```', ['a', 'b']],
  ['thematic break', 'trên\n\n---\n\ndưới', ['trên', 'dưới']],
  ['table', '| a | b |\n|---|--:|\n| x | 1 |\n| y |', ['a b', 'x 1', 'y']],
  ['missing photo', '![toàn cảnh](<> "Lễ ký")', ['[Ảnh: toàn cảnh]', 'Lễ ký']],
  ['characters of markup', 'GD&ĐT \\*sao\\* \\<b> {{x}} \\_a\\_ “q”', ['GD&ĐT *sao* <b> {{x}} _a_ “q”']],
];

describe('nodes', () => {
  test.each(nodes)('%s', async (_, markdown, expected) => {
    expect(await linesIn(markdown)).toEqual(expected);
  });

  test('NFD text is printed composed, format characters without a shape are not printed as boxes', async () => {
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Việ\u200bt Nam'.normalize('NFD') }] }],
    };
    const context = contextOf();
    const { text } = await readPdf(await writePdf({ ...documentOf({}, ''), tree }, context));
    expect(text.replace('\u200b', '')).toBe('Việt Nam');
    expect(context.messages).toEqual([]);
  });
});

describe('Vietnamese letters', () => {
  const marks = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')));
  const letters = [...vowels.filter((letter) => /[^a-z]/.test(letter)), 'đ'];
  const all = [...letters, ...letters.map((letter) => letter.toUpperCase())];

  test.each([
    ['regular', (words: string) => words],
    ['bold', (words: string) => `**${words}**`],
    ['italic', (words: string) => `*${words}*`],
    ['bold italic', (words: string) => `***${words}***`],
  ])('all 134 in %s', async (_, style) => {
    expect(new Set(all).size).toBe(134);
    const context = contextOf();
    const { text } = await readPdf(await writePdf(documentOf({}, style(all.join(' '))), context));
    expect(text.split(/\s+/)).toEqual(all);
    expect(context.messages).toEqual([]);
  });
});

test('letters of the Central Highlands, of Europe and of Pinyin are in every face', async () => {
  const words = 'ƀơ̆ng Čư ĕ ĭ ñ ŏ ŭ Łódź Ștefan nǐ ǚ Ωμέγα Київ Ґ №';
  const context = contextOf();
  const markdown = `${words} **${words}** *${words}* ***${words}***`;
  const { text } = await readPdf(await writePdf(documentOf({}, markdown), context));
  expect(text.normalize('NFC').split(/\s+/).join(' ')).toBe([words, words, words, words].join(' ').normalize('NFC'));
  expect(context.messages).toEqual([]);
});

const picture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/pictures/${name}`, import.meta.url)));

describe('photos', () => {
  /** Room between the words above and the caption, pt. */
  async function roomFor(name: string): Promise<number> {
    const context = contextOf(new Map([['anh', picture(name)]]));
    const { pages } = await readPdf(await writePdf(documentOf({}, 'trên\n\n![](anh "dưới")'), context));
    const [above, below] = pages.flat();
    return (above?.y ?? 0) - (below?.y ?? 0);
  }

  test('60 × 40 pixels stand 45 × 30 pt, and 30 × 45 pt where EXIF says so', async () => {
    const lying = await roomFor('lying.jpg');
    expect(await roomFor('small.png')).toBeCloseTo(lying, 1);
    expect((await roomFor('turned.jpg')) - lying).toBeCloseTo(15, 1);
  });

  test('PNG and JPEG give the same bytes twice', async () => {
    const images = new Map(['small.png', 'lying.jpg'].map((name) => [name, picture(name)]));
    const write = () =>
      writePdf(documentOf({}, '![](small.png)\n\n![](lying.jpg)\n\n![](small.png)'), contextOf(images));
    expect(Buffer.compare(Buffer.from(await write()), Buffer.from(await write()))).toBe(0);
  });
});

describe('messages', () => {
  const png = picture('small.png');
  const images = new Map<string, Uint8Array>([
    ['tot.png', png],
    ['hong.png', png.subarray(0, png.length - 40)],
    ['anh.webp', new TextEncoder().encode('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ')],
  ]);

  async function messagesOf(markdown: string): Promise<unknown[]> {
    const context = contextOf(images);
    await writePdf(documentOf({}, markdown), context);
    return context.messages.map(({ rule, params, where }) => [
      rule.id,
      params,
      (where.place as { start?: { line: number } } | undefined)?.start?.line,
    ]);
  }

  test.each([
    ['a good picture', '![](tot.png "Ảnh")', []],
    [
      'the font lacks characters: told once, by name',
      'Chọn ☑ hay ☐, ☑',
      [['font-covers', { characters: '☐ (U+2610), ☑ (U+2611)' }, undefined]],
    ],
    [
      'damaged picture',
      'a\n\n![](hong.png)',
      [['image-readable', { url: 'hong.png', found: 'png', format: 'PDF' }, 3]],
    ],
    ['format that PDF lacks', '![](anh.webp)', [['image-readable', { url: 'anh.webp', found: '?', format: 'PDF' }, 1]]],
    [
      'address that a page cannot open',
      '[x](javascript:alert%281%29)',
      [['link-followable', { url: 'javascript:alert%281%29', format: 'PDF' }, 1]],
    ],
  ])('%s', async (_, markdown, expected) => {
    expect(await messagesOf(markdown)).toEqual(expected);
  });
});

test('the fonts are not changed by writing', async () => {
  const before = Buffer.from(fonts.bold);
  await writePdf(documentOf({}, '**đậm**'), contextOf());
  expect(Buffer.compare(Buffer.from(fonts.bold), before)).toBe(0);
});
