/** Word's lists: paragraphs that only look like items (`mso-list`) → lists. */
import type { Element, Root, RootContent } from 'hast';
import { toString as wordsInside } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const bullet = /^[\s\u00A0]*[·•§o●○▪–-][\s\u00A0]*$/;
const number = /^[\s\u00A0]*(\d{1,3})[.)][\s\u00A0]*$/;

/** Neighbouring items become one list; an item whose marker is neither bullet nor number keeps it as text. Mutates. */
export function wordLists(root: Root): void {
  visit(root, (node) => {
    if (node.type === 'root') node.children = withLists(node.children);
    else if (node.type === 'element') node.children = withLists(node.children);
  });
}

function withLists<Child extends RootContent>(children: readonly Child[]): (Child | Element)[] {
  const made: (Child | Element)[] = [];
  for (const child of children) {
    const item = child.type === 'element' ? itemOf(child) : undefined;
    const last = lastElement(made);
    if (!item) made.push(child);
    else if (last?.tagName === item.list && last.properties.dataWord === true) last.children.push(item.element);
    else made.push(listOf(item));
  }
  return made;
}

function listOf({ list, start, element }: Item): Element {
  const properties = { dataWord: true, ...(start !== undefined && { start }) };
  return { type: 'element', tagName: list, properties, children: [element] };
}

/** The last node, blank text aside, when it is an element. */
function lastElement(nodes: readonly RootContent[]): Element | undefined {
  const last = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '').at(-1);
  return last?.type === 'element' ? last : undefined;
}

interface Item {
  list: 'ul' | 'ol';
  start?: number;
  element: Element;
}

function itemOf(node: Element): Item | undefined {
  if (node.tagName !== 'p' || !/mso-list\s*:\s*l\d/i.test(String(node.properties.style ?? ''))) return undefined;
  const marker = markerOf(node);
  if (!marker) return undefined;
  const text = wordsInside(marker.node);
  const [, digits] = number.exec(text) ?? [];
  if (!bullet.test(text) && digits === undefined) return undefined;
  marker.parent.children = marker.parent.children.filter((child) => child !== marker.node);
  const element: Element = { type: 'element', tagName: 'li', properties: {}, children: node.children };
  return digits === undefined ? { list: 'ul', element } : { list: 'ol', start: Number(digits), element };
}

/** The span that Word marks to be ignored by others. */
function markerOf(node: Element): { node: Element; parent: Element } | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (/mso-list\s*:\s*ignore/i.test(String(child.properties.style ?? ''))) return { node: child, parent: node };
    const inner = markerOf(child);
    if (inner) return inner;
  }
  return undefined;
}
