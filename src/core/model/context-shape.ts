/** The shape of what a template may speak of, known before any data is: what the check of templates reads. */

/** Words. `words`: the only ones the schema allows. `only`: those that can stand at one place of a template. */
export interface TextShape {
  is: 'text';
  words?: readonly string[];
  only?: readonly string[];
}

export interface NumberShape {
  is: 'number';
}

/** True or false. */
export interface FlagShape {
  is: 'flag';
}

export interface ListShape<Item extends Shape = Shape> {
  is: 'list';
  of: Item;
  /** Never empty: the file must give it, or a group was made of its items. */
  filled?: true;
}

/** Named parts. */
export interface RecordShape {
  is: 'record';
  keys: Readonly<Record<string, KeyShape>>;
}

/** One of several records, distinguished by the word under `type`. */
export interface EitherShape {
  is: 'either';
  of: readonly RecordShape[];
}

/** Nobody knows: keys of the user's own. */
export interface AnyShape {
  is: 'any';
}

export type Shape = TextShape | NumberShape | FlagShape | ListShape | RecordShape | EitherShape | AnyShape;

/** A part by its key. `optional`: the data may leave it out. Lists of facts are never left out, only empty. */
export interface KeyShape<Of extends Shape = Shape> {
  shape: Of;
  optional: boolean;
}
