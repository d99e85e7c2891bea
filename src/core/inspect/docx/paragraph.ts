/** One paragraph of a DOCX → words, or the line it draws. */
import type { XmlElement } from 'xmldoc';
import { singleSpacing } from '../decree.ts';
import type { DrawnLine, Run, Words } from '../sheet.ts';
import type { Label } from './labels.ts';
import type { Looks, ParagraphLook, RunLook } from './looks.ts';
import { child, elements, number, value } from './parts.ts';

/** Width of text in mm at a size in pt. */
export type MeasureRun = (run: Pick<Run, 'text' | 'size' | 'bold' | 'italic'>) => number;

/** Where a paragraph stands: its column, and what came before it there. */
export interface Column {
  /** Left edge from the left edge of the paper and width, mm. */
  x: number;
  width: number;
  row: string;
  /** Height so far in the column, mm. */
  y: number;
  /** Space after the block above, pt; nothing where none is known. */
  after?: number | undefined;
  /** Style of the paragraph above. */
  style?: string | undefined;
}

export interface Made {
  words?: Words;
  rules: DrawnLine[];
  /** Height with its space, mm; space after, pt. */
  height: number;
  after: number;
  picture: boolean;
  /** Colours of its runs with an example. */
  colors: [string, string][];
}

const mm = 25.4 / 72;
const emu = 1 / 36000;

/** Read a paragraph. `label` is the number that Word puts before it. */
export function readParagraph(
  node: XmlElement,
  { looks, measure, label, column }: { looks: Looks; measure: MeasureRun; label: Label | undefined; column: Column },
): Made {
  const own = child(node, 'w:pPr');
  const style = value(own, 'w:pStyle');
  const look = looks.paragraph(own, label?.properties);
  const runs = label
    ? [{ ...looks.run(style, child(own, 'w:rPr')), text: `${label.text} ` }, ...runsOf(node, looks, style)]
    : runsOf(node, looks, style);
  const colors = runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ color, text }): [string, string] => [color, text]);
  const text = runs.map((run) => run.text).join('');
  const size = Math.max(
    ...runs.map((run) => run.size),
    ...(runs.length > 0 ? [] : [looks.run(style, child(own, 'w:rPr')).size]),
  );
  const lineHeight = 'lines' in look.spacing ? size * singleSpacing * look.spacing.lines : look.spacing.height;
  const before = look.contextual && style === column.style ? 0 : look.before;
  const gap = column.after === undefined ? undefined : Math.max(column.after, before);
  const rules = [...borderRules(own, look, column, text), ...shapeRules(node, look, column)];
  const made = { rules, after: look.after, picture: node.descendantsNamed('w:drawing').length > rules.length, colors };
  // Words in a frame stand for a picture that is still to come.
  const framed = elements(child(own, 'w:pBdr')).some(({ name }) => name === 'w:left');
  if (framed) return { ...made, picture: true, height: (look.before + look.after + lineHeight) * mm };
  if (text.trim() === '') return { ...made, height: (look.before + look.after + lineHeight) * mm };

  const lines = splitLines(runs);
  const widths = lines.map((line) => line.reduce((sum, run) => sum + measure(run), 0));
  const words: Words = {
    kind: 'words',
    text: text.replace(/\s+/g, ' ').trim(),
    runs: runs.map(({ text: said, font, size: pt, bold, italic }) => ({ text: said, font, size: pt, bold, italic })),
    lines: lines.map((line) =>
      line
        .map((run) => run.text)
        .join('')
        .trim(),
    ),
    widths,
    align: look.align,
    left: look.left,
    firstLine: look.firstLine,
    centre: centreOf(look, column, widths[0] ?? 0),
    gap,
    spacing: 'lines' in look.spacing ? look.spacing.lines : look.spacing.height / (size * singleSpacing),
    line: { row: column.row, at: column.y + (look.before + size * 0.891) * mm },
    style,
    keepNext: look.keepNext,
  };
  return { ...made, words, height: (look.before + look.after + lineHeight * lines.length) * mm };
}

function centreOf(look: ParagraphLook, { x, width }: Column, words: number): number {
  const [left, right] = [x + look.left, x + width - look.right];
  if (look.align === 'center') return (left + look.firstLine + right) / 2;
  if (look.align === 'right') return right - words / 2;
  return left + look.firstLine + words / 2;
}

type ReadRun = RunLook & { text: string };

function runsOf(node: XmlElement, looks: Looks, style: string | undefined): ReadRun[] {
  const found: ReadRun[] = [];
  const walk = (one: XmlElement): void => {
    if (one.name === 'w:r') {
      const look = looks.run(style, child(one, 'w:rPr'));
      const text = elements(one).map(textOf).join('');
      if (text !== '') found.push({ ...look, text: look.caps ? text.toUpperCase() : text });
    } else if (!skipped.has(one.name)) elements(one).forEach(walk);
  };
  elements(node).forEach(walk);
  return found;
}

/** What was deleted, and what stands in boxes of its own, is no text of the paragraph. */
export const skipped = new Set(['w:pPr', 'w:del', 'w:moveFrom', 'mc:AlternateContent', 'w:drawing', 'w:pict']);

/** The text of a part of a run: words, a tab, a line end. */
export function textOf(node: XmlElement): string {
  if (node.name === 'w:t') return node.val;
  if (node.name === 'w:tab') return '\t';
  if (node.name === 'w:br' || node.name === 'w:cr') return node.attr['w:type'] === 'page' ? '' : '\n';
  return node.name === 'w:noBreakHyphen' ? '-' : '';
}

function splitLines(runs: readonly ReadRun[]): ReadRun[][] {
  const lines: ReadRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** An empty paragraph whose border is the line. */
function borderRules(own: XmlElement | undefined, look: ParagraphLook, column: Column, text: string): DrawnLine[] {
  if (text.trim() !== '') return [];
  return elements(child(own, 'w:pBdr'))
    .filter(({ name, attr }) => /^w:(top|bottom)$/.test(name) && !['none', 'nil', undefined].includes(attr['w:val']))
    .map(({ attr }) => ({
      kind: 'rule',
      length: column.width - look.left - look.right,
      centre: column.x + (look.left + column.width - look.right) / 2,
      solid: attr['w:val'] === 'single',
    }));
}

/** A line drawn as a shape. */
function shapeRules(node: XmlElement, look: ParagraphLook, column: Column): DrawnLine[] {
  return node.descendantsNamed('w:drawing').flatMap((drawing): DrawnLine[] => {
    const shape = drawing.descendantsNamed('a:prstGeom')[0]?.attr.prst;
    if (shape !== 'line' && shape !== 'straightConnector1') return [];
    const [box] = elements(drawing);
    const length = (number(child(box, 'wp:extent'), 'cx') ?? 0) * emu;
    const dash = drawing.descendantsNamed('a:prstDash')[0]?.attr.val ?? 'solid';
    const inline = box?.name === 'wp:inline';
    return [
      { kind: 'rule', length, solid: dash === 'solid', ...(inline ? { centre: centreOf(look, column, length) } : {}) },
    ];
  });
}
