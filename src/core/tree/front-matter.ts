/** Front matter: YAML between `---` lines ↔ the frame of a document. All scalars are text, so `05` stays `05`. */

import type { Yaml } from 'mdast';
import { stringify } from 'yaml';
import { message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import { type Frame, frame as schema } from '../model/frame.ts';
import { frontMatterKey, frontMatterValue } from '../model/front-matter-rules.ts';
import { expectedOf, parse, safeParse } from '../model/zod-parse.ts';
import { type InnerYaml, readInnerYaml, valueAt } from '../yaml/inner-yaml.ts';
import { isMap } from '../yaml/is-map.ts';
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
  if (!node) return parse(schema, {});
  const yaml = readInnerYaml(node.value, node.position?.start ?? { line: 1, column: 1 });
  for (const { fault, found, place } of yaml.faults)
    context.report(message(frontMatterSyntax, { fault, found }, { ...context.where, place }));
  if (yaml.faults.length > 0) return parse(schema, {});
  return check(fillDeep(yaml.data, context.values ?? []), yaml, context);
}

function check(data: unknown, yaml: InnerYaml, context: ReadContext): Frame {
  const bad = (path: readonly PropertyKey[], expected: string, found: string): void => {
    const where = { ...context.where, place: yaml.placeOf(path) ?? yaml.pointAt(0) };
    context.report(message(frontMatterValue, { key: path.map(String).join('.'), expected, found }, where));
  };
  if (data === undefined || data === '') return parse(schema, {});
  if (!isMap(data)) {
    bad([], 'map', kindOf(data));
    return parse(schema, {});
  }
  const own = Object.entries(data).filter(([key]) => key.startsWith('x-'));
  const rest: Record<string, unknown> = Object.fromEntries(
    Object.entries(data).filter(([key]) => !key.startsWith('x-')),
  );
  const parsed = safeParse(schema, rest);
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const path = [...issue.path, key];
        const known = innerKeys[String(issue.path[0] ?? '')] ?? keys;
        const where = { ...context.where, place: yaml.placeOfKey(path) ?? yaml.pointAt(0) };
        context.report(message(frontMatterKey, { key: path.join('.'), nearest: nearest(key, known) }, where));
        if (issue.path.length === 0) delete rest[key];
      }
    } else {
      bad(issue.path, expectedOf(issue), kindOf(valueAt(rest, issue.path)));
    }
    if (issue.path.length > 0) delete rest[String(issue.path[0])];
  }
  return { ...parse(schema, rest), ...Object.fromEntries(own) };
}

/** What was found, in a word or as it was written. */
function kindOf(value: unknown): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? 'list' : value === undefined ? 'nothing' : 'map';
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
