/** How a helper may be called and what it gives: what the check of templates knows of each helper. */
import type { EitherShape, RecordShape, Shape } from '../../model/context-shape.ts';

/** What an argument may be. */
export interface Argument {
  is: readonly (Exclude<Shape['is'], 'either' | 'any'> | 'anything')[];
  /** The helper prints nothing for a value that is missing; without it, the value must be guarded. */
  missing?: true;
  /** The words that may be written here. */
  words?: readonly string[];
  /** A record, or the items of a list, must have one of these keys, unless `key=` names another. */
  keys?: readonly string[];
  /** The text names a key: of the items of the first argument, or of the data file (`date.start`). */
  names?: 'item' | 'datum';
  /** The key that it names is a number. */
  sums?: true;
  /** Whether a text written here means anything. */
  reads?: (written: string) => boolean;
  /** The records are all of one type; the words of the message where they are of several. */
  oneType?: Readonly<{ vi: string; en: string }>;
  /** A named argument that must be there: `always`, or where a text of the call has a place for it, `{}`. */
  needed?: 'always' | 'worded';
}

/**
 * What a call gives. `text`, `flag`: a value that the helper makes. `first`: its first argument, in whatever order.
 * `items`: those of its list that the named arguments choose. `groups`: a list of `{key, items}`.
 * The others pass a value on as it is. `part`: the part of the first that the second names.
 * `present`: the first argument that is there. `last`: the last argument, where all are there.
 */
export type Given = 'text' | 'flag' | 'first' | 'items' | 'groups' | 'part' | 'present' | 'last';

/**
 * What a call proves as a condition. `all`, `any`: of its arguments. `not`: the contrary of its argument.
 * `same`, `different`: the first compared with the others. `order`: by size.
 */
export type Condition = 'all' | 'any' | 'not' | 'same' | 'different' | 'order';

/** One helper. */
export interface Signature {
  takes: readonly Argument[];
  /** Any number more of the last. */
  rest?: true;
  hash?: Readonly<Record<string, Argument>>;
  /** Every `key=value` is a key of the items and its value. */
  hashOfItem?: true;
  /** Called as `{{#name}}…{{/name}}`. */
  block?: true;
  gives: Given;
  condition?: Condition;
  /** Prints nothing only where its first argument is empty: a guard belongs to that. */
  emptyAsGiven?: true;
  /** Gives one of the texts that it is given, so that `{{> (name "a" "b")}}` runs one of those partials. */
  chooses?: true;
}

/** Signatures by the name of the helper. */
export type Signatures = Readonly<Record<string, Signature>>;

/** Those of the language itself. */
export const builtInSignatures: Signatures = {
  lookup: { takes: [{ is: ['list', 'record'], missing: true }, { is: ['text', 'number'] }], gives: 'part' },
};

/** Whether a helper passes a value on as it is: where that is missing, it prints nothing. */
export function passesOn({ gives }: Signature): boolean {
  return gives === 'part' || gives === 'present' || gives === 'last';
}

/** Whether the shape is one that the argument may be. */
export function accepts({ is }: Argument, shape: Shape): boolean {
  if (shape.is === 'any' || is.includes('anything')) return true;
  return is.includes(shape.is === 'either' ? 'record' : shape.is);
}

/** The record that a value is or that its items are; undefined when it is neither. */
export function recordIn(shape: Shape): RecordShape | EitherShape | undefined {
  if (shape.is === 'list') return recordIn(shape.of);
  return shape.is === 'record' || shape.is === 'either' ? shape : undefined;
}
