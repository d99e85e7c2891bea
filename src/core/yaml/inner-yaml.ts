/** YAML that stands inside a Markdown file: front matter, the body of a chart. */
import type { Point } from 'unist';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { YamlFault } from './fault-words.ts';

/** What is wrong with the syntax: `found` is the text that the words quote, `reason` what the library says of it. */
export interface InnerFault {
  fault: YamlFault;
  found: string;
  reason: string;
  place: Point;
}

/** Read YAML, with places in the file around it. */
export interface InnerYaml {
  /** Plain data, every scalar the text that was written; nothing where there are faults. */
  data: unknown;
  faults: InnerFault[];
  /** Where a value begins, or its nearest ancestor that is there; nothing where there is none. */
  placeOf(path: readonly PropertyKey[]): Point | undefined;
  /** Where the key at the end of a path stands: its name before the colon. Without it, as `placeOf`. */
  placeOfKey(path: readonly PropertyKey[]): Point | undefined;
  /** Where an offset of the YAML stands in the file. */
  pointAt(offset: number): Point;
}

/**
 * Read it. `fence`: where the line before it begins (`---`, or that of a code block). Aliases are refused: one value in two
 * places has no use here, and one inside itself has no end.
 */
export function readInnerYaml(text: string, fence: Point): InnerYaml {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + fence.line, column: col + fence.column - 1 };
  };
  const faults = yaml.errors.map(
    ({ code, message: reason, pos }): InnerFault => ({
      fault: code,
      found: text.slice(...pos),
      reason,
      place: pointAt(pos[0]),
    }),
  );
  visit(yaml, {
    Alias(_, { source, range }) {
      faults.push({ fault: 'BAD_ALIAS', found: `*${source}`, reason: `*${source}`, place: pointAt(range?.[0] ?? 0) });
    },
  });
  const placeOf = (path: readonly PropertyKey[]): Point | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = yaml.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return pointAt(node.range[0]);
    }
    return undefined;
  };
  const placeOfKey = (path: readonly PropertyKey[]): Point | undefined => {
    const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
    const keys = isMap(parent) ? parent.items.map((pair) => pair.key) : [];
    const key = keys.find((one) => isScalar(one) && one.value === path.at(-1));
    return isScalar(key) && key.range ? pointAt(key.range[0]) : placeOf(path);
  };
  return { data: faults.length > 0 ? undefined : yaml.toJS(), faults, placeOf, placeOfKey, pointAt };
}

/** The value at a path of plain data; nothing where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
