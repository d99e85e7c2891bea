/** Plain data → a checked conference, or messages that blame the right line. */
import type { z } from 'zod';
import type { Path, Source } from '../types.ts';
import { message, type Message } from '../message/message.ts';
import { conference as schema, type Conference } from './conference.ts';
import { giveOwnKeys, takeOwnKeys, type OwnKey } from './own-keys.ts';
import { allKeys, schemaAt, shapeOf, titleOf } from './schema-node.ts';
import { bare } from './spoken.ts';
import {
  suggestClock, suggestCount, suggestDate, suggestKey, suggestNumber, suggestPeriod, suggestWord,
} from './suggest.ts';

/** A conference when the data has the right shape, with the user's own keys where they stood; messages when it has not. */
export interface Checked {
  conference?: Conference;
  extras: OwnKey[];
  messages: Message[];
}

type Issue = z.core.$ZodIssue;

/**
 * Check the shape of a data file. All mistakes at once, one message for each cause.
 * Messages: `key-known`, `key-present`, `value-type`, `word-known`, `attendee-named`, and the `…-valid` of each form of value.
 */
export function readConference(source: Source): Checked {
  const { data, taken } = takeOwnKeys(source.data);
  const result = schema.safeParse(data);
  if (!result.success) return { extras: taken, messages: tell(result.error.issues, data, source) };
  giveOwnKeys(source.data, result.data);
  return { conference: result.data, extras: taken, messages: [] };
}

/** What the file says at a path of the checked conference, short forms passed over as `Source.at` does. */
function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const key of path) {
    if (Array.isArray(here)) here = typeof key === 'number' ? here[key] : here;
    else if (typeof here === 'object' && here !== null) here = typeof key === 'string' ? (here as Record<string, unknown>)[key] : key === 0 ? here : undefined;
    else return here;
  }
  return here;
}

/** The last key's name on a path: of `attendees.2`, `attendees`. */
function nameOf(path: Path): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}

/** Issues in the order of the file, without those that follow from another. */
function tell(issues: readonly Issue[], data: unknown, source: Source): Message[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue, source) : []));
  // A required key that was misspelt is not missing as well.
  const meant = new Set(unknown.map(({ parent, suggestion }) => [...parent, suggestion].join('.')));
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(issue.path.join('.')))
    .map((issue) => tellOne(issue, data, source));
  return [...unknown.map((one) => one.message), ...others].sort((one, other) => offsetOf(one) - offsetOf(other));
}

function offsetOf({ where: { place } }: Message): number {
  if (!place) return 0;
  return ('offset' in place ? place.offset : 'start' in place ? place.start.offset : 0) ?? 0;
}

/** Each unknown key with what it may have meant. */
function unknownKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>, source: Source) {
  const parent = issue.path as Path;
  const shape = shapeOf(schemaAt(parent) ?? schema) ?? {};
  const present = valueAt(source.data, parent) as Record<string, unknown>;
  const free = Object.entries(shape)
    .filter(([key]) => present[key] === undefined)
    .map(([key, form]) => ({ key, title: titleOf(form) }));
  return issue.keys.map((key) => {
    // Exactly a key of another place: it was moved, not misspelt; unless it is a common name for one of this place.
    const homes = allKeys().filter((home) => home.key === key || bare(home.key) === bare(key));
    const suggestion = suggestKey(key, free);
    const belongs = suggestion ? undefined : [...new Set(homes.map((home) => home.parent || 'gốc'))].slice(0, 3);
    const params = { key, parent: nameOf(parent), suggestion, belongs, known: Object.keys(shape).filter((name) => name !== '$schema') };
    return { parent, suggestion, message: message('key-known', params, source.keyAt([...parent, key])) };
  });
}

/** Rules for values that zod finds by pattern or check, by the code that the schema gives them. */
const forms = {
  count: ['count-valid', suggestCount],
  number: ['number-valid', suggestNumber],
  percent: ['percent-valid', suggestNumber],
  date: ['date-valid', suggestDate],
  'full-date': ['date-full', suggestDate],
  clock: ['clock-valid', suggestClock],
  period: ['period-valid', suggestPeriod],
} as const;

function tellOne(issue: Issue, data: unknown, source: Source): Message {
  const path = issue.path as Path;
  const found = valueAt(data, path);
  const where = source.at(path);
  const key = nameOf(path);
  if (found === undefined && path.length > 0) {
    const form = schemaAt(path);
    const parent = nameOf(path.slice(0, -1));
    return message('key-present', { key, title: form ? titleOf(form) : '', parent }, source.keyAt(path));
  }
  if (issue.message === 'name-or-group') {
    const both = typeof found === 'object' && found !== null && 'name' in found;
    return message('attendee-named', { found: both ? 'both' : 'neither' }, where);
  }
  const kind = Array.isArray(found) ? 'list' : typeof found === 'object' && found !== null ? 'map' : found === undefined ? 'nothing' : 'text';
  if (kind === 'text' && issue.message in forms) {
    const [rule, suggest] = forms[issue.message as keyof typeof forms];
    return message(rule, { found: String(found), suggestion: suggest(String(found)) }, where);
  }
  if (issue.code === 'invalid_value' && kind === 'text') {
    const words = issue.values.map(String);
    return message('word-known', { key, found: String(found), words, suggestion: suggestWord(String(found), words) }, where);
  }
  const expected = issue.code === 'invalid_type' ? (issue.expected === 'object' ? 'map' : issue.expected === 'array' ? 'list' : 'text') : 'text';
  return message('value-type', { key, found: kind, expected }, where);
}
