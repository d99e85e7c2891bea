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

describe('values', () => {
  it('are text nodes that know their data', () => {
    const [paragraph] = made('Có $ đơn vị.', '6').document.tree.children;
    expect(paragraph).toMatchObject({
      children: [{ value: 'Có ' }, { value: '6', data: { from: ['data.0'] } }, { value: ' đơn vị.' }],
    });
  });

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
  it('lists are tight', () => {
    expect(made('- a\n\n- b\n').document.tree).toMatchObject({
      children: [{ spread: false, children: [{ spread: false }, {}] }],
    });
  });
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

  it('keeps a table that has only its head', () => expect(told('| a |\n|---|').tree).toHaveLength(1));
});
