/** What Markdown becomes in Word. */
import { describe, expect, it } from 'vitest';
import { thorough } from '../thorough.ts';
import { bodyOf, paragraphsOf, write } from './docx-parts.ts';
import { contextOf, documentOf } from './pdf-samples.ts';

/** Markdown, and the paragraphs that it gives: style and words. */
const blocks: Record<string, [markdown: string, paragraphs: string[]]> = {
  'a paragraph': ['Một đoạn\nhai dòng.', ['body: Một đoạn hai dòng.']],
  'the lead of an article': ['**Sa-pô.**\n\nĐoạn.', ['lead: Sa-pô.', 'body: Đoạn.']],
  headings: ['# I\n\n###### VI', ['Heading1: I', 'Heading6: VI']],
  'a part of a report': ['## Phần II', ['part: Phần II']],
  'marks among words': ['a **b** *c* `d`', ['body: a b c d']],
  'a line break': ['a\\\nb', ['body: a⏎b']],
  quotation: ['> trích', ['quote: trích']],
  code: ['```\na\n  b\n```', ['code: a⏎  b']],
  'a thematic break': ['a\n\n---', ['body: a', 'line: ']],
  lists: ['- a\n- b\n  1. c\n\n     d', ['listItem: a', 'listItem: b', 'listItem: c', 'listItem: d']],
  'an item that begins with code': ['- ```\n  a\n  ```', ['listItem: ', 'code: a']],
  table: [
    '| a | b |\n|--|--:|\n| c | d |',
    ['tableHead: a', 'tableHead: b', 'tableCell: c', 'tableCell: d', 'tableGap: '],
  ],
  'a table with an empty head': ['| | |\n|--|--|\n| c | d |', ['tableCell: c', 'tableCell: d', 'tableGap: ']],
  'a photo that is not there': ['![Toàn cảnh](<> "Chú thích")', ['photo: [Ảnh: Toàn cảnh]', 'Caption: Chú thích']],
  'signs of XML': ['a & b < c > d "e"', ['body: a &amp; b &lt; c &gt; d &quot;e&quot;']],
};

describe('blocks', () => {
  it.each(Object.entries(blocks))('%s', async (_, [markdown, paragraphs]) => {
    expect(paragraphsOf(await bodyOf(markdown))).toEqual(paragraphs);
  });
});

describe('marks', () => {
  it.each([
    ['**b**', '<w:b/>'],
    ['*i*', '<w:i/>'],
    ['`c`', '<w:rStyle w:val="inlineCode"/>'],
    ['[l](https://a.vn/)', '<w:rStyle w:val="Hyperlink"/>'],
  ])('%s', async (markdown, expected) => {
    expect(await bodyOf(`x ${markdown}`)).toContain(expected);
  });

  it('bold in italic is both, and the words after it italic again', async () => {
    const xml = await bodyOf('*a **b** c*');
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run]) => run?.replace(/<w:[bi]Cs\/>/g, ''));
    expect(runs.map((run) => [run?.includes('<w:b/>'), run?.includes('<w:i/>')])).toEqual([
      [false, true],
      [true, true],
      [false, true],
    ]);
  });
});

describe('links', () => {
  it('are relations with whole, encoded addresses', async () => {
    const parts = await write(documentOf({}, '[a](https://vksndtc.gov.vn/tin-tức?a=1&b=2)'));
    expect(parts['word/_rels/document.xml.rels']).toContain(
      'Target="https://vksndtc.gov.vn/tin-t%E1%BB%A9c?a=1&amp;b=2"',
    );
  });

  it.each(['trang.html', 'javascript:alert(1)', '#muc'])('%s stays as words, with a message', async (url) => {
    const context = contextOf();
    const xml = await bodyOf(`[chữ](${url})`, context);
    expect(xml).not.toContain('w:hyperlink');
    expect(paragraphsOf(xml)).toEqual(['body: chữ']);
    expect(context.messages.map(({ rule }) => rule.id)).toEqual(['link-followable']);
  });
});

describe('lists', () => {
  it('each ordered list counts for itself, from its own first number', async () => {
    const parts = await write(documentOf({}, '1. a\n2. b\n\nx\n\n1. c\n\ny\n\n5. d'));
    const used = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(used[0]).toBe(used[1]);
    expect(new Set(used).size).toBe(3);
    const last = new RegExp(`<w:num w:numId="${used[3]}".*?<w:startOverride w:val="(\\d+)"`).exec(
      parts['word/numbering.xml'] ?? '',
    );
    expect(last?.[1]).toBe('5');
  });

  it('the marker stands at the indent of a first line and the words run on', async () => {
    const parts = await write(documentOf({ layout: 'official' }, '- a\n  - b'));
    expect(parts['word/numbering.xml']).toMatch(/<w:suff w:val="space"\/><w:lvlText w:val="-"\/>.*?w:firstLine="720"/);
    expect(parts['word/numbering.xml']).toMatch(/<w:lvlText w:val="\+"\/>.*?<w:ind w:left="340" w:firstLine="720"\/>/);
  });
});

describe('tables', () => {
  const markdown = '| Hình thức | Số |\n|--|--:|\n| Bằng khen của Thủ tướng Chính phủ | 12 |\n| | |';

  it('are fixed: the grid and every cell say their width, which add up to the text box', async () => {
    const xml = await bodyOf(markdown);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const cells = [...xml.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(cells).toEqual([...grid, ...grid, ...grid]);
    expect(grid.reduce((a, b) => a + b)).toBe(9354);
    expect(xml).not.toMatch(/w:type="(pct|auto)"/);
  });

  it('repeat their head, never tear a row, and keep the head with the first row', async () => {
    const xml = await bodyOf(markdown);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:keepNext\/>/g)).toHaveLength(2);
  });

  it('align as Markdown says', async () => {
    expect(await bodyOf(markdown)).toMatch(/<w:pStyle w:val="tableCell"\/>(<w:\w+\/>)*<w:jc w:val="right"\/>/);
  });

  it('the words that announce a table stay with it', async () => {
    expect(await bodyOf(`Kết quả:\n\n${markdown}`)).toMatch(/<w:pStyle w:val="body"\/><w:keepNext\/>/);
  });

  it.runIf(thorough)('3,000 rows are written', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `| Đơn vị ${row} | ${row} |`).join('\n');
    const xml = await bodyOf(`| a | b |\n|--|--|\n${rows}`);
    expect(xml.match(/<w:tr>/g)).toHaveLength(3001);
  });
});
