/** HTML → hast. */
import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { limits } from '../model/limits.ts';

const parser = unified().use(rehypeParse).freeze();

/** Parse a page or a piece of one. Nothing where its tags nest too deep (`limits.tagDepth`): whoever reads a tree calls itself for each level. */
export function parsePage(html: string): Root | undefined {
  const page = parsed(html);
  return page && levelsOf(page) <= limits.tagDepth.most ? page : undefined;
}

function parsed(html: string): Root | undefined {
  try {
    return parser.parse(html);
  } catch (cause) {
    // So does the parser, and only nesting without end gets here.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function levelsOf(page: Root): number {
  let levels = 0;
  for (let level: Nodes[] = [page]; level.length > 0; levels += 1)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return levels;
}
