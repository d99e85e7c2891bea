/** Markdown with front matter → document. `$` in a template stands for a value. */
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { placeholder } from '../../src/core/model/placeholder.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';

const where = { file: 'bai.md' };

/** What a template makes of the values. */
function made(template: string, ...values: string[]) {
  let index = 0;
  const text = template.replace(/\$/g, () => placeholder(index++));
  return parseDocument(
    text,
    values.map((value, at) => ({ text: value, from: [`data.${at}`] })),
    where,
  );
}

/** A tree in short: `paragraph("Tại ", strong("A"))`. */
function short(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  const depth = node.type === 'heading' ? node.depth : '';
  return `${node.type}${depth}${'children' in node ? `(${node.children.map(short).join(', ')})` : ''}`;
}

const treeOf = (template: string, ...values: string[]) => made(template, ...values).document.tree.children.map(short);

describe('values', () => {
  it('are text nodes that know their data', () => {
    const [paragraph] = made('Có $ đơn vị.', '6').document.tree.children;
    expect(paragraph).toMatchObject({
      children: [{ value: 'Có ' }, { value: '6', data: { from: ['data.0'] } }, { value: ' đơn vị.' }],
    });
  });

  const cases: readonly [why: string, template: string, values: string[], tree: string[]][] = [
    ['are never markup', '$', ['# *a* <b>'], ['paragraph("# *a* <b>")']],
    ['break lines in a paragraph', '$', ['a\r\nb'], ['paragraph("a", break, "b")']],
    ['do not break a heading', '# $', ['a\nb'], ['heading1("a b")']],
    [
      'do not break a cell',
      '| $ |\n|---|\n| $ |',
      ['a\nb', 'c|d'],
      ['table(tableRow(tableCell("a b")), tableRow(tableCell("c|d")))'],
    ],
    ['give no spaces at the edges of a line', '$', [' a \n b '], ['paragraph("a", break, "b")']],
    ['that say nothing leave one space', 'a $ b', [''], ['paragraph("a b")']],
    ['in a repeated place', '$ và $', ['a', 'a'], ['paragraph("a", " và ", "a")']],
  ];
  for (const [why, template, values, tree] of cases) it(why, () => expect(treeOf(template, ...values)).toEqual(tree));

  it('stand in targets, captions and code', () => {
    expect(made('![$](<$> "$") và `$`', 'toàn cảnh', 'anh 1.jpg', 'Ảnh\n“A”', 'x`y').document.tree).toMatchObject({
      children: [
        {
          children: [
            {
              type: 'image',
              alt: 'toàn cảnh',
              url: 'anh 1.jpg',
              title: 'Ảnh “A”',
              data: { from: ['data.0', 'data.1', 'data.2'] },
            },
            { value: ' và ' },
            { type: 'inlineCode', value: 'x`y' },
          ],
        },
      ],
    });
  });
});

describe('what a template leaves empty goes', () => {
  const cases: readonly [why: string, template: string, values: string[], tree: string[]][] = [
    ['a paragraph', 'a\n\n$\n', [''], ['paragraph("a")']],
    ['a heading', '## $\n\na', [''], ['paragraph("a")']],
    [
      'items, and a list without items',
      '- $\n- a\n\nb\n\n1. $\n',
      ['', ''],
      ['list(listItem(paragraph("a")))', 'paragraph("b")'],
    ],
    ['bold', 'a **$** b', [''], ['paragraph("a ", "b")']],
    ['a row, and a table without rows', '| a |\n|---|\n| $ |\n\nb', [''], ['paragraph("b")']],
  ];
  for (const [why, template, values, tree] of cases) {
    it(why, () => expect(treeOf(template, ...values)).toEqual(tree));
  }

  it('lines that a template wraps are one', () => expect(treeOf('a\n  b   c\n')).toEqual(['paragraph("a b c")']));
  it('an indented partial is no code', () =>
    expect(treeOf('a\n\n    b\n')).toEqual(['paragraph("a")', 'paragraph("b")']));
  it('lists are tight', () => {
    expect(made('- a\n\n- b\n').document.tree).toMatchObject({
      children: [{ spread: false, children: [{ spread: false }, {}] }],
    });
  });
});

describe('the end mark', () => {
  const body = (text: string, ...values: string[]) => treeOf(`---\nend: ./.\n---\n${text}\n`, ...values).at(-1);
  const cases: readonly [why: string, text: string, tree: string][] = [
    ['takes the place of the full stop', 'Hết.', 'paragraph("Hết", "./.")'],
    ['is glued to the last word', 'Hết', 'paragraph("Hết", "./.")'],
    ['is set once', 'Hết./.', 'paragraph("Hết./.")'],
    ['takes the stop in bold too', '**Hết.**', 'paragraph(strong("Hết"), "./.")'],
    ['stands in the last item', '- a;\n- b.', 'list(listItem(paragraph("a;")), listItem(paragraph("b", "./.")))'],
    ['leaves an ellipsis', 'Hết...', 'paragraph("Hết...", "./.")'],
    ['stands alone after a table', '| a |\n|---|\n| b |', 'paragraph("./.")'],
  ];
  for (const [why, text, tree] of cases) it(why, () => expect(body(text)).toBe(tree));
  it('passes a photo at the end', () => {
    expect(treeOf('---\nend: ./.\n---\nHết.\n\n![a](b.jpg)\n')).toEqual([
      'paragraph("Hết", "./.")',
      'paragraph(image)',
    ]);
  });
});

