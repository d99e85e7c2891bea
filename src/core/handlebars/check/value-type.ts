/** What the check knows of a value before there is any data: its shape, and whether it may be missing. */
import type { KeyShape, Shape } from '../../model/context-shape.ts';

export interface ValueType {
  shape: Shape;
  /** The same for every way to write the same value, so that what a guard proves is found again. */
  id: string;
  /** May be missing by itself, in whatever it is part of. */
  optional: boolean;
  /** Words that a helper made: they may be none at all. */
  made?: boolean | undefined;
  /** What it is a part of. */
  parent?: ValueType | undefined;
  /** Keys that a partial was given, `{{> name key=value}}`, over those of the context. */
  given?: Readonly<Record<string, ValueType>> | undefined;
}

/** Not known: no message follows from it. */
export const UNKNOWN: ValueType = { shape: { is: 'any' }, id: '?', optional: false };

/** The type of a value that the template writes out. */
export function typeOfLiteral(value: string | number | boolean | undefined): ValueType {
  const id = JSON.stringify(value) ?? 'undefined';
  if (typeof value === 'string') return { shape: { is: 'text', only: [value] }, id, optional: false };
  if (value === undefined) return { shape: { is: 'any' }, id, optional: true };
  return { shape: { is: typeof value === 'number' ? 'number' : 'flag' }, id, optional: false };
}

/** The text that a template writes out, if the value is one. */
export function literalText({ shape }: ValueType): string | undefined {
  return shape.is === 'text' && !shape.words && shape.only?.length === 1 ? shape.only[0] : undefined;
}

/** The type of a part under a key. */
export function typeOfKey(parent: ValueType, key: string, { shape, optional }: KeyShape): ValueType {
  return { shape, id: `${parent.id}/${key}`, optional, parent };
}

/** The keys that a shape has for certain, and those that only some of its alternatives have. */
export function keysOf(shape: Shape): { every: Readonly<Record<string, KeyShape>>; some: readonly string[] } {
  if (shape.is === 'record') return { every: shape.keys, some: [] };
  if (shape.is !== 'either') return { every: {}, some: [] };
  const all = [...new Set(shape.of.flatMap(({ keys }) => Object.keys(keys)))];
  const every: Record<string, KeyShape> = {};
  for (const key of all) {
    const found = shape.of.map(({ keys }) => keys[key]);
    if (found.some((one) => one === undefined)) continue;
    const alike = found as KeyShape[];
    every[key] = {
      shape: mergeShapes(alike.map((one) => one.shape)),
      optional: alike.some(({ optional }) => optional),
    };
  }
  return { every, some: all.filter((key) => !every[key]) };
}

/** One shape for several: the words of all of them. */
function mergeShapes(shapes: readonly Shape[]): Shape {
  const [first] = shapes;
  if (!first) return UNKNOWN.shape;
  if (first.is !== 'text' || !first.only) return first;
  return { ...first, only: shapes.flatMap((shape) => (shape.is === 'text' ? (shape.only ?? []) : [])) };
}
