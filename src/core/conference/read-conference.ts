/** Plain data → a checked conference, or messages that blame the right line. */
import type * as z from 'zod';
import { type Message, message } from '../message/message.ts';
import { limits } from '../model/limits.ts';
import type { Source } from '../model/source.ts';
import { safeParse } from '../model/zod-parse.ts';
import { isMap } from '../yaml/is-map.ts';
import { fileBounded } from '../yaml/rules.ts';
import { mistakes } from './mistakes.ts';
import { giveOwnKeys, type OwnKey, takeOwnKeys } from './own-keys.ts';
import { type Conference, conference as schema } from './schema/conference.ts';
import { takeWordings, type Wordings } from './wordings.ts';

/** A conference when the data has the right shape, with the user's own keys where they stood; messages when it has not. */
export interface Checked {
  conference?: Conference;
  extras: OwnKey[];
  /** Texts that the file says in several ways; the conference has the first of each. */
  wordings: Wordings[];
  messages: Message[];
}

/**
 * Check the shape of a data file. All mistakes at once, one message for each cause.
 * Messages: `file-bounded`, `wordings-valid`, `key-known`, `key-present`, `value-type`, `word-known`, `attendee-named`, and the `…-valid` of each form of value.
 */
export function readConference(source: Source): Checked {
  const { data: own, taken: extras } = takeOwnKeys(source.data);
  const { data, taken: wordings, messages } = takeWordings(own, schema, source);
  const result = checked(data);
  if (!result?.success) {
    const wrong = !result || result.error.issues.length > limits.wrongValues.most;
    const bounded = wrong ? [message(fileBounded, { limit: 'wrong' }, source.at([]))] : [];
    return { extras, wordings, messages: [...messages, ...bounded, ...mistakes(wrong ? begun(data) : data, source)] };
  }
  giveOwnKeys(source.data, result.data);
  return { conference: result.data, extras, wordings, messages };
}

/** The shape of the data; nothing where more is wrong than zod can list: it hands all issues to one call. */
function checked(data: unknown): z.ZodSafeParseResult<Conference> | undefined {
  try {
    return safeParse(schema, data);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The data with no more of each list than its first items. */
function begun(data: unknown): unknown {
  if (Array.isArray(data)) return data.slice(0, limits.mistakes.most).map(begun);
  return isMap(data) ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, begun(value)])) : data;
}
