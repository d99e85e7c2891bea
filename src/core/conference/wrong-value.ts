/** A value that the schema does not take, or that is missing: the check's issue as a message. */
import type * as z from 'zod';
import { type Message, message } from '../message/message.ts';
import type { Path, Source } from '../model/source.ts';
import {
  clockValid,
  countValid,
  dateFull,
  dateValid,
  dayExists,
  numberValid,
  percentValid,
  periodValid,
} from './form-rules.ts';
import { schemaAt, titleOf } from './schema/schema-node.ts';
import {
  attendeeNamed,
  type Expected,
  type Found,
  keyPresent,
  valueType,
  venuePlace,
  wordKnown,
} from './shape-rules.ts';
import { suggestWord } from './suggest.ts';
import { suggestClock, suggestCount, suggestDate, suggestNumber, suggestPeriod } from './suggest-form.ts';
import { nameOf, valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** Rules for texts that zod finds by pattern or check, by the code that the schema gives them. */
const forms = {
  count: [countValid, suggestCount],
  number: [numberValid, suggestNumber],
  percent: [percentValid, suggestNumber],
  date: [dateValid, suggestDate],
  day: [dayExists, suggestDate],
  'full-date': [dateFull, suggestDate],
  clock: [clockValid, suggestClock],
  period: [periodValid, suggestPeriod],
} as const;

/** Messages: `key-present`, `attendee-named`, those of `forms`, `venue-place`, `word-known`, `value-type`. */
export function wrongValue(issue: Issue, data: unknown, places: Pick<Source, 'at' | 'keyAt'>): Message {
  const path = issue.path as Path;
  const found = valueAt(data, path);
  const where = places.at(path);
  if (found === undefined && path.length > 0) return message(keyPresent, missing(path), places.keyAt(path));
  if (issue.message === 'name-or-group') {
    const both = typeof found === 'object' && found !== null && 'name' in found;
    return message(attendeeNamed, { found: both ? 'both' : 'neither' }, where);
  }
  if (kindOf(found) === 'text') {
    const text = String(found);
    if (issue.message in forms) {
      const [rule, suggest] = forms[issue.message as keyof typeof forms];
      return message(rule, { found: text, suggestion: suggest(text) }, where);
    }
    if (issue.code === 'invalid_value') {
      const words = issue.values.map(String);
      const suggestion = suggestWord(text, words);
      if (isPlaceForMode(path, data, suggestion)) return message(venuePlace, { found: text }, where);
      return message(wordKnown, { key: nameOf(path), found: text, words, suggestion }, where);
    }
  }
  return message(valueType, { key: nameOf(path), found: kindOf(found), expected: expectedBy(issue) }, where);
}

/** The key that is not there, what it is called, and the key above it. */
function missing(path: Path): { key: string; title: string; parent: string } {
  const form = schemaAt(path);
  return { key: nameOf(path), title: form ? titleOf(form) : '', parent: nameOf(path.slice(0, -1)) };
}

/** `venue: Hội trường …`: the short form says how people met, not where. */
function isPlaceForMode(path: Path, data: unknown, suggestion: string | undefined): boolean {
  return path.join('.') === 'venue.mode' && typeof valueAt(data, ['venue']) === 'string' && suggestion === undefined;
}

function kindOf(found: unknown): Found {
  if (Array.isArray(found)) return 'list';
  if (typeof found === 'object' && found !== null) return 'map';
  return found === undefined ? 'nothing' : 'text';
}

function expectedBy(issue: Issue): Expected {
  if (issue.code !== 'invalid_type') return 'text';
  if (issue.expected === 'object') return 'map';
  return issue.expected === 'array' ? 'list' : 'text';
}