describe('front matter', () => {
  it('keeps every scalar as it was written', () => {
    const { frame } = made('---\nnumber: 05\ndate: 2024-01-05\ntitle: no\nx-toa-soan: 1.0\n---\n').document;
    expect(frame).toEqual({
      layout: 'article',
      lang: 'vi',
      number: '05',
      date: '2024-01-05',
      title: 'no',
      'x-toa-soan': '1.0',
    });
  });

  it('is not broken by data', () => {
    const { document, messages } = made('---\ntitle: $\nbody:\n  - $\n---\n', 'a: "b" # c\n---\n', '- {[&*!');
    expect(messages).toEqual([]);
    expect(document.frame).toMatchObject({ title: 'a: "b" # c\n---\n', body: ['- {[&*!'] });
  });

  it('holds no empty entries', () => {
    expect(
      made('---\ntitle: $\nplace:\nauthors:\n  - $\nsigners:\n  - name: $\n---\n', '', '', '').document.frame,
    ).toEqual({
      layout: 'article',
      lang: 'vi',
    });
  });

  const faults: readonly [text: string, line: number, column: number, rule: string, params: object][] = [
    ['title: a\nlayuot: official', 3, 1, 'front-matter-key', { key: 'layuot', nearest: 'layout' }],
    [
      'layout: letter',
      2,
      9,
      'front-matter-value',
      { key: 'layout', expected: 'article | official | minutes', found: 'letter' },
    ],
    ['title:\n  - a', 3, 3, 'front-matter-value', { key: 'title', expected: 'string', found: 'list' }],
    ['signers:\n  - nmae: A', 3, 5, 'front-matter-key', { key: 'signers.0.nmae', nearest: 'name' }],
    ['title: "a\nb: [', 3, 5, 'front-matter-syntax', {}],
    ['- a', 2, 1, 'front-matter-value', { key: '', expected: 'map', found: 'list' }],
  ];
  for (const [yaml, line, column, rule, params] of faults) {
    it(`${JSON.stringify(yaml)} is told at ${line}:${column}`, () => {
      const { messages } = parseDocument(`---\n${yaml}\n---\nThân bài.\n`, undefined, where);
      expect(messages[0]).toMatchObject({
        rule: { id: rule },
        params,
        where: { file: 'bai.md', place: { line, column } },
      });
    });
  }
});

describe('a person’s file', () => {
  const told = (text: string) => {
    const { document, messages } = parseDocument(text, undefined, where);
    return { tree: document.tree.children.map(short), messages };
  };

  it('shows HTML as text and says where it is', () => {
    const { tree, messages } = told('---\ntitle: a\n---\n\n<div>\n<b>x</b>\n</div>\n\na <br> b\n');
    expect(tree).toEqual(['paragraph("<div>", break, "<b>x</b>", break, "</div>")', 'paragraph("a ", "<br>", " b")']);
    expect(messages).toMatchObject([
      { rule: { id: 'markdown-no-html' }, where: { place: { start: { line: 5, column: 1 } } } },
      { rule: { id: 'markdown-no-html' }, where: { place: { start: { line: 9, column: 3 } } } },
    ]);
  });

  it('keeps the words of an unsafe link', () => {
    const { tree, messages } = told('[a **b**](javascript:x) ![c](file:///etc/passwd) [d](tel:069)');
    expect(tree).toEqual(['paragraph("a ", strong("b"), " ", image, " ", link("d"))']);
    expect(messages).toMatchObject([{ rule: { id: 'link-safe' } }, { rule: { id: 'link-safe' } }]);
  });

  it('loses no words to definitions and footnotes', () => {
    expect(told('[a]: b\n\n[^1]: chú thích [^1]').tree).toEqual([
      'paragraph("[a]: b")',
      'paragraph("[^1]: chú thích [^1]")',
    ]);
  });

  it('keeps a table that has only its head', () => expect(told('| a |\n|---|').tree).toHaveLength(1));
});

it('an alias in the front matter is a message, even one inside itself', () => {
  const { messages } = parseDocument('---\ntitle: &a [*a]\n---\n\nx\n', undefined, { file: 'x.md' });
  expect(messages.map(({ rule, where }) => [rule.id, where.place])).toEqual([
    ['front-matter-syntax', { line: 2, column: 12 }],
  ]);
});
