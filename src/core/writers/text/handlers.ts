/** Plain text, node by node. Blocks give lines; what stands in a line gives words. */
import type { Nodes } from 'mdast';
import { chartOf } from '../../model/chart.ts';
import type { NodeType, TreeNode } from '../../model/document.ts';
import { figureOf } from '../../model/figure.ts';
import { chartText } from './chart.ts';
import { tableLines } from './table.ts';

type Handler<Type extends NodeType> = (node: Extract<TreeNode, { type: Type }>) => string;
type Handlers = { [Type in NodeType]: Handler<Type> };

const handlers: Handlers = {
  root: (node) => blocks(node.children),
  paragraph: (node) => {
    const image = figureOf(node);
    return image ? photo(image.title || image.alt) : words(node.children);
  },
  heading: (node) => heading(words(node.children), node.depth),
  blockquote: (node) => indent(blocks(node.children), '    '),
  list: (node) =>
    node.children
      .map((item, index) => {
        const marker = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
        return indent(write(item), ' '.repeat(marker.length), marker);
      })
      .join(node.children.some((item) => item.spread) ? '\n\n' : '\n'),
  listItem: (node) => blocks(node.children, node.spread ? '\n\n' : '\n'),
  table: (node) =>
    tableLines(
      node.children.map((row) => row.children.map(write)),
      node.align ?? [],
    ).join('\n'),
  tableRow: (node) => node.children.map(write).join(' | '),
  tableCell: (node) => words(node.children),
  thematicBreak: () => '* * *',
  code: (node) => {
    const chart = chartOf(node);
    return chart ? chartText(chart) : indent(node.value, '    ');
  },
  text: (node) => node.value,
  emphasis: (node) => words(node.children),
  strong: (node) => words(node.children),
  inlineCode: (node) => node.value,
  link: (node) => {
    const shown = words(node.children);
    return node.url === '' || node.url === shown || node.url === `mailto:${shown}` ? shown : `${shown} (${node.url})`;
  },
  image: (node) => photo(node.alt || node.title),
  break: () => '\n',
};

/** One node as plain text, no newline at its end. */
export function write(node: Nodes): string {
  const handle = handlers[node.type as NodeType] as ((node: Nodes) => string) | undefined;
  if (!handle) throw new TypeError(`No words for a node of type “${node.type}”`);
  return handle(node);
}

function words(children: readonly Nodes[]): string {
  return children.map(write).join('');
}

function blocks(children: readonly Nodes[], between = '\n\n'): string {
  return children.map(write).join(between);
}

/** The first two levels are underlined. */
function heading(text: string, depth: number): string {
  const line = { 1: '=', 2: '-' }[depth];
  return line ? `${text}\n${line.repeat(Math.min(72, [...text.normalize('NFC')].length))}` : text;
}

function photo(words: string | null | undefined): string {
  return words ? `[Ảnh: ${words}]` : '[Ảnh]';
}

/** Move lines right; `first` stands before the first one instead. */
function indent(text: string, by: string, first = by): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? '' : by + line))
    .join('\n');
}
