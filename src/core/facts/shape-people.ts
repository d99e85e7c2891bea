/** The shapes of people: persons, and groups told in words. */
import type { EitherShape, RecordShape } from '../model/context-shape.ts';
import type { Person, Words } from './people.ts';
import { flag, list, maybe, number, sure, type Table, text } from './shape-parts.ts';

const role: RecordShape = { is: 'record', keys: { office: sure(text), unit: maybe(text) } };

const person = {
  type: sure({ is: 'text', words: ['person', 'words'], only: ['person'] }),
  name: sure(text),
  honorific: maybe(text),
  title: maybe(text),
  party: sure(list(text)),
  roles: sure(list(role)),
  note: maybe(text),
  namesake: sure(flag),
  chair: sure(flag),
  function: maybe(text),
  side: maybe(text),
  guest: maybe(flag),
  outside: sure(flag),
  bridge: maybe(text),
  form: maybe(text),
  only: maybe(list(text)),
} satisfies Table<Person>;

const words = {
  type: sure({ is: 'text', words: ['person', 'words'], only: ['words'] }),
  name: sure(text),
  chair: sure(flag),
  count: maybe(number),
  side: maybe(text),
  guest: maybe(flag),
  outside: sure(flag),
  bridge: maybe(text),
  form: maybe(text),
  only: maybe(list(text)),
} satisfies Table<Words>;

/** Someone who attends or acts. */
export const participant: EitherShape = {
  is: 'either',
  of: [
    { is: 'record', keys: person },
    { is: 'record', keys: words },
  ],
};
/** Several of them. */
export const participants = sure(list(participant));
