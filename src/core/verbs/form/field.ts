/** What a form asks for: the schema of a data file as a tree of fields. Plain data, so that it can be sent anywhere. */

/** A choice of a field: the word of the data file, and what people call it. */
export interface Choice {
  word: string;
  label: string;
}

/** Names that a field takes: those of a register, or of people and points that the data name themselves. */
export type Register = 'unit' | 'award' | 'office' | 'place' | 'person' | 'bridge' | 'kind' | 'style';

/** One key of the data, or the items of a list. */
export interface Field {
  /** Empty for the items of a list. */
  key: string;
  /** In Vietnamese. */
  title: string;
  english: string;
  help?: string;
  examples?: readonly string[];
  required?: true;
  is: 'record' | 'list' | 'text' | 'words' | 'flag' | 'number' | 'count' | 'percent' | 'day' | 'clock' | 'period';
  /** Of a record, in the order of files. */
  fields?: readonly Field[];
  /** Of a list. */
  item?: Field;
  /** Of `words`. */
  choices?: readonly Choice[];
  register?: Register;
  /** Sentences rather than names: they want room. */
  long?: true;
  /** Its rank among those shown before anything is filled in, from 1. */
  first?: number;
  /**
   * A shorter form that the file may use: `one`, an item for its list; `key`, the value of `shortKey` for the record;
   * `date`, a day, days or a vague word for the record of a date.
   */
  short?: 'one' | 'key' | 'date';
  shortKey?: string;
  /** The file may say it in several ways, as `{wordings: […]}`. */
  wordings?: true;
}

/** A part of the form: some keys of the root, under one name. */
export interface Section {
  id: string;
  title: { vi: string; en: string };
  keys: readonly string[];
}
