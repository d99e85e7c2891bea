/** HTML as a person meant it: Word's and editors' ballast off, tables that only lay out a page taken apart. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { keepArticle, takeEmbedded } from './article-part.ts';
import { joinBlocks } from './cells.ts';
import type { Report } from './finding.ts';
import { element, elements, has, imagesOf, textOf } from './hast.ts';
import { readMarks } from './marks.ts';
import { figure, findCaptions, findPictures } from './pictures.ts';
import { wordLists } from './word-lists.ts';

/** Elements whose content nobody reads on the page. */
const unread = new Set(['script', 'style', 'template', 'xml', 'head', 'svg', 'select']);
/** Longest text beside a picture that is its caption (characters). */
const longestCaption = 400;
const pictureClass = /(?:^|[-_\s])(?:pic|image|photo|figure|caption|expnocrop|imagebox)/i;

/** Clean a page. Reports what is left out but could be read. Mutates the tree. */
export function cleanHtml(root: Root, report: Report): void {
  findPictures(root);
  visit(root, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const gone = node.type === 'comment' || node.type === 'doctype' || (node.type === 'element' && isUnread(node));
    if (!gone) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  keepArticle(root, report);
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'button' || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  takeEmbedded(root, report);
  readMarks(root, report);
  wordLists(root);
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isPicture(node)) {
      const [image] = imagesOf(node);
      if (image) parent.children[index] = figure(image, textOf(node));
      return SKIP;
    }
    if (node.tagName === 'table' && isLayout(node)) {
      parent.children.splice(index, 1, ...cellsOf(node).map(({ children }) => element('div', children)));
      return index;
    }
    if (node.tagName === 'table') {
      for (const row of rowsOf(node)) elements(row).forEach(joinBlocks);
    }
    return undefined;
  });
  findCaptions(root);
}

function isUnread({ tagName, properties }: Element): boolean {
  return unread.has(tagName) || /^(?:w|m|v|o):(?!p$)/.test(tagName) || properties.hidden === true;
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
