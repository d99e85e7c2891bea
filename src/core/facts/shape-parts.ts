/** What the table of the facts' shape is written in: shapes, and types that hold it against the facts. */
import type { Conference } from '../conference/schema/conference.ts';
import type {
  EitherShape,
  FlagShape,
  KeyShape,
  ListShape,
  NumberShape,
  RecordShape,
  Shape,
  TextShape,
} from '../model/context-shape.ts';
import type { Fact } from '../model/fact.ts';
import type { Participant } from './people.ts';

type ShapeFor<T> =
  T extends Fact<infer Value>
    ? ShapeFor<Value>
    : T extends string
      ? TextShape
      : T extends number
        ? NumberShape
        : T extends boolean
          ? FlagShape
          : T extends readonly (infer Item)[]
            ? ListShape<ShapeFor<Item>>
            : T extends Participant
              ? EitherShape
              : RecordShape;
type KeyFor<T> = KeyShape<ShapeFor<Exclude<T, undefined>>> & { optional: undefined extends T ? true : false };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Keys that facts have and the file has not, or in another form. */
type Changed<Derived, Base> = {
  [Key in keyof Derived]-?: Key extends keyof Base ? (Same<Derived[Key], Base[Key]> extends true ? never : Key) : Key;
}[keyof Derived];
/** One entry for each such key. */
export type Table<Derived, Base = object> = { [Key in Changed<Derived, Base>]: KeyFor<Derived[Key]> };

/** One item of a list of the file. */
export type Item<Key extends keyof Conference> =
  NonNullable<Conference[Key]> extends readonly (infer One)[] ? One : never;

/** A text. */
export const text = { is: 'text' } as const;
/** A number. */
export const number = { is: 'number' } as const;
/** Yes or no. */
export const flag = { is: 'flag' } as const;
/** A key that is always there. */
export const sure = <Of extends Shape>(shape: Of) => ({ shape, optional: false }) as const;
/** A key that may be missing. */
export const maybe = <Of extends Shape>(shape: Of) => ({ shape, optional: true }) as const;
/** Items of one shape. */
export const list = <Of extends Shape>(of: Of) => ({ is: 'list', of }) as const;

/** The record under a key, or the shape itself. Throws where there is none: the schema and this file disagree. */
export function record(shape: Shape | undefined, key?: string): RecordShape {
  const found = key === undefined ? shape : shape?.is === 'record' ? shape.keys[key]?.shape : undefined;
  if (found?.is === 'record') return found;
  throw new Error(`The schema has no record ${key ?? ''}`);
}

/** The shape of the items of the list under a key. */
export function item(shape: RecordShape, key: string): RecordShape {
  const found = shape.keys[key]?.shape;
  return record(found?.is === 'list' ? found.of : undefined);
}

/** A record with more keys. */
export function extend(shape: RecordShape, keys: RecordShape['keys']): RecordShape {
  return { is: 'record', keys: { ...shape.keys, ...keys } };
}
