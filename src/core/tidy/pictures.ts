/** Pictures of a page: where they really are, and the words under them. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, element, elements, has, imagesOf, labelOf, textOf } from './hast.ts';

/** Where scripts that load pictures late keep the address. */
const lazy = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLazy', 'dataUrl', 'dataSrcset', 'dataLazySrcset'];
/** What stands there until they do. */
const standIn = /^data:|(?:^|[/_-])(?:blank|spacer|loading|placeholder|lazy|pixel|transparent|grey|1x1)\b[^/]*$/i;

/** Give every picture the address that a reader would see. Pictures for readers without scripts stay where no other has their address. Mutates. */
export function findPictures(root: Root): void {
  visit(root, 'element', (node, _index, parent) => {
    if (node.tagName === 'img') node.properties.src = addressOf(node, parent?.type === 'element' ? parent : undefined);
  });
  const known = new Set<unknown>();
  visit(root, 'element', (node) => {
    if (node.tagName === 'noscript') return SKIP;
    if (node.tagName === 'img') known.add(node.properties.src);
    return undefined;
  });
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'noscript' || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1, ...imagesOf(node).filter(({ properties }) => !known.has(properties.src)));
    return [SKIP, index];
  });
}

function addressOf(image: Element, parent: Element | undefined): string {
  const src = attribute(image, 'src');
  const isShown = src !== '' && !standIn.test(src);
  const sources = parent?.tagName === 'picture' ? elements(parent).filter(({ tagName }) => tagName === 'source') : [];
  const names = isShown ? lazy : [...lazy, 'srcSet'];
  const late = [image, ...sources].flatMap((node) => names.map((name) => largest(attribute(node, name))));
  return late.find((address) => address !== '' && !standIn.test(address)) ?? src;
}

/** Of `a.jpg 300w, b.jpg 600w` the largest. */
function largest(said: string): string {
  const candidates = said.split(/,\s+|,(?=\/|https?:)/).map((one) => one.trim().split(/\s+/));
  const sized = candidates.map(([address = '', size = '']) => ({ address, size: Number.parseFloat(size) || 0 }));
  return sized.reduce((best, one) => (one.size > best.size ? one : best), sized[0] ?? { address: '', size: 0 }).address;
}

const captionClass = /MsoCaption|caption|chu-?thich/i;
/** Longest text under a picture that is its caption (characters). */
const longestCaption = 400;

/** Pictures and the caption under them, in one paragraph or in the next → figures. Mutates. */
export function findCaptions(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent || (node.tagName !== 'p' && node.tagName !== 'div' && node.tagName !== 'center'))
      return undefined;
    const [image, ...more] = imagesOf(node);
    if (!image || more.length > 0 || elements(node).some(({ tagName }) => /^(?:p|div|table|h\d)$/.test(tagName)))
      return undefined;
    const inside = behindPicture(node);
    if (inside) {
      parent.children[index] = figure(image, inside);
      return SKIP;
    }
    if (textOf(node).trim() !== '') return undefined;
    const at = parent.children.findIndex(
      (one, place) => place > index && !(one.type === 'text' && one.value.trim() === ''),
    );
    const next = parent.children[at];
    if (next?.type !== 'element' || !isCaption(next, node)) return undefined;
    parent.children.splice(index, at - index + 1, figure(image, textOf(next)));
    return [SKIP, index + 1];
  });
}

/** `<img><br><em>words</em>`: the words, when they are all that the paragraph holds beside the picture. */
function behindPicture({ children }: Element): string | undefined {
  const kept = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const [shown, gap, ...rest] = kept;
  const isPicture = shown?.type === 'element' && (shown.tagName === 'img' || has(shown, 'img'));
  if (!isPicture || gap?.type !== 'element' || gap.tagName !== 'br' || rest.length === 0) return undefined;
  const words = rest.map(textOf).join('');
  return rest.every(isSlanted) && words.length <= longestCaption ? words : undefined;
}

function isSlanted(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return true;
  if (node.tagName === 'em' || node.tagName === 'i') return true;
  if (/font-style\s*:\s*italic/i.test(attribute(node, 'style'))) return true;
  return /^(?:span|font|strong|b|br)$/.test(node.tagName) && node.children.every(isSlanted);
}

/** By its class, or all in italics and in the middle as the picture is. */
function isCaption(node: Element, picture: Element): boolean {
  if (node.tagName !== 'p' && node.tagName !== 'div') return false;
  const text = textOf(node).trim();
  if (text === '' || text.length > longestCaption || has(node, 'img')) return false;
  if (captionClass.test(labelOf(node))) return true;
  return isCentred(node) && isCentred(picture) && node.children.every(isSlanted);
}

function isCentred(node: Element): boolean {
  return attribute(node, 'align') === 'center' || /text-align\s*:\s*center/i.test(attribute(node, 'style'));
}

/** A picture with its caption. */
export function figure(image: Element, words: string): Element {
  const caption = words.replace(/\s+/g, ' ').trim();
  const said = caption ? [element('figcaption', [{ type: 'text', value: caption }])] : [];
  return element('figure', [image, ...said]);
}
