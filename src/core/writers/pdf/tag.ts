/** Elements of the structure tree: what a piece is for a screen reader. */
import type { Tag } from '#pdfmake';
import type { StyleId } from '../../layout/styles.ts';

export type { Tag } from '#pdfmake';

/** Standard structure types that we use (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'BlockQuote'
  | 'Code'
  | 'Link';

/** A new element, the last child of `parent` so far. */
export function tag(type: Role, parent?: Tag | undefined, more: Pick<Tag, 'alt' | 'scope' | 'numbering'> = {}): Tag {
  const made: Tag = { type, parent, children: [], ...more };
  parent?.children.push(made);
  return made;
}

/** Styles whose paragraph is something else than `P`. */
const roles: Partial<Record<StyleId, Role>> = { headline: 'H1', type: 'H1', annexLabel: 'H1', caption: 'Caption' };

/** Styles whose paragraph is its parent's own text. */
const bare: ReadonlySet<StyleId> = new Set(['tableHead', 'tableCell']);

/** The element of a paragraph in a style. */
export function paragraphTag(style: StyleId, parent: Tag): Tag {
  return bare.has(style) ? parent : tag(roles[style] ?? 'P', parent);
}

/** Put an element that has no place yet, such as a link among words, under another. */
export function adopt(child: Tag | undefined, parent: Tag): void {
  if (child === undefined || child.parent !== undefined) return;
  child.parent = parent;
  parent.children.push(child);
}
