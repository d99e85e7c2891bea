/** The words above an annex: `Phụ lục I`, its title, the document it belongs to. */

import type { Root, RootContent } from 'mdast';
import { blankDots } from '../language/blank-dots.ts';
import { type AnnexHeading, annexHeading } from '../model/annex.ts';
import type { Frame } from '../model/frame.ts';
import { frameWords } from './frame-words.ts';

/** Three centred parts, one under another (Decree 30/2020/NĐ-CP, Annex I, Mục II, 7). */
export interface AnnexWords {
  /** `Phụ lục I`; lower case, bold. */
  label: string;
  /** Capitals, bold; empty when the annex has none. */
  title: string;
  /** `(Kèm theo Báo cáo số 05/BC-VKS ngày 05 tháng 01 năm 2024 của …)`; italic. */
  reference: string;
}

/** The words of an annex. `number`: Roman, none for an only annex. */
export function annexWords({ title }: AnnexHeading, number: string | undefined, frame: Frame): AnnexWords {
  return {
    label: number === undefined ? 'Phụ lục' : `Phụ lục ${number}`,
    title: title.toUpperCase(),
    reference: referenceTo(frame),
  };
}

/**
 * A document for formats without pages: its main text, and its annexes, which stand behind the signatures, each heading
 * with the document it belongs to below. An article has no annexes.
 */
export function withAnnexes(tree: Root, frame: Frame): { main: Root; annexes: Root } {
  const first = frame.layout === 'article' ? -1 : tree.children.findIndex((node) => annexHeading(node) !== undefined);
  const end = first < 0 ? tree.children.length : first;
  const children = tree.children
    .slice(end)
    .flatMap((node) => (annexHeading(node) ? [node, italic(referenceTo(frame))] : [node]));
  return { main: { ...tree, children: tree.children.slice(0, end) }, annexes: { ...tree, children } };
}

const italic = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'emphasis', children: [{ type: 'text', value }] }],
});

/** Type, number, day and issuing body of the main text; minutes bear no day. */
function referenceTo(frame: Frame): string {
  const { type = blankDots, numberLine = '', placeDate, body } = frameWords(frame);
  const kind = type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
  const day = placeDate === undefined ? undefined : placeDate.slice(placeDate.lastIndexOf(', ') + 2);
  const parts = [`Kèm theo ${kind} ${numberLine.replace('Số: ', 'số ')}`, day, `của ${body.join(' ')}`];
  return `(${parts.filter(Boolean).join(' ')})`;
}
