/** Plain text → tree. Its characters are only characters: no `*` or `#` is markup. */
import type { Paragraph, Root } from 'mdast';
import { greatestOf } from '../model/many.ts';
import { apartFirst } from './split-lines.ts';

/** Lines are wrapped when most are about as long as the longest, which is no longer than this (characters). */
const widestWrapped = 120;

/**
 * A paragraph a line, as portals give them; lines that an editor wrapped are joined to paragraphs again.
 * Lines of one block stand in one paragraph with `\n` between them where they belong together.
 */
export function fromText(text: string): Root {
  const blocks = text
    .split(/\n[ \t]*\n+/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0);
  const children = blocks.flatMap((lines) =>
    apartFirst(isWrapped(lines) ? [paragraph(lines.join(' '))] : lines.map(paragraph)),
  );
  return { type: 'root', children };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** All lines but the last are nearly full, and none of them ends a sentence just where the line ends. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const longest = greatestOf(lines.map((line) => line.length));
  if (full.length < 2 || longest > widestWrapped || longest < 40) return false;
  return full.every((line) => line.length > longest - 20) && full.some((line) => !/[.!?:;”]$/.test(line));
}
