/** What each helper takes and gives, for the check of templates: one row a helper, the same names as the tables of helpers. */

import { parseTime } from '../language/clock.ts';
import { parseDate } from '../language/date.ts';
import { termSets } from '../language/terms.ts';
import type { RecordShape, Shape } from '../model/context-shape.ts';
import type { documentHelpers } from './document-helpers.ts';

/** What an argument may be. */
export interface Take {
  is: readonly (Exclude<Shape['is'], 'either' | 'any'> | 'anything')[];
  /** The helper says nothing for a value that is missing; without it, the value must be guarded. */
  missing?: true;
  /** The words that may be written here. */
  words?: readonly string[];
  /** A record, or the items of a list, must have one of these keys, unless `key=` names another. */
  keys?: readonly string[];
  /** Names a key: of the items of the first argument, or of the data file. */
  names?: 'item' | 'datum';
  /** The key that it names is a number. */
  sums?: true;
  /** Whether a text written here means anything. */
  reads?: (written: string) => boolean;
  /** Units, not people. */
  units?: true;
  /** A named argument that must be there: `always`, or where a wording has `{}`. */
  needed?: 'always' | 'worded';
}

export interface Signature {
  takes: readonly Take[];
  /** Any number more of the last. */
  rest?: true;
  hash?: Readonly<Record<string, Take>>;
  /** Every `key=value` is a key of the items and its value. */
  hashOfItem?: true;
  /** Called as `{{#name}}…{{/name}}`. */
  block?: true;
  /** The shape of what it gives; `value`: one of its arguments; `items`, `groups`: of its list. */
  gives: Shape['is'] | 'value' | 'items' | 'groups';
}

const any: Take = { is: ['anything'], missing: true };
const text: Take = { is: ['text', 'number'], missing: true };
const number: Take = { is: ['number', 'text'], missing: true, reads: (written) => /^-?\d[\d.,]*$/.test(written) };
const date: Take = {
  is: ['text', 'record'],
  missing: true,
  keys: ['on'],
  reads: (written) => parseDate(written) !== undefined,
};
const words: Take = { is: ['list', 'text'], missing: true, keys: [] };
const list: Take = { is: ['list'], missing: true };
const key: Take = { is: ['text'], names: 'item' };
const registers = ['press', 'portal', 'document'];
const register: Take = { is: ['text'], words: registers };
const figure: Take = { is: ['record'], keys: ['value'] };

const compares = { takes: [any, any], gives: 'flag' } as const satisfies Signature;
const chooses = { takes: [any], rest: true, gives: 'value' } as const satisfies Signature;
const wraps = { takes: [], block: true, gives: 'text' } as const satisfies Signature;

export const signatures: Readonly<Record<keyof ReturnType<typeof documentHelpers> | 'lookup', Signature>> = {
  and: chooses,
  awards: {
    takes: [{ is: ['list', 'record'], keys: ['form'] }],
    hash: { recipients: { is: ['flag'] } },
    gives: 'text',
  },
  blank: { takes: [{ is: ['text'], names: 'datum' }], gives: 'text' },
  capital: { takes: [text], gives: 'text' },
  citation: { takes: [{ is: ['record'], keys: ['type'] }], hash: { form: register }, gives: 'text' },
  clauses: { takes: [words], hash: { key }, gives: 'text' },
  clock: {
    takes: [{ is: ['text'], missing: true, reads: (written) => parseTime(written) !== undefined }],
    hash: { form: { ...register, words: [...registers, 'iso'] } },
    gives: 'text',
  },
  date: {
    takes: [date],
    hash: { form: { is: ['text'], words: [...registers, 'iso', 'bare'] } },
    gives: 'text',
  },
  eq: compares,
  figure: { takes: [figure], hash: { unit: { is: ['text'] } }, gives: 'text' },
  fit: { takes: [{ is: ['number'] }], block: true, gives: 'text' },
  flow: wraps,
  group: { takes: [list], hash: { by: { ...key, needed: 'always' } }, gives: 'groups' },
  gt: compares,
  gte: compares,
  in: { takes: [any, any], rest: true, gives: 'flag' },
  inWords: {
    takes: [{ is: ['number'], missing: true }, { is: ['text'] }],
    hash: { only: { is: ['flag'] } },
    gives: 'text',
  },
  line: wraps,
  list: { takes: [{ ...list, keys: [] }], hash: { key }, gives: 'text' },
  lookup: { takes: [{ is: ['list', 'record'], missing: true }, { is: ['text', 'number'] }], gives: 'value' },
  lt: compares,
  lte: compares,
  ne: compares,
  not: { takes: [any], gives: 'flag' },
  number: { takes: [number], gives: 'text' },
  or: chooses,
  paragraph: wraps,
  people: {
    takes: [{ is: ['list', 'record'], missing: true, keys: ['type'] }],
    hash: { form: { is: ['text'], words: ['full', 'name', 'honorific'] } },
    gives: 'text',
  },
  percent: { takes: [{ is: ['number'], missing: true }], gives: 'text' },
  period: { takes: [text], gives: 'text' },
  prose: { takes: [words], hash: { key, lower: { is: ['flag'] } }, gives: 'text' },
  quote: { takes: [text], gives: 'text' },
  ranked: { takes: [list], gives: 'items' },
  recipients: { takes: [{ is: ['record'], keys: ['collectives', 'individuals'] }], gives: 'text' },
  section: { takes: [{ is: ['text'] }], block: true, gives: 'text' },
  sentence: { ...wraps, hash: { end: { is: ['text'] } } },
  sum: { takes: [list], hash: { key: { ...key, sums: true, needed: 'always' } }, gives: 'text' },
  term: { takes: [{ is: ['text'], words: termSets }, text], gives: 'text' },
  units: {
    takes: [{ is: ['list'], missing: true, keys: ['unit', 'name'], units: true }],
    hash: { lead: text, deputy: text, member: text, guest: text },
    gives: 'text',
  },
  upper: { takes: [text], gives: 'text' },
  vary: {
    takes: [{ is: ['text'] }],
    rest: true,
    hash: { first: { is: ['text'] }, with: { is: ['text'], needed: 'worded' }, steady: { is: ['flag'] } },
    gives: 'text',
  },
  where: { takes: [list], hashOfItem: true, gives: 'items' },
};

/** Whether the shape is one that the argument may be. */
export function fits(shape: Shape, take: Take): boolean {
  if (shape.is === 'any' || take.is.includes('anything')) return true;
  return take.is.includes(shape.is === 'either' ? 'record' : shape.is);
}

/** The record that a value is or that its items are; undefined when it is neither. */
export function recordIn(shape: Shape): RecordShape | Extract<Shape, { is: 'either' }> | undefined {
  if (shape.is === 'list') return recordIn(shape.of);
  return shape.is === 'record' || shape.is === 'either' ? shape : undefined;
}
