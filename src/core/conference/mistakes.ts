/** What is wrong with the shape of a data file: the check's issues as messages, each at its place, one for each cause. */

import type { z } from 'zod';
import { type Message, message } from '../message/message.ts';
import type { Path, Source } from '../model/source.ts';
import { isMap } from '../yaml/is-map.ts';
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
import { conference as schema } from './schema/conference.ts';
import { allKeys, schemaAt, shapeOf, titleOf } from './schema/schema-node.ts';
import { attendeeNamed, keyKnown, keyPresent, valueType, venuePlace, wordKnown } from './shape-rules.ts';
import { bare } from './spoken.ts';
import {
  suggestClock,
  suggestCount,
  suggestDate,
  suggestKey,
  suggestNumber,
  suggestPeriod,
  suggestWord,
} from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What the file says at a path of the checked conference, short forms passed over as `Source.at` does. */
function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const key of path) {
    if (Array.isArray(here)) here = typeof key === 'number' ? here[key] : here;
    else if (typeof here === 'object' && here !== null)
      here = typeof key === 'string' ? (here as Record<string, unknown>)[key] : key === 0 ? here : undefined;
    else return here;
  }
  return here;
}

/** The last key's name on a path: of `attendees.2`, `attendees`. */
function nameOf(path: Path): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}

/**
 * All messages, in the order of the file. A misspelt key hides what stands under it, so the check goes on as if it were
 * mended, until nothing new is found. Mutates `data`, which is our own copy.
 */
export function mistakes(data: unknown, source: Source): Message[] {
  // Path as the check knows it → the key that the file has there.
  const misspelt = new Map<string, string>();
  const inFile = (path: Path): Path =>
    path.map((key, index) => misspelt.get(path.slice(0, index + 1).join('.')) ?? key);
  const places: Places = { at: (path) => source.at(inFile(path)), keyAt: (path) => source.keyAt(inFile(path)) };
  const told = new Map<string, Message>();
  for (;;) {
    const result = schema.safeParse(data);
    const known = misspelt.size;
    for (const { key, made, parent, slip, suggestion } of tell(result.error?.issues ?? [], data, places)) {
      if (!told.has(key)) told.set(key, made);
      const home = suggestion === undefined ? undefined : valueAt(data, parent);
      if (slip === undefined || suggestion === undefined || !isMap(home) || home[suggestion] !== undefined) continue;
      home[suggestion] = home[slip];
      delete home[slip];
      misspelt.set([...parent, suggestion].join('.'), slip);
    }
    if (misspelt.size === known) break;
  }
  return [...told.values()].sort((one, other) => offsetOf(one) - offsetOf(other));
}

/** Where things stand, for paths of the check. */
type Places = Pick<Source, 'at' | 'keyAt'>;

/** One mistake; `slip` is a key that was written for `suggestion` under `parent`. */
interface Mistake {
  /** The same for the same mistake, however often the check runs. */
  key: string;
  made: Message;
  parent: Path;
  slip?: string;
  suggestion?: string | undefined;
}

/** Each issue as a mistake, without those that follow from another. */
function tell(issues: readonly Issue[], data: unknown, places: Places): Mistake[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, data, places) : [],
  );
  // A required key that was misspelt is not missing as well.
  const meant = new Set(unknown.map(({ parent, suggestion }) => [...parent, suggestion].join('.')));
  // Nor does an attendee lack a name whose key was misspelt.
  const harmed = new Set(unknown.map(({ parent }) => parent.join('.')));
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(issue.path.join('.')))
    .filter((issue) => !/^(?:name-or-group$|needs:)/.test(issue.message) || !harmed.has(issue.path.join('.')))
    .map((issue): Mistake => {
      const path = issue.path as Path;
      return { key: `${path.join('.')} ${issue.code}`, made: tellOne(issue, data, places), parent: path };
    });
  return [...unknown, ...others];
}

function offsetOf({ where: { place } }: Message): number {
  if (!place) return 0;
  return ('offset' in place ? place.offset : 'start' in place ? place.start.offset : 0) ?? 0;
}

/** Each unknown key with what it may have meant. */
function unknownKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>, data: unknown, places: Places): Mistake[] {
  const parent = issue.path as Path;
  const shape = shapeOf(schemaAt(parent) ?? schema) ?? {};
  const present = valueAt(data, parent);
  const free = Object.entries(shape)
    .filter(([key]) => !isMap(present) || present[key] === undefined)
    .map(([key, form]) => ({ key, title: titleOf(form) }));
  return issue.keys.map((key): Mistake => {
    const suggestion = suggestKey(key, free);
    // No key of this place is near, but it is one of another: it was moved, not misspelt.
    const homes = allKeys().filter((home) => bare(home.key) === bare(key));
    const belongs = suggestion ? undefined : [...new Set(homes.map((home) => home.parent))].slice(0, 3);
    const known = Object.keys(shape).filter((name) => name !== '$schema');
    const params = { key, parent: nameOf(parent), suggestion, belongs, known };
    const path = [...parent, key];
    return {
      key: path.join('.'),
      made: message(keyKnown, params, places.keyAt(path)),
      parent,
      slip: key,
      suggestion,
    };
  });
}

/** Rules for values that zod finds by pattern or check, by the code that the schema gives them. */
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

function tellOne(issue: Issue, data: unknown, source: Places): Message {
  const path = issue.path as Path;
  const found = valueAt(data, path);
  const where = source.at(path);
  const key = nameOf(path);
  if (found === undefined && path.length > 0) {
    const form = schemaAt(path);
    const parent = nameOf(path.slice(0, -1));
    return message(keyPresent, { key, title: form ? titleOf(form) : '', parent }, source.keyAt(path));
  }
  const [, needed] = /^needs:(.+)$/.exec(issue.message) ?? [];
  if (needed) {
    const form = schemaAt([...path, needed]);
    return message(keyPresent, { key: needed, title: form ? titleOf(form) : '', parent: key }, where);
  }
  if (issue.message === 'name-or-group') {
    const both = typeof found === 'object' && found !== null && 'name' in found;
    return message(attendeeNamed, { found: both ? 'both' : 'neither' }, where);
  }
  const kind = Array.isArray(found)
    ? 'list'
    : typeof found === 'object' && found !== null
      ? 'map'
      : found === undefined
        ? 'nothing'
        : 'text';
  if (kind === 'text' && issue.message in forms) {
    const [rule, suggest] = forms[issue.message as keyof typeof forms];
    return message(rule, { found: String(found), suggestion: suggest(String(found)) }, where);
  }
  if (issue.code === 'invalid_value' && kind === 'text') {
    // `venue: Hội trường …`: the short form says how people met, not where.
    const words = issue.values.map(String);
    const venue = valueAt(data, ['venue']);
    if (path.join('.') === 'venue.mode' && typeof venue === 'string' && !suggestWord(venue, words))
      return message(venuePlace, { found: venue }, where);
    return message(
      wordKnown,
      { key, found: String(found), words, suggestion: suggestWord(String(found), words) },
      where,
    );
  }
  const expected =
    issue.code === 'invalid_type'
      ? issue.expected === 'object'
        ? 'map'
        : issue.expected === 'array'
          ? 'list'
          : 'text'
      : 'text';
  return message(valueType, { key, found: kind, expected }, where);
}
