/**
 * A text that the file says in several ways: `wordings: [first, second]` where the text would stand.
 * The check of shape sees the first; the others wait beside the conference until a document asks for them.
 */
import type * as z from 'zod';
import { type Message, message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import type { Path, Source } from '../model/source.ts';
import { isMap } from '../yaml/is-map.ts';
import type { Conference } from './schema/conference.ts';
import { hintsOf, itemOf, shapeOf } from './schema/schema-node.ts';
import { keyKnown, wordingsValid } from './shape-rules.ts';

/** One text and all its wordings, the first included. */
export interface Wordings {
  /** Where the text is in the checked conference. */
  path: Path;
  /** Where the list of wordings stands in the file, as `Source.at` knows it. */
  at: Path;
  texts: readonly string[];
}

const KEY = 'wordings';

/**
 * A copy of plain data with the first wording in each such place, and all that was taken.
 * Messages: `wordings-valid` where there are not two texts at least, `key-known` for the key misspelt.
 */
export function takeWordings(
  data: unknown,
  schema: z.ZodType,
  places: Pick<Source, 'at' | 'keyAt'>,
): { data: unknown; taken: Wordings[]; messages: Message[] } {
  const taken: Wordings[] = [];
  const messages: Message[] = [];

  function first(list: unknown, path: Path, place: Path): string | undefined {
    const texts = (Array.isArray(list) ? list : [list]).filter((text) => typeof text === 'string');
    const whole = Array.isArray(list) && list.length === texts.length && texts.length > 1;
    if (whole) taken.push({ path, at: place, texts });
    else messages.push(message(wordingsValid, {}, places.at(place)));
    return texts[0];
  }

  function misspelt(key: string, path: Path): Message {
    const parent = String(path.findLast((step) => typeof step === 'string') ?? '');
    return message(keyKnown, { key, parent, suggestion: KEY, known: [KEY] }, places.keyAt([...path, key]));
  }

  function walk(value: unknown, form: z.ZodType | undefined, path: Path): unknown {
    if (!form) return anyFirst(value);
    const item = itemOf(form);
    if (Array.isArray(value)) {
      if (item) return value.map((one, index) => walk(one, item, [...path, index]));
      const { shortKey } = hintsOf(form);
      return shortKey === undefined ? value : walk(value, shapeOf(form)?.[shortKey], [...path, shortKey]);
    }
    if (!isMap(value)) return value;
    if (item) return walk(value, item, [...path, 0]);
    const { wordings, shortKey } = hintsOf(form);
    const [only = '', ...more] = Object.keys(value);
    if (wordings && more.length === 0 && (only === KEY || nearest(only, [KEY]))) {
      if (only !== KEY) messages.push(misspelt(only, path));
      return first(value[only], path, [...path, only]) ?? value;
    }
    const shape = shapeOf(form) ?? {};
    const made: Record<string, unknown> = Object.create(null);
    for (const [key, child] of Object.entries(value)) {
      const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
      made[key] = walk(child, known, [...path, key]);
    }
    // `{wordings: […], by: …}` where `text` is the key that a lone text stands for.
    const said = KEY in value && shortKey !== undefined && value[shortKey] === undefined ? shape[shortKey] : undefined;
    if (shortKey === undefined || !said || !hintsOf(itemOf(said) ?? said).wordings) return made;
    delete made[KEY];
    const own = itemOf(said) ? [...path, shortKey, 0] : [...path, shortKey];
    return { ...made, [shortKey]: first(value[KEY], own, [...path, KEY]) };
  }

  return { data: walk(data, schema, []), taken, messages };
}

/** Under a key that nobody knows, perhaps a misspelt one: the first wordings, so that only the key is blamed. */
function anyFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(anyFirst);
  if (!isMap(value)) return value;
  const list = value[KEY];
  if (Array.isArray(list) && Object.keys(value).length === 1) return list[0];
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, anyFirst(child)]));
}

/** The conference as its wordings number `choice` tell it, counted round and round; parts that stay the same are shared. */
export function worded(conference: Conference, wordings: readonly Wordings[], choice: number): Conference {
  return wordings.reduce<unknown>(
    (value, { path, texts }) => put(value, path, texts[choice % texts.length]),
    conference,
  ) as Conference;
}

function put(value: unknown, [key, ...rest]: Path, text: string | undefined): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? put(one, rest, text) : one));
  return { ...(value as object), [key]: put((value as Record<string, unknown>)[key], rest, text) };
}
