/** Where in front matter something stands, for messages about what it lacks. */
import type { Yaml } from 'mdast';
import type { Point } from 'unist';
import { LineCounter, parseDocument } from 'yaml';

/**
 * The place of a key (`signers.0.name`), else of its nearest ancestor that is there, else of the first line of the
 * front matter; the first line of the file when there is none. Lines and columns are the file's.
 */
export function frontMatterPlace(node: Yaml | undefined, key: string): Point {
  const start = { line: node?.position?.start.line ?? 1, column: 1 };
  if (!node) return start;
  const lines = new LineCounter();
  const yaml = parseDocument(node.value, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const path = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = path.length; length > 0; length -= 1) {
    const found = yaml.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (!found?.range) continue;
    const { line, col } = lines.linePos(found.range[0]);
    return { line: line + start.line, column: col };
  }
  return start;
}
