/** The schema as JSON Schema draft-07, for editors: completion, hover and marks while typing. */
import * as z from 'zod';
import { conference } from '../conference/schema/conference.ts';
import type { SchemaHints } from '../conference/schema/shape.ts';

/** A JSON Schema, as far as ours go. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  additionalProperties?: boolean;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  minItems?: number;
  examples?: unknown[];
}

/** Names the schema; the number grows when a file that was right becomes wrong. */
const schemaId = 'urn:thuky:schema:conference:1';

/** A schema with what its concept says of it: short forms, wordings. */
export type Hinted = JsonSchema & Pick<SchemaHints, 'short' | 'shortKey' | 'wordings'>;

/**
 * The JSON Schema of a data file, from the schema that the program itself checks with.
 * It knows every short form, and keys of the user's own (`x-…`). Fresh on each call.
 */
export function conferenceJsonSchema(): JsonSchema {
  const made = hintedSchema();
  const { $schema, ...root } = made;
  return { ...($schema !== undefined && { $schema }), $id: schemaId, ...widen(root) };
}

/** The schema in its full forms alone, with what its concepts say of short ones. Fresh on each call. */
export function hintedSchema(): Hinted {
  return z.toJSONSchema(conference, { target: 'draft-7', io: 'input' }) as unknown as Hinted;
}

/** The alternatives that a schema is; itself when it has none. */
function branches(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ?? [schema];
}

/** Short forms as the alternatives they are; objects open for `x-` keys. Branches differ in type, so an editor blames the right one. */
function widen({ short, shortKey, wordings, ...given }: Hinted): JsonSchema {
  if (wordings) return inWordings(given);
  const schema: JsonSchema = { ...given };
  if (given.properties) {
    schema.properties = Object.fromEntries(Object.entries(given.properties).map(([key, value]) => [key, widen(value)]));
    schema.patternProperties = { '^x-': {} };
  }
  if (given.items) schema.items = widen(given.items);
  if (short === undefined) return schema;

  const { title, description, ...form } = schema;
  const about = { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
  if (short === 'one') return { ...about, anyOf: [...branches(form.items ?? {}), form] };
  const { on, vague } = form.properties ?? {};
  if (short === 'any') return { ...about, anyOf: [...(vague ? [vague] : []), ...(on ? branches(on) : []), form] };
  const stood = form.properties?.[shortKey ?? ''];
  return { ...about, anyOf: [...shortBranches(stood), stood ? alsoInWordings(form, shortKey ?? '', stood) : form] };
}

/** A text, or several that say the same. */
function inWordings({ title, description, ...form }: JsonSchema): JsonSchema {
  const about = { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
  const several: JsonSchema = {
    type: 'object',
    properties: { wordings: wordingsList },
    required: ['wordings'],
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
  return { ...about, anyOf: [form, several] };
}

const wordingsList: JsonSchema = {
  title: 'Các cách nói',
  description: 'Cùng một điều bằng những lời khác; --seed chọn, văn bản để ký dùng cách thứ nhất.',
  type: 'array',
  items: { type: 'string', minLength: 1 },
  minItems: 2,
};

/** An object whose main key may be given as `wordings` beside its other keys. */
function alsoInWordings(form: JsonSchema, key: string, stood: JsonSchema): JsonSchema {
  const worded = JSON.stringify(stood).includes('"wordings"');
  if (!worded) return form;
  const { required, ...rest } = form;
  const left = required?.filter((name) => name !== key) ?? [];
  return {
    ...rest,
    properties: { ...form.properties, wordings: wordingsList },
    ...(left.length > 0 && { required: left }),
  };
}

/** What may stand for an object: a text or a list that its one key takes. */
function shortBranches(value: JsonSchema | undefined): JsonSchema[] {
  return value ? branches(value).filter(({ type }) => type !== 'object') : [];
}
