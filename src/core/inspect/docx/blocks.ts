/** The body of a DOCX → its blocks in order: paragraphs and tables. */
import type { XmlElement } from 'xmldoc';
import { addAll } from '../../model/many.ts';
import type { DrawnLine, Item, Words } from '../sheet.ts';
import { labelsOf } from './labels.ts';
import { looksOf } from './looks.ts';
import { type Column, type MeasureRun, readParagraph } from './paragraph.ts';
import { child, elements, number, type Parts, toggle, value } from './parts.ts';

/** One block. `begins`: the first words of a section. */
export interface Block {
  words?: Words;
  rules: DrawnLine[];
  picture: boolean;
  begins: boolean;
  table?: {
    /** All of each column, top to bottom; words alone, and with drawn lines. */
    columns: Words[][];
    items: Item[][];
    /** No row may be torn. */
    whole: boolean;
  };
  /** A table with drawn lines. */
  ruled: boolean;
}

/** What is said of all text. */
export interface Seen {
  fonts: Map<string, string>;
  colors: Map<string, string>;
  text: string[];
}

const twip = 25.4 / 1440;

/** Make the reader of a document's body. `area`: left edge and width of the text, mm. */
export function blockReader(
  parts: Parts,
  measure: MeasureRun,
  area: { x: number; width: number },
): (body: XmlElement) => { blocks: Block[]; seen: Seen } {
  const looks = looksOf(parts);
  const labels = labelsOf(parts);
  const seen: Seen = { fonts: new Map(), colors: new Map(), text: [] };

  const paragraph = (node: XmlElement, column: Column): ReturnType<typeof readParagraph> => {
    const own = child(node, 'w:pPr');
    const label = labels(child(own, 'w:numPr') ?? looks.numberingOf(value(own, 'w:pStyle')));
    const made = readParagraph(node, { looks, measure, label, column });
    for (const [color, text] of made.colors) if (!seen.colors.has(color)) seen.colors.set(color, text);
    if (made.words) seen.text.push(made.words.text);
    for (const { font, text } of made.words?.runs ?? []) if (!seen.fonts.has(font)) seen.fonts.set(font, text);
    return made;
  };

  const table = (node: XmlElement, at: string): Block => {
    const grid = elements(child(node, 'w:tblGrid')).map((one) => (number(one, 'w:w') ?? 0) * twip);
    const items: Item[][] = grid.map(() => []);
    let whole = true;
    const rows = elements(node).filter(({ name }) => name === 'w:tr');
    rows.forEach((row, index) => {
      whole &&= toggle(child(row, 'w:trPr'), 'w:cantSplit') ?? false;
      let column = 0;
      for (const cell of elements(row).filter(({ name }) => name === 'w:tc')) {
        const span = Number(value(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
        const x = area.x + sum(grid.slice(0, column));
        // What stands above the first row is another block; between rows there is no space but their own.
        const after = index > 0 ? 0 : undefined;
        const place: Column = { x, width: sum(grid.slice(column, column + span)), row: `${at}.${index}`, y: 0, after };
        for (const inner of flow(cell)) {
          if (inner.name !== 'w:p') continue;
          const made = paragraph(inner, place);
          const empty = !made.words && made.rules.length === 0;
          addAll(items[column] ?? [], [...(made.words ? [made.words] : []), ...made.rules]);
          place.y += made.height;
          // Empty lines are room too.
          place.after = empty ? (place.after ?? 0) + made.height * (72 / 25.4) : made.after;
          place.style = made.words?.style;
        }
        column += span;
      }
    });
    const columns = items.map((column) => column.filter((item): item is Words => item.kind === 'words'));
    return { rules: [], picture: false, begins: false, table: { columns, items, whole }, ruled: isRuled(node, parts) };
  };

  return (body) => {
    const blocks: Block[] = [];
    const place: Column = { x: area.x, width: area.width, row: 'body', y: 0 };
    let begins = true;
    for (const node of flow(body)) {
      if (node.name === 'w:tbl') {
        blocks.push(table(node, `t${blocks.length}`));
        [place.after, place.style] = [undefined, undefined];
      } else if (node.name === 'w:p') {
        place.row = `p${blocks.length}`;
        const made = paragraph(node, place);
        blocks.push({
          ...(made.words ? { words: made.words } : {}),
          rules: made.rules,
          picture: made.picture,
          begins,
          ruled: false,
        });
        [place.after, place.style] = [made.words ? made.after : undefined, made.words?.style];
        begins = (made.words ? false : begins) || child(child(node, 'w:pPr'), 'w:sectPr') !== undefined;
      }
    }
    return { blocks, seen };
  };
}

/** Blocks, those in content controls too. */
function flow(node: XmlElement): XmlElement[] {
  return elements(node).flatMap((one) => (one.name === 'w:sdt' ? flow(child(one, 'w:sdtContent') ?? one) : [one]));
}

/** Whether a table draws lines, by itself or by its style. */
function isRuled(node: XmlElement, parts: Parts): boolean {
  const own = child(node, 'w:tblPr');
  const style = elements(parts.get('word/styles.xml')).find(
    (one) => one.attr['w:styleId'] === value(own, 'w:tblStyle'),
  );
  const borders = child(own, 'w:tblBorders') ?? child(child(style, 'w:tblPr'), 'w:tblBorders');
  return elements(borders).some(({ attr }) => !['none', 'nil', undefined].includes(attr['w:val']));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
