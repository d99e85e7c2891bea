/** HTML as a person meant it: Word's and editors' ballast off, tables that only lay out a page taken apart. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { wordLists } from './word-lists.ts';

/** Elements whose content nobody reads on the page. */
const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'xml',
  'head',
  'iframe',
  'svg',
  'object',
  'button',
  'select',
]);
/** Longest text beside a picture that is its caption (characters). */
const longestCaption = 400;
const pictureClass = /(?:^|[-_\s])(?:pic|image|photo|figure|caption|expnocrop|imagebox)/i;

/** Clean a page. Mutates the tree. */
export function cleanHtml(root: Root): void {
  visit(root, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const gone = node.type === 'comment' || node.type === 'doctype' || (node.type === 'element' && isUnread(node));
    if (!gone) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  wordLists(root);
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isPicture(node)) {
      parent.children[index] = figure(node);
      return SKIP;
    }
    if (node.tagName === 'table' && isLayout(node)) {
      parent.children.splice(index, 1, ...cellsOf(node).map(block));
      return index;
    }
    mark(node);
    return undefined;
  });
}

function isUnread({ tagName, properties }: Element): boolean {
  return unread.has(tagName) || /^(?:w|m|v|o):(?!p$)/.test(tagName) || properties.hidden === true;
}

/** `font-weight` and `font-style` of a span as the elements that mean them. */
function mark(node: Element): void {
  if (node.tagName !== 'span' && node.tagName !== 'font') return;
  const style = String(node.properties.style ?? '');
  if (textOf(node).trim() === '') return;
  const [bold, italic] = [/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style), /font-style\s*:\s*italic/i.test(style)];
  if (bold && italic) node.children = [element('em', node.children)];
  if (bold) node.tagName = 'strong';
  else if (italic) node.tagName = 'em';
}

/** A table or box that holds one picture and a few words. */
function isPicture(node: Element): boolean {
  const { className } = node.properties;
  const box = node.tagName === 'div' && pictureClass.test([className ?? ''].flat().join(' '));
  if (!box && !(node.tagName === 'table' && widest(node) <= 1)) return false;
  if (has(node, 'table') || imagesOf(node).length !== 1 || textOf(node).length > longestCaption) return false;
  return paragraphsOf(node) <= 1;
}

/** How many paragraphs say something: a caption is one. */
function paragraphsOf(node: Element): number {
  return elements(node).reduce((sum, child) => {
    const own = child.tagName === 'p' && textOf(child).trim() !== '' ? 1 : 0;
    return sum + own + paragraphsOf(child);
  }, 0);
}

function figure(node: Element): Element {
  const caption: ElementContent[] = [{ type: 'text', value: textOf(node).replace(/\s+/g, ' ').trim() }];
  return element('figure', [...imagesOf(node), ...(textOf(node).trim() ? [element('figcaption', caption)] : [])]);
}

/** One column, one row of blocks, or other tables inside: nothing is tabulated there. */
function isLayout(node: Element): boolean {
  const cells = cellsOf(node);
  if (widest(node) <= 1 || cells.some((cell) => has(cell, 'table'))) return true;
  return rowsOf(node).length === 1 && cells.some((cell) => has(cell, 'p') || has(cell, 'img') || has(cell, 'div'));
}

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : /^t(?:body|head|foot)$/.test(child.tagName) ? rowsOf(child) : [],
  );
}

/** Cells of the table itself, its caption first. */
function cellsOf(table: Element): Element[] {
  const captions = elements(table).filter(({ tagName }) => tagName === 'caption');
  return [...captions, ...rowsOf(table).flatMap(elements)];
}

function widest(table: Element): number {
  return Math.max(
    0,
    ...rowsOf(table).map(
      (row) => elements(row).filter((cell) => textOf(cell).trim() !== '' || has(cell, 'img')).length,
    ),
  );
}

function block({ children }: Element): Element {
  return element('div', children);
}

function elements({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

function has(node: Element, tagName: string): boolean {
  return elements(node).some((child) => child.tagName === tagName || has(child, tagName));
}

function imagesOf(node: Element): Element[] {
  return elements(node).flatMap((child) => (child.tagName === 'img' ? [child] : imagesOf(child)));
}

/** All text, words of neighbouring blocks kept apart. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const text = node.children.map(textOf).join('');
  return /^(?:p|div|td|th|tr|li|br|h\d)$/.test(node.tagName) ? ` ${text} ` : text;
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
