/** The words of a page of HTML, each with its place in the source. */
import type { Nodes } from 'hast';
import { joinPieces, type PlacedPiece, type PlacedText } from '../model/placed-text.ts';
import { lines } from '../text/lines.ts';
import { isBlock } from './hast.ts';
import { parsePage } from './parse-page.ts';

/** Elements whose text nobody reads. */
const silent = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg']);

/** Read a page or a piece of one. Nothing where its tags nest too deep. */
export function placedHtml(html: string): PlacedText | undefined {
  const page = parsePage(html);
  if (!page) return undefined;
  const at = lines(html);
  const pieces: PlacedPiece[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      const raw = html.slice(start, node.position?.end.offset ?? start);
      const origin = originOf(raw, node.value);
      const spot = (from: number) => {
        const { line, column } = at(start + origin(from));
        return { line, column };
      };
      pieces.push({ text: node.value.replace(/\s/g, ' '), spot });
    }
    if (node.type === 'element' && silent.has(node.tagName)) return;
    if (!('children' in node)) return;
    const apart = node.type !== 'element' ? '' : /^t[dh]$/.test(node.tagName) ? ' | ' : isBlock(node) ? '\n\n' : '';
    if (apart) pieces.push({ text: node.type === 'element' && node.tagName === 'br' ? '\n' : apart });
    for (const child of node.children) walk(child);
    if (apart === '\n\n') pieces.push({ text: apart });
  };
  walk(page);
  return joinPieces(pieces);
}

/** Offset in the text → offset in its source, where character references stand for one letter. */
function originOf(raw: string, value: string): (offset: number) => number {
  if (raw === value) return (offset) => offset;
  const starts: number[] = [];
  for (const { index } of raw.matchAll(/&(?:#\w+|\w+);?|\r\n|[\s\S]/g)) starts.push(index);
  return (offset) => starts[offset] ?? raw.length;
}
