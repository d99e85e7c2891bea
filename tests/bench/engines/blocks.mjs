/** The minutes as blocks for engines of pages: what a script of one's own would be handed. */

import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Runs of one look: `{ text, bold, italics }`. */
function runsOf(node, look = {}) {
  if (node.type === 'text') return [{ text: node.value, ...look }];
  const inner =
    node.type === 'strong' ? { ...look, bold: true } : node.type === 'emphasis' ? { ...look, italics: true } : look;
  return (node.children ?? []).flatMap((child) => runsOf(child, inner));
}

function blockOf(node) {
  if (node.type === 'heading') return { is: 'heading', depth: node.depth, runs: runsOf(node) };
  if (node.type === 'list')
    return { is: 'list', ordered: node.ordered, items: node.children.map((item) => item.children.map(blockOf)) };
  if (node.type === 'table')
    return { is: 'table', rows: node.children.map((row) => row.children.map((cell) => runsOf(cell))) };
  return { is: 'paragraph', runs: runsOf(node) };
}

/** Markdown with front matter → what the frame says, then the blocks of the body. */
export function blocksOf(markdown) {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown);
  const frame = front
    .split('\n')
    .map((line) => line.trim().replace(/^(- )?(\w+: ?)?"?|"$/g, ''))
    .filter(Boolean);
  const top = frame.slice(3).map((text) => ({ is: 'paragraph', runs: [{ text }] }));
  return [...top, ...parser.parse(body).children.map(blockOf)];
}
