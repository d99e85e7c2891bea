/** Plain text → tree. Its characters are only characters: no `*` or `#` is markup. */
import type { Paragraph, Root } from 'mdast';
import { isWrapped } from '../text/wrapped.ts';
import { apartFirst } from './split-lines.ts';

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
