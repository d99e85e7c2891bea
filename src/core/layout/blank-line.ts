/** Blanks to be filled in by hand: `Chủ trì (chủ tọa): ……` runs to the end of its line. */
import type { Nodes, Root } from 'mdast';
import { blankDots } from '../language/blank-dots.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Measure } from './measure.ts';
import type { ParagraphStyle } from './styles/paragraph-style.ts';
import { mmToPt } from './units.ts';

/** A label, a colon and the blank; nothing else. */
const labelled = new RegExp(`:\\s*${blankDots}\\.?$`, 'u');

/** Less room than this is not worth a line, pt; what is left free at the end, for a printer's other face. */
const least = 60;
const spare = 6;

interface Line {
  /** Of the column, pt. */
  width: number;
  /** Of the paragraphs of the text. */
  style: ParagraphStyle;
  measure: { normal: Measure; bold: Measure };
}

/**
 * A root whose paragraphs that are a label and a blank have dots up to the end of the line. Dots in place of a tab, so
 * that PDF and DOCX show and tell the same. Paragraphs of the text only; the input stays as it is.
 */
export function runBlanks(root: Root, line: Line): Root {
  return {
    ...root,
    children: root.children.map((node) => (node.type === 'paragraph' ? lengthened(node, line) : node)),
  };
}

function lengthened<Node extends Nodes>(node: Node, line: Line): Node {
  const words = wordsOf(node);
  const { size, firstLine = 0 } = line.style;
  if (!labelled.test(words) || words.indexOf(blankDots) < words.lastIndexOf(blankDots)) return node;
  const used = widthOf(node, false, line) - line.measure.normal(blankDots, size);
  const room = line.width - mmToPt(firstLine) - used - spare;
  if (room < least) return node;
  const dots = '…'.repeat(Math.floor(room / line.measure.normal('…', size)));
  return withDots(node, dots);
}

function widthOf(node: Nodes, bold: boolean, line: Line): number {
  if ('value' in node) return (bold ? line.measure.bold : line.measure.normal)(node.value, line.style.size);
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + widthOf(child as Nodes, bold || node.type === 'strong', line), 0);
}

function withDots<Node extends Nodes>(node: Node, dots: string): Node {
  if (node.type === 'text') return { ...node, value: node.value.replace(blankDots, dots) };
  return 'children' in node
    ? ({ ...node, children: node.children.map((child) => withDots(child as Nodes, dots)) } as Node)
    : node;
}
