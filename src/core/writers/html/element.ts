/** HTML elements made by hand, for what stands around the body. */
import type { Element, ElementContent } from 'hast';

/** Attributes by the names of the DOM; a class list may be one string. */
type Attributes = Readonly<Record<string, string>>;

/** An element; strings among the children are text. */
export function element(
  tagName: string,
  attributes: Attributes,
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties: { ...attributes },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** One `p` a line. */
export function paragraphs(lines: readonly string[], className?: string): Element[] {
  return lines.map((line) => element('p', className ? { className } : {}, line));
}
