/** Words whose look has a meaning: struck out, raised, lowered, the title of Word. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Report } from './finding.ts';
import { attribute, element, labelOf, textOf } from './hast.ts';
import { oneLine } from './words-of.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/**
 * What is struck out goes, and is reported; raised and lowered digits get the characters for it; bold and italic styles
 * become elements, as do the titles of Word. Mutates.
 */
export function readMarks(root: Root, report: Report): void {
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isStruck(node)) {
      const words = oneLine(textOf(node));
      if (words !== '') report({ is: 'struck', near: words });
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'sup') node.children = shifted(node, raised);
    if (node.tagName === 'sub') node.children = shifted(node, lowered);
    if (node.tagName === 'p' && /\bMsoTitle\b/.test(labelOf(node))) node.tagName = 'h1';
    mark(node);
    return undefined;
  });
}

function isStruck(node: Element): boolean {
  if (/^(?:del|s|strike)$/.test(node.tagName) || /\bmsoDel\b/i.test(labelOf(node))) return true;
  return node.tagName === 'span' && /text-decoration[^;:]*:[^;]*line-through/i.test(attribute(node, 'style'));
}

function shifted(node: Element, digits: string): Element['children'] {
  const words = textOf(node).trim();
  if (digits === raised && /^[oO]$/.test(words)) return [{ type: 'text', value: '°' }];
  if (!/^[-−–]?\d+$/.test(words)) return node.children;
  const value = words.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  return [{ type: 'text', value: value.replace(/^[-−–]/, digits === raised ? '⁻' : '₋') }];
}

/** `font-weight` and `font-style` of a span as the elements that mean them. */
function mark(node: Element): void {
  if (node.tagName !== 'span' && node.tagName !== 'font') return;
  const style = attribute(node, 'style');
  if (textOf(node).trim() === '') return;
  const [bold, italic] = [/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style), /font-style\s*:\s*italic/i.test(style)];
  if (bold && italic) node.children = [element('em', node.children)];
  if (bold) node.tagName = 'strong';
  else if (italic) node.tagName = 'em';
}
