/**
 * The few forms that every concept of the schema is built from.
 *
 * `yaml/` gives every scalar as the text that was written (`05` stays `05`), so all forms start from text.
 * A short form (a string for an object, one for a list) is widened before the check: no union, so a message
 * always blames the right line. In the JSON Schema each short form appears as the alternative it is.
 */
import * as z from 'zod';
import { numberPattern, parseNumber } from '../../language/number.ts';

/** Vietnamese title and description, shown by editors. */
interface About {
  title: string;
  description?: string;
  examples?: unknown[];
}

/** What the JSON Schema writer must know beyond zod's own: `short` forms, and scalars that may look like numbers. */
export interface SchemaHints extends About {
  short?: 'string' | 'one' | 'any';
  /** The key that a `string` short form stands for. */
  shortKey?: string;
  /** The text may be given in several wordings. */
  wordings?: true;
  type?: string[];
  [key: string]: unknown;
}

/** Optional in the file; the key is there in the output, `undefined` when it was not said. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.optional();
}

type Shape = Record<string, z.ZodType>;
type Complete<T> = { [K in keyof T]-?: T[K] };

/**
 * An object with these keys and no others. In the output every key is present (`undefined` where nothing was said),
 * so that a template's misspelt name can be distinguished from a missing datum.
 */
export function record<S extends Shape>(shape: S, about: About) {
  const keys = Object.keys(shape);
  return z
    .strictObject(shape)
    .transform((value) => {
      const all: Record<string, unknown> = {};
      for (const key of keys) all[key] = (value as Record<string, unknown>)[key];
      return all as Complete<z.output<z.ZodObject<S>>>;
    })
    .meta({ ...about });
}

/** `short('unit', member)`: the file may say just the text, or the list, of `key`. */
export function short<T extends z.ZodType>(key: string, schema: T, about: About) {
  return z
    .preprocess((value) => (typeof value === 'string' || Array.isArray(value) ? { [key]: value } : value), schema)
    .meta({ ...about, short: 'string', shortKey: key } satisfies SchemaHints);
}

/** A list that may be given as its only item. */
export function many<T extends z.ZodType>(item: T, about: About) {
  return z
    .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(item))
    .meta({ ...about, short: 'one' } satisfies SchemaHints);
}

/** A list. */
export function list<T extends z.ZodType>(item: T, about: About) {
  return z.array(item).meta({ ...about });
}

/** Words, printed as they are. */
export function text(title: string, description?: string, examples?: string[]) {
  return z
    .string()
    .min(1)
    .meta({ title, ...(description && { description }), ...(examples && { examples }) });
}

/** Words that the file may give in several ways, all of them meaning the same: see `../wordings.ts`. */
export function saying(title: string, description?: string) {
  const form = text(title, description);
  return form.meta({ ...form.meta(), wordings: true } satisfies Partial<SchemaHints>);
}

/** Text that often looks like a number (`05`, `2023`): never turned into one. */
export function label(title: string, description?: string, examples?: unknown[]) {
  return z
    .string()
    .min(1)
    .meta({ title, ...(description && { description }), ...(examples && { examples }), type: ['string', 'number'] });
}

/** One of a few English words. */
export function word<const W extends readonly [string, ...string[]]>(words: W, title: string, description?: string) {
  return z.enum(words).meta({ title, ...(description && { description }) });
}

/** A whole number ≥ 0: `49`, `1.970` (Vietnamese thousands). */
export function count(title: string, description?: string) {
  return z
    .string()
    .regex(/^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})$/, { error: 'count' })
    .transform(parseNumber)
    .meta({ title, ...(description && { description }), type: ['number', 'string'] });
}

/** A number: `121`, `2.700.000`, `99,2`, `99.2`. Groups of three after dots are thousands, as Vietnamese writes them. */
export function number(title: string, description?: string) {
  return z
    .string()
    .regex(numberPattern, { error: 'number' })
    .transform(parseNumber)
    .meta({ title, ...(description && { description }), type: ['number', 'string'] });
}

/** A rate in percent: `99,2`, `99.2`, `99,2%`. A dot here is always the decimal point. */
export function percent(title: string, description?: string) {
  return z
    .string()
    .regex(/^\d{1,9}([.,]\d{1,6})?\s*%?$/, { error: 'percent' })
    .transform((written) => Number(written.replace(/(?<!\s)\s*%$/, '').replace(',', '.')))
    .meta({ title, ...(description && { description }), type: ['number', 'string'] });
}

/** `true` or `false`. */
export function flag(title: string, description?: string) {
  return z
    .enum(['true', 'false'])
    .transform((written) => written === 'true')
    .meta({ title, ...(description && { description }), type: ['boolean'], enum: [true, false] });
}

/** One sentence or a list of them. */
export function sentences(title: string, description?: string) {
  return many(saying('Câu'), { title, ...(description && { description }) });
}
