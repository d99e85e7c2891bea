/** A DOCX → the sheet that the rules' description is made of. */
import type { XmlElement } from 'xmldoc';
import { addAll } from '../../model/many.ts';
import { isAnnex, isAuthority, isEnd, isRecipients, isType } from '../landmarks.ts';
import type { Item, Sheet, Words } from '../sheet.ts';
import { type Block, blockReader } from './blocks.ts';
import { numberingsOf } from './page-numbers.ts';
import type { MeasureRun } from './paragraph.ts';
import { child, elements, number, openParts } from './parts.ts';

const twip = 25.4 / 1440;

/** Read a DOCX. Nothing when the bytes are none. `measure`: widths in the serif of official documents. */
export function readDocx(bytes: Uint8Array, measure: MeasureRun): Sheet | undefined {
  const parts = openParts(bytes);
  const body = child(parts?.get('word/document.xml'), 'w:body');
  if (!parts || !body) return undefined;
  const sections = [
    ...body.descendantsNamed('w:pPr').flatMap((one) => child(one, 'w:sectPr') ?? []),
    ...elements(body).filter(({ name }) => name === 'w:sectPr'),
  ];
  const area = areaOf(sections[0]);
  const { blocks, seen } = blockReader(parts, measure, area)(body);

  const typeAt = blocks.findIndex((block) => block.words && isType(block.words.text));
  const start =
    typeAt < 0 ? blocks.findLastIndex((block, index) => index < 4 && block.table && !block.ruled) + 1 : typeAt;
  const isAfter = (index: number): boolean => index > start + 2;
  const annexAt = blocks.findIndex(
    (block, index) => isAfter(index) && block.begins && isAnnex(block.words?.text ?? ''),
  );
  const text = annexAt < 0 ? blocks : blocks.slice(0, annexAt);
  const endAt = text.findLastIndex(({ words }) => isEnd(words?.text ?? ''));
  const opening = text.findIndex((block, index) => isAfter(index) && isFoot(block));
  const cut = endAt >= 0 ? endAt + 1 : opening >= 0 ? opening : text.length;
  const main = text.slice(start, cut);
  const foot = text.slice(cut);
  const last = main.findLast((block) => block.words !== undefined)?.words;

  return {
    format: 'docx',
    papers: sections.map((section) => paperOf(section, blocks)),
    margins: marginsOf(sections),
    centre: area.x + area.width / 2,
    header: headerOf(blocks.slice(0, start)),
    main: main.flatMap(itemsOf),
    foot: footColumns(foot),
    together: {
      block: foot.every(({ table }) => table?.whole ?? true),
      withText: (last?.keepNext ?? false) || foot.length === 0,
    },
    annexes: annexesOf(annexAt < 0 ? [] : blocks.slice(annexAt)),
    numbering: numberingsOf(parts, sections, measure),
    fonts: new Map([...seen.fonts]),
    colors: new Map([...seen.colors]),
    text: seen.text.join('\n'),
  };
}

function isFoot({ words, table, ruled }: Block): boolean {
  if (ruled) return false;
  const all = table?.columns.flat() ?? (words ? [words] : []);
  return all.some(({ text, runs }) => isRecipients(text) || (isAuthority(text) && runs.every(({ bold }) => bold)));
}

/** Columns of all tables of the foot, one under another; words between and after them go on in the first. */
function footColumns(blocks: readonly Block[]): Words[][] {
  const columns: Words[][] = [];
  const add = (index: number, words: readonly Words[]): void => {
    while (columns.length <= index) columns.push([]);
    addAll(columns[index] ?? [], words);
  };
  for (const { words, table } of blocks) {
    if (words) add(0, [words]);
    table?.columns.forEach((column, index) => {
      add(index, column);
    });
  }
  return columns.filter((column) => column.length > 0);
}

function itemsOf(block: Block): Item[] {
  if (block.table) return block.ruled ? [{ kind: 'table' }] : block.table.columns.flat();
  return [
    ...(block.words ? [block.words] : []),
    ...block.rules,
    ...(block.picture ? [{ kind: 'picture' } as const] : []),
  ];
}

/** The first table without lines; words that stand outside it count as right. */
function headerOf(blocks: readonly Block[]): Sheet['header'] {
  const table = blocks.find((block) => block.table && !block.ruled)?.table;
  const loose = blocks.filter((block) => !block.table).flatMap(itemsOf);
  const [left = [], ...right] = table?.items ?? [];
  return { left, right: [...right.flat(), ...loose] };
}

function annexesOf(blocks: readonly Block[]): Item[][] {
  const annexes: Item[][] = [];
  for (const block of blocks) {
    if (block.words && block.begins && isAnnex(block.words.text)) annexes.push([]);
    addAll(annexes.at(-1) ?? [], itemsOf(block));
  }
  return annexes;
}

/** Text area of a section: left edge and width. */
function areaOf(section: XmlElement | undefined): { x: number; width: number } {
  const [size, margins] = [child(section, 'w:pgSz'), child(section, 'w:pgMar')];
  const left = (number(margins, 'w:left') ?? 1440) * twip;
  const right = (number(margins, 'w:right') ?? 1440) * twip;
  return { x: left, width: (number(size, 'w:w') ?? 12240) * twip - left - right };
}

function paperOf(section: XmlElement, blocks: readonly Block[]): Sheet['papers'][number] {
  const size = child(section, 'w:pgSz');
  const [width, height] = [(number(size, 'w:w') ?? 12240) * twip, (number(size, 'w:h') ?? 15840) * twip];
  return { width, height, hasTable: blocks.some(({ ruled }) => ruled) };
}

/** Margins of upright sections; where they differ, the one farthest from the others' first. */
function marginsOf(sections: readonly XmlElement[]): Sheet['margins'] {
  const upright = sections.filter((section) => child(section, 'w:pgSz')?.attr['w:orient'] !== 'landscape');
  const side = (name: string): { value: number; exact: boolean } => {
    const found = (upright.length > 0 ? upright : sections).map(
      (one) => (number(child(one, 'w:pgMar'), name) ?? 1440) * twip,
    );
    const first = found[0] ?? 0;
    return { value: found.find((one) => Math.abs(one - first) > 0.5) ?? first, exact: true };
  };
  return { top: side('w:top'), bottom: side('w:bottom'), left: side('w:left'), right: side('w:right') };
}
