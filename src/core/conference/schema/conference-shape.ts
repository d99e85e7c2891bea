/** The shape of a checked conference, from the schema itself. */
import type * as z from 'zod';
import type { KeyShape, RecordShape, Shape } from '../../model/context-shape.ts';
import { conference } from './conference.ts';
import { isOptional, itemOf, scalarOf, shapeOf } from './schema-node.ts';

/** Fresh on each call. */
export function conferenceShape(): RecordShape {
  return recordOf(shapeOf(conference) ?? {});
}

function recordOf(keys: Readonly<Record<string, z.ZodType>>): RecordShape {
  const entries = Object.entries(keys).map(([key, schema]): [string, KeyShape] => {
    const [shape, optional] = [toShape(schema), isOptional(schema)];
    // A list that must be given is given for what is in it.
    return [key, { shape: shape.is === 'list' && !optional ? { ...shape, filled: true } : shape, optional }];
  });
  return { is: 'record', keys: Object.fromEntries(entries) };
}

function toShape(schema: z.ZodType): Shape {
  const item = itemOf(schema);
  if (item) return { is: 'list', of: toShape(item) };
  const keys = shapeOf(schema);
  return keys ? recordOf(keys) : scalarOf(schema);
}
