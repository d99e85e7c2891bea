/** Markdown → mdast, block by block: a block that was parsed before is not parsed again. */
import type { Nodes, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import type { KeptTexts } from '../model/kept.ts';
import { type Alike, alike } from '../model/placeholder.ts';
import { lines } from '../text/lines.ts';
import { type Block, partBlocks } from './part-blocks.ts';

/** What blocks were parsed to: of each text, its placeholders numbered anew, the nodes as if it stood at the head of a file. */
export type ParsedBlocks = KeptTexts<readonly RootContent[]>;

/**
 * The tree that `parse` makes of `text`, places included. Blocks that differ in nothing but which values they print
 * share one parse: a placeholder is a word for the parser, whatever its number.
 */
export function parseKept(text: string, parse: (text: string) => Root, kept: ParsedBlocks): Root {
  const blocks = partBlocks(text);
  if (blocks === undefined) return parse(text);
  const children = blocks.flatMap((block) => {
    const same = alike(block.text);
    const nodes = kept.of(same.text, () => parse(same.text).children);
    return nodes.map((node) => placed(node, block, same));
  });
  const at = lines(text);
  return { type: 'root', children, position: { start: at(0), end: at(text.length) } };
}

/** A node where its block stands, with the block's own placeholders. */
function placed<Node extends Nodes>(node: Node, block: Block, same: Alike): Node {
  const copy: Record<string, unknown> = {};
  for (const key in node) {
    const value: unknown = node[key];
    if (key === 'children') copy[key] = (value as Nodes[]).map((child) => placed(child, block, same));
    else if (key === 'position') copy[key] = moved(value as Position, block);
    else copy[key] = typeof value === 'string' && key !== 'type' ? same.restore(value) : value;
  }
  return copy as unknown as Node;
}

function moved({ start, end }: Position, block: Block): Position {
  const move = ({ line, column, offset = 0 }: Point): Point => ({
    line: line + block.line,
    column,
    offset: offset + block.offset,
  });
  return { start: move(start), end: move(end) };
}
