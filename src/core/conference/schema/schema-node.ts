/** What the schema knows about a path: the keys there, their titles. zod's internals are touched here and nowhere else. */
import type * as z from 'zod';
import type { Path } from '../../model/source.ts';
import { conference } from './conference.ts';
import type { SchemaHints } from './shape.ts';

interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  entries?: Record<string, string>;
}

function def(schema: z.ZodType): Def {
  return schema._zod.def as unknown as Def;
}

/** The form under optional, preprocess and transform. */
function core(schema: z.ZodType): z.ZodType {
  const { type, innerType, in: from, out } = def(schema);
  if (type === 'optional' && innerType) return core(innerType);
  if (type === 'pipe' && from && out) return core(def(from).type === 'transform' ? out : from);
  return schema;
}

/** The keys of an object; nothing for other forms. */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  return def(core(schema)).shape;
}

/** The items of a list; nothing for other forms. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  return def(core(schema)).element;
}

/** What the schema says of a form beyond zod's own, outer coats before inner ones. */
export function hintsOf(schema: z.ZodType): Pick<SchemaHints, 'wordings' | 'shortKey'> {
  const { type, innerType, in: from, out } = def(schema);
  const inner = type === 'optional' ? innerType : type === 'pipe' && from && out ? core(schema) : undefined;
  return { ...(inner && inner !== schema && hintsOf(inner)), ...(schema.meta() as Partial<SchemaHints> | undefined) };
}

/** Whether the file may leave it out. */
export function isOptional(schema: z.ZodType): boolean {
  return def(schema).type === 'optional';
}

/** What a scalar is once checked: a text (of a few `words`, perhaps), a number, or true and false. */
export function scalarOf(schema: z.ZodType): { is: 'text' | 'number' | 'flag'; words?: readonly string[] } {
  const { type, innerType, in: from, out, entries } = def(schema);
  if (type === 'optional' && innerType) return scalarOf(innerType);
  if (type === 'pipe' && from && out) {
    if (def(from).type === 'transform') return scalarOf(out);
    // The only scalars that are turned into something else: `true`/`false`, and numbers.
    return { is: def(from).type === 'enum' ? 'flag' : 'number' };
  }
  return type === 'enum' && entries ? { is: 'text', words: Object.values(entries) } : { is: 'text' };
}

/** The schema at a path of the checked conference; nothing where the schema ends. A list's item may be named without its number. */
export function schemaAt(path: Path): z.ZodType | undefined {
  let here: z.ZodType | undefined = conference;
  for (const key of path) {
    if (!here) return undefined;
    const item: z.ZodType | undefined = itemOf(here);
    here = typeof key === 'number' ? item : shapeOf(item ?? here)?.[key];
  }
  return here;
}

/** The Vietnamese title of a form, from the outermost coat that has one. */
export function titleOf(schema: z.ZodType): string {
  const { type, innerType, in: from, out } = def(schema);
  const own = schema.meta()?.title;
  if (own) return own;
  if (type === 'optional' && innerType) return titleOf(innerType);
  if (type === 'pipe' && from && out) return titleOf(def(from).type === 'transform' ? out : from);
  return '';
}

/** A key that is written as a word or several: `nextTerm` of `conference`, `lead` of `nextTerm`. */
export interface KeyHome {
  key: string;
  /** The key that holds it; empty at the root. */
  parent: string;
}

/** Every key of the schema with the key that holds it, each pair once. */
export function allKeys(schema: z.ZodType = conference, parent = '', known: KeyHome[] = []): KeyHome[] {
  const item = itemOf(schema);
  if (item) return allKeys(item, parent, known);
  for (const [key, value] of Object.entries(shapeOf(schema) ?? {})) {
    if (known.some((home) => home.key === key && home.parent === parent)) continue;
    known.push({ key, parent });
    allKeys(value, key, known);
  }
  return known;
}
