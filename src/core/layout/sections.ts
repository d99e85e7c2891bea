/**
 * The parts of a document whose pages stand or count by themselves: the main text, each annex, wide tables.
 * PDF and DOCX lay out what is said here.
 */
import type { Root, RootContent } from 'mdast';
import { roman } from '../language/roman.ts';
import { annexHeading } from '../model/annex.ts';
import type { Frame } from '../model/frame.ts';
import { wordsOf } from '../model/words-of.ts';
import { type AnnexWords, annexWords } from './annex.ts';
import { announces } from './bonds.ts';
import type { Faces } from './faces.ts';
import { joinText } from './join-text.ts';
import { boxOf } from './page.ts';
import { settleWords } from './settle-words.ts';
import { stylesOf } from './styles.ts';
import { mmToPt } from './units.ts';
import { isWide } from './wide-table.ts';

/** A run of pages. Each begins on a new page. */
export interface Section {
  orientation: 'portrait' | 'landscape';
  /** An annex begins here: these words stand above its text, and its pages count from 1. */
  annex?: AnnexWords;
  /** The main text ends here: signatures and `Nơi nhận` follow. True of exactly one section. */
  signed: boolean;
  /** Width of the text, pt. */
  width: number;
  /** Its text: neighbouring texts joined (`join-text.ts`), its words settled in lines (`settle-words.ts`). */
  root: Root;
}

/** A section with its nodes as they stand in the tree. */
type Parted = Omit<Section, 'width' | 'root'> & { nodes: RootContent[] };

/**
 * The sections of a document, in order; at least one, the first is portrait and begins with the frame's head.
 * An article is one section. Elsewhere a heading `# Phụ lục …` begins an annex (`annex.ts`), and a table too wide for a
 * portrait page stands on a landscape page with the headings and the line that announce it. The headings of annexes are
 * left out. The input stays as it is.
 */
export function sectionsOf(tree: Root, frame: Frame, faces: Faces): Section[] {
  return parted(joinText(tree), frame, faces).map(({ nodes, ...section }) => {
    const width = mmToPt(boxOf(section.orientation).width);
    return { ...section, width, root: settleWords(nodes, frame.layout, { width, faces }) };
  });
}

function parted(tree: Root, frame: Frame, { bold: { measure } }: Faces): Parted[] {
  if (frame.layout === 'article') return [{ orientation: 'portrait', signed: true, nodes: [...tree.children] }];
  const size = stylesOf(frame.layout).tableHead.size;
  const wide = (node: RootContent): boolean => node.type === 'table' && isWide(node, measure, size);
  const [main = [], ...annexes] = partsOf(tree.children);
  const text = turned(main, wide, { orientation: 'portrait', signed: false, nodes: [] });
  const last = text.at(-1);
  if (last) last.signed = true;
  return [...text, ...annexes.flatMap((nodes, index) => annexSections(nodes, index, annexes.length, frame, wide))];
}

/** The main text, then each annex with its heading first. */
function partsOf(nodes: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const node of nodes) {
    if (annexHeading(node)) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** A heading right under the annex's own is its title where that has none. Several annexes all have a number. */
function annexSections(
  [first, ...rest]: readonly RootContent[],
  index: number,
  count: number,
  frame: Frame,
  wide: (node: RootContent) => boolean,
): Parted[] {
  const heading = first && annexHeading(first);
  if (!heading) return [];
  const [next] = rest;
  const under = heading.title === '' && next?.type === 'heading' ? next : undefined;
  const title = under ? wordsOf(under).trim() : heading.title;
  const number = heading.number ?? (count > 1 ? roman(index + 1) : undefined);
  const sections = turned(under ? rest.slice(1) : rest, wide, { orientation: 'portrait', signed: false, nodes: [] });
  const [empty, second, ...more] = sections;
  const all = empty?.nodes.length === 0 && second ? [second, ...more] : sections;
  return all.map((section, at) => (at === 0 ? { ...section, annex: annexWords({ title }, number, frame) } : section));
}

/** Nodes after `first`, parted where the page must turn. */
function turned(nodes: readonly RootContent[], wide: (node: RootContent) => boolean, first: Parted): Parted[] {
  const sections = [first];
  for (const [index, node] of nodes.entries()) {
    const orientation = wide(node) || leadsToWide(nodes, index, wide) ? 'landscape' : 'portrait';
    if (sections.at(-1)?.orientation !== orientation) sections.push({ orientation, signed: false, nodes: [] });
    sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** Whether a heading or an announcing line stands before a wide table, with nothing but such between them. */
function leadsToWide(nodes: readonly RootContent[], from: number, wide: (node: RootContent) => boolean): boolean {
  for (let index = from; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) return false;
    if (wide(node)) return true;
    if (node.type !== 'heading' && !announces(node, nodes[index + 1])) return false;
  }
  return false;
}
