/** What the schema knows about a path: the keys there, their titles. zod's internals are touched here and nowhere else. */
import type { z } from 'zod';
import type { Path } from '../types.ts';
import { conference } from './conference.ts';

interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
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

/** The schema at a path of the checked conference; nothing where the schema ends. */
export function schemaAt(path: Path): z.ZodType | undefined {
  let here: z.ZodType | undefined = conference;
  for (const key of path) {
    if (!here) return undefined;
    here = typeof key === 'number' ? itemOf(here) : shapeOf(here)?.[key];
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
