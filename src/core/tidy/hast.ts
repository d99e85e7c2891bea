/** Looking at a tree of HTML. */
import type { Element, ElementContent, Nodes, Root } from 'hast';

/** The elements right inside. */
export function elements({ children }: Element | Root): Element[] {
  return (children as Nodes[]).filter((child) => child.type === 'element');
}

/** Whether an element of that name is anywhere inside. */
export function has(node: Element, tagName: string): boolean {
  return elements(node).some((child) => child.tagName === tagName || has(child, tagName));
}

/** The pictures inside, in their order. */
export function imagesOf(node: Element): Element[] {
  return elements(node).flatMap((child) => (child.tagName === 'img' ? [child] : imagesOf(child)));
}

/** All text, words of neighbouring blocks kept apart. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && isBlock(node) ? ` ${text} ` : text;
}

/** Whether an element stands on lines of its own. */
export function isBlock({ tagName }: Element): boolean {
  return /^(?:p|div|table|td|th|tr|ul|ol|li|dl|dt|dd|br|h\d|section|article|header|footer|nav|aside|figure|figcaption|blockquote|pre|center)$/.test(
    tagName,
  );
}

/** An element without attributes. */
export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** The classes and the id of an element, as one text. */
export function labelOf({ properties: { className, id } }: Element): string {
  return [className ?? '', id ?? ''].flat().join(' ');
}

/** An attribute as text; empty when it is not there. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}
