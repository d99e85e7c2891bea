/** What each helper takes and gives, for the check of templates: one row a helper, the same names as the table of helpers. */
import type { Argument, Signature, Signatures } from '../handlebars/check/signature.ts';
import { parseTime } from '../language/clock.ts';
import { parseDate } from '../language/date.ts';
import { termSets } from '../language/terms.ts';
import type { documentHelpers } from './index.ts';

const any: Argument = { is: ['anything'], missing: true };
const text: Argument = { is: ['text', 'number'], missing: true };
const number: Argument = { is: ['number', 'text'], missing: true, reads: (written) => /^-?\d[\d.,]*$/.test(written) };
const date: Argument = {
  is: ['text', 'record'],
  missing: true,
  keys: ['on'],
  reads: (written) => parseDate(written) !== undefined,
};
const words: Argument = { is: ['list', 'text'], missing: true, keys: [] };
const list: Argument = { is: ['list'], missing: true };
const key: Argument = { is: ['text'], names: 'item' };
const registers = ['press', 'portal', 'document'];
const register: Argument = { is: ['text'], words: registers };
/** People are of two types, persons and groups described in words; units of one. */
const notPeople = {
  vi: 'cần các đơn vị, thấy người; dùng people',
  en: 'expected units, found people; use people',
};
const figure: Argument = { is: ['record'], keys: ['value'] };

const compares = { takes: [any, any], gives: 'flag', condition: 'order' } as const satisfies Signature;
const wraps = { takes: [], block: true, gives: 'text' } as const satisfies Signature;

export const signatures: Readonly<Record<keyof ReturnType<typeof documentHelpers>, Signature>> = {
  and: { takes: [any], rest: true, gives: 'last', condition: 'all' },
  awards: {
    takes: [{ is: ['list', 'record'], keys: ['form'] }],
    hash: {
      recipients: { is: ['flag'] },
      form: { is: ['text'], words: ['received'] },
      within: { is: ['text'], missing: true },
      said: text,
    },
    gives: 'text',
  },
  blank: { takes: [{ is: ['text'], names: 'datum' }], gives: 'text' },
  capital: { takes: [text], gives: 'text', emptyAsGiven: true },
  citation: { takes: [{ is: ['record'], keys: ['type'] }], hash: { form: register }, gives: 'text' },
  clauses: { takes: [words], hash: { key, apart: { is: ['flag'] } }, gives: 'text', emptyAsGiven: true },
  clock: {
    takes: [{ is: ['text'], missing: true, reads: (written) => parseTime(written) !== undefined }],
    hash: { form: { ...register, words: [...registers, 'iso'] } },
    gives: 'text',
  },
  date: {
    takes: [date],
    hash: { form: { is: ['text'], words: [...registers, 'iso', 'bare', 'full'] } },
    gives: 'text',
    emptyAsGiven: true,
  },
  deadline: { takes: [text], gives: 'text', emptyAsGiven: true },
  eq: { ...compares, condition: 'same' },
  figure: { takes: [figure], hash: { unit: { is: ['text'] } }, gives: 'text' },
  fit: {
    takes: [{ is: ['number'] }],
    hash: { sentences: { is: ['number'] }, apart: { is: ['flag'] } },
    block: true,
    gives: 'text',
  },
  flow: { ...wraps, hash: { short: { is: ['number'] }, onward: { is: ['flag'] } } },
  group: { takes: [list], hash: { by: { ...key, needed: 'always' } }, gives: 'groups' },
  gt: compares,
  gte: compares,
  in: { takes: [any, any], rest: true, gives: 'flag', condition: 'same' },
  inWords: {
    takes: [{ is: ['number'], missing: true }, { is: ['text'] }],
    hash: { only: { is: ['flag'] } },
    gives: 'text',
  },
  keep: wraps,
  kept: { takes: [text], rest: true, gives: 'flag' },
  line: wraps,
  list: { takes: [{ ...list, keys: [] }], hash: { key }, gives: 'text', emptyAsGiven: true },
  lt: compares,
  lte: compares,
  narrate: { takes: [words], hash: { dashes: { is: ['flag'] } }, gives: 'text', emptyAsGiven: true },
  ne: { ...compares, condition: 'different' },
  not: { takes: [any], gives: 'flag', condition: 'not' },
  number: { takes: [number], hash: { pad: { is: ['flag'] } }, gives: 'text' },
  nth: { takes: [{ is: ['number'] }], hash: { form: { is: ['text'], words: ['letter'] } }, gives: 'text' },
  or: { takes: [any], rest: true, gives: 'present', condition: 'any' },
  paragraph: wraps,
  people: {
    takes: [{ is: ['list', 'record'], missing: true, keys: ['type'] }],
    hash: { form: { is: ['text'], words: ['full', 'brief', 'name', 'honorific', 'subject'] } },
    gives: 'text',
    emptyAsGiven: true,
  },
  percent: { takes: [{ is: ['number'], missing: true }], gives: 'text' },
  period: { takes: [text], gives: 'text' },
  prose: { takes: [words], hash: { key, lower: { is: ['flag'] } }, gives: 'text', emptyAsGiven: true },
  quote: { takes: [text], gives: 'text' },
  ranked: { takes: [list], gives: 'first', emptyAsGiven: true },
  recipients: { takes: [{ is: ['record'], keys: ['collectives', 'individuals'] }], gives: 'text' },
  section: { takes: [{ is: ['text'] }], hash: { few: { is: ['number'] } }, rest: true, block: true, gives: 'text' },
  sentence: { ...wraps, hash: { end: { is: ['text'] } } },
  sum: { takes: [list], hash: { key: { ...key, sums: true, needed: 'always' } }, gives: 'text', emptyAsGiven: true },
  term: { takes: [{ is: ['text'], words: termSets }, text], gives: 'text' },
  units: {
    takes: [{ is: ['list'], missing: true, keys: ['unit', 'name'], oneType: notPeople }],
    hash: { lead: text, deputy: text, member: text, guest: text, colon: { is: ['flag'] } },
    gives: 'text',
    emptyAsGiven: true,
  },
  upper: { takes: [text], gives: 'text', emptyAsGiven: true },
  vary: {
    takes: [{ is: ['text'] }],
    rest: true,
    hash: { first: { is: ['text'] }, with: { is: ['text'], needed: 'worded' }, steady: { is: ['flag'] } },
    gives: 'text',
    chooses: true,
  },
  where: { takes: [list], hashOfItem: true, gives: 'items' },
  within: { takes: [{ is: ['number'] }], block: true, gives: 'text' },
};

/** Whether a helper gives one of the texts that it is given, which may be the names of partials. */
export function chooses(helper: string): boolean {
  return (signatures as Signatures)[helper]?.chooses === true;
}
