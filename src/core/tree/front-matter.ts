/** Front matter: YAML between `---` lines ↔ the frame of a document. All scalars are text, so `05` stays `05`. */

import type { Yaml } from 'mdast';
import type { Point } from 'unist';
import { type Document, isMap, isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml';
import { message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import { type Frame, frame as schema } from '../model/frame.ts';
import { frontMatterKey, frontMatterValue } from '../model/front-matter-rules.ts';
import { frontMatterSyntax } from './rules.ts';
import type { TransformContext } from './transform.ts';
import { fillString, type Value } from './value.ts';

type ReadContext = Omit<TransformContext, 'frame'>;

const keys = Object.keys(schema.shape);
/** Keys one level down. */
const innerKeys: Record<string, string[]> = {
  event: Object.keys(schema.shape.event.unwrap().shape),
  signers: ['authority', 'head', 'office', 'name'],
};

/**
 * Read front matter. The YAML is parsed first and filled with values after, so that no datum can break it.
 * Empty entries count as absent; keys that begin with `x-` are kept as they are. What is wrong is left out of the frame.
 * Messages: `front-matter-syntax`, `front-matter-key`, `front-matter-value`.
 */
export function readFrontMatter(node: Yaml | undefined, context: ReadContext): Frame {
  if (!node) return schema.parse({});
  const lines = new LineCounter();
  const yaml = parseDocument(node.value, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + (node.position?.start.line ?? 1), column: col };
  };
  for (const error of yaml.errors) {
    const where = { ...context.where, place: point(error.pos[0]) };
    const found = node.value.slice(...error.pos);
    context.report(message(frontMatterSyntax, { fault: error.code, found }, where));
  }
  // One value in two places has no use here, and one inside itself has no end.
  let aliased = false;
  visit(yaml, {
    Alias(_, alias) {
      aliased = true;
      const where = { ...context.where, place: point(alias.range?.[0] ?? 0) };
      context.report(message(frontMatterSyntax, { fault: 'BAD_ALIAS', found: `*${alias.source}` }, where));
    },
  });
  if (aliased || yaml.errors.length > 0) return schema.parse({});
  return check(fillDeep(yaml.toJS(), context.values ?? []), yaml, context, point);
}

function check(data: unknown, yaml: Document, context: ReadContext, point: (offset: number) => Point): Frame {
  const placeOf = (path: readonly PropertyKey[]): Point => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = yaml.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return point(node.range[0]);
    }
    return point(0);
  };
  const placeOfKey = (path: readonly PropertyKey[]): Point => {
    const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
    const pairs = isMap(parent) ? parent.items : [];
    const key = pairs.map((pair) => pair.key).find((found) => isScalar(found) && found.value === path.at(-1));
    return isScalar(key) && key.range ? point(key.range[0]) : placeOf(path);
  };
  const bad = (path: readonly PropertyKey[], expected: string, found: string): void =>
    context.report(
      message(
        frontMatterValue,
        { key: path.map(String).join('.'), expected, found },
        { ...context.where, place: placeOf(path) },
      ),
    );

  if (data === undefined || data === '') return schema.parse({});
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    bad([], 'map', kindOf(data));
    return schema.parse({});
  }
  const own = Object.entries(data).filter(([key]) => key.startsWith('x-'));
  const rest: Record<string, unknown> = Object.fromEntries(
    Object.entries(data).filter(([key]) => !key.startsWith('x-')),
  );
  const parsed = schema.safeParse(rest);
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const path = [...issue.path, key];
        const known = innerKeys[String(issue.path[0] ?? '')] ?? keys;
        const where = { ...context.where, place: placeOfKey(path) };
        context.report(message(frontMatterKey, { key: path.join('.'), nearest: nearest(key, known) }, where));
        if (issue.path.length === 0) delete rest[key];
      }
    } else {
      const expected = 'values' in issue ? issue.values.join(' | ') : 'expected' in issue ? issue.expected : '';
      bad(issue.path, expected, kindOf(at(rest, issue.path)));
    }
    if (issue.path.length > 0) delete rest[String(issue.path[0])];
  }
  return { ...schema.parse(rest), ...Object.fromEntries(own) };
}

/** What was found, in a word or as it was written. */
function kindOf(value: unknown): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? 'list' : value === undefined ? 'nothing' : 'map';
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** Fill every string and drop what is empty. */
function fillDeep(data: unknown, values: readonly Value[]): unknown {
  if (typeof data === 'string') return fillString(data, values).text || undefined;
  if (Array.isArray(data)) return data.map((item) => fillDeep(item, values)).filter((item) => item !== undefined);
  if (typeof data !== 'object' || data === null) return data ?? undefined;
  const entries = Object.entries(data).map(([key, value]) => [key, fillDeep(value, values)] as const);
  const kept = entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Write a frame as front matter with its `---` lines: the schema's keys in its order, then the user's own. */
export function writeFrontMatter(frame: Frame): string {
  const known = keys.map((key) => [key, frame[key as keyof Frame]] as const);
  const own = Object.entries(frame).filter(([key]) => !keys.includes(key));
  const entries = [...known, ...own].filter(([, value]) => value !== undefined);
  return `---\n${stringify(Object.fromEntries(entries), { lineWidth: 0 })}---\n`;
}
