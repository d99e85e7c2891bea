/** Where in front matter something stands, for messages about what it lacks. */
import type { Yaml } from 'mdast';
import type { Point } from 'unist';
import { keysOf } from '../model/data-path.ts';
import { readInnerYaml } from '../yaml/inner-yaml.ts';

/**
 * The place of a key (`signers.0.name`), else of its nearest ancestor that is there, else of the first line of the
 * front matter; the first line of the file when there is none. Lines and columns are the file's.
 */
export function frontMatterPlace(node: Yaml | undefined, key: string): Point {
  const start = { line: node?.position?.start.line ?? 1, column: 1 };
  if (!node) return start;
  return readInnerYaml(node.value, start).placeOf(keysOf(key)) ?? start;
}
