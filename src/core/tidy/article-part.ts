/** The article on a page: what a site puts around every page is no part of it, and is reported. */
import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Report } from './finding.ts';
import { attribute, element, elements, has, imagesOf, labelOf, textOf } from './hast.ts';
import { oneLine } from './words-of.ts';

/** The least that an article says (characters), and its least share of the page. */
const leastWords = 80;
const leastShare = 0.2;
/** The words of an element's class that say it is no part of the text, where it holds little but links. */
const around =
  /(?:^|[-_\s])(?:share|sharing|social|breadcrumbs?|related|tin-?lien-?quan|toolbar|tool-?box|print|menu|navbar|sidebar|comments?|rating|font-?size)(?=$|[-_\s])/i;

/** Where a page shows its article, the surest sign first. */
const signs: readonly ((node: Element) => boolean)[] = [
  ({ tagName }) => tagName === 'article',
  (node) => node.tagName === 'main' || attribute(node, 'role') === 'main',
  (node) => attribute(node, 'itemProp') === 'articleBody',
];

/** Keep the article of a page and its headline; report every piece that goes. Mutates. */
export function keepArticle(root: Root, report: Report): void {
  const article = articleOf(root);
  if (article) {
    const titles = has(article, 'h1') ? [] : titlesOf(root, article);
    leaveOthers(root, article, new Set(titles), report);
    root.children = [...titles, article];
  }
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent || node === article) return undefined;
    const what = chromeOf(node, article !== undefined);
    if (what === undefined) return undefined;
    tellLeft(node, what, report);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function articleOf(root: Root): Element | undefined {
  const length = oneLine(textOf(root)).length;
  for (const sign of signs) {
    const candidates: Element[] = [];
    visit(root, 'element', (node) => {
      if (!sign(node)) return undefined;
      candidates.push(node);
      return SKIP;
    });
    // Of several, most are the names of other articles: the one with the headline of the page is meant, if any.
    const [one, ...more] = candidates.length > 1 ? candidates.filter((node) => has(node, 'h1')) : candidates;
    const words = one ? oneLine(textOf(one)).length : 0;
    if (one && more.length === 0 && words >= leastWords && words >= length * leastShare) return one;
  }
  return undefined;
}

function titlesOf(root: Root, article: Element): Element[] {
  const titles: Element[] = [];
  visit(root, 'element', (node) => {
    if (node === article) return SKIP;
    if (node.tagName === 'h1' && oneLine(textOf(node)) !== '') titles.push(node);
    return undefined;
  });
  return titles.slice(0, 1);
}

/** Report all that stands outside the article, in pieces as large as they come. */
function leaveOthers(parent: Root | Element, article: Element, kept: ReadonlySet<Element>, report: Report): void {
  for (const child of parent.children as Nodes[]) {
    if (child === article || (child.type === 'element' && kept.has(child))) continue;
    if (child.type === 'element' && (within(child, article) || [...kept].some((one) => within(child, one))))
      leaveOthers(child, article, kept, report);
    else tellLeft(child, child.type === 'element' ? child.tagName : '', report);
  }
}

function within(node: Element, sought: Element): boolean {
  return elements(node).some((child) => child === sought || within(child, sought));
}

/** What an element is when it is no part of the text. In the article itself a footer may hold the by-line. */
function chromeOf(node: Element, inArticle: boolean): string | undefined {
  const { tagName } = node;
  if (tagName === 'nav' || tagName === 'aside') return tagName;
  if (tagName === 'header') return inArticle || has(node, 'h1') ? undefined : tagName;
  if (tagName === 'footer') return inArticle && !has(node, 'a') ? undefined : tagName;
  if (attribute(node, 'role') === 'navigation') return 'navigation';
  if (!/^(?:div|ul|section)$/.test(tagName) || !around.test(labelOf(node))) return undefined;
  const words = oneLine(textOf(node));
  return linkedWords(node) * 2 >= words.length ? 'links' : undefined;
}

/** How many characters are those of links and buttons. */
function linkedWords(node: Element): number {
  if (node.tagName === 'a' || node.tagName === 'button') return oneLine(textOf(node)).length;
  return elements(node).reduce((sum, child) => sum + linkedWords(child), 0);
}

/** Things of a page that have no words; what they show is named by its address. */
const embedded = new Set(['iframe', 'video', 'audio', 'object', 'embed']);

/** Take films, sounds and other pages out, and say where they are. Mutates. */
export function takeEmbedded(root: Root, report: Report): void {
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent || !embedded.has(node.tagName)) return undefined;
    const inner = elements(node).map((child) => attribute(child, 'src'));
    const address = [attribute(node, 'src'), attribute(node, 'data'), attribute(node, 'dataSrc'), ...inner].find(
      Boolean,
    );
    report({ is: 'embedded', what: node.tagName, near: address ?? '' });
    parent.children[index] = element('div', []);
    return SKIP;
  });
}

/** Report a piece that goes: its words, and where its pictures are. */
function tellLeft(node: Nodes, what: string, report: Report): void {
  const pictures = node.type !== 'element' ? [] : node.tagName === 'img' ? [node] : imagesOf(node);
  const left = [oneLine(textOf(node)), ...pictures.map((image) => attribute(image, 'src'))].filter(Boolean);
  if (left.length > 0) report({ is: 'left-out', what, near: left.join(' · ') });
}
