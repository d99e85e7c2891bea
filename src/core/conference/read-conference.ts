/** Plain data → a checked conference, or messages that blame the right line. */
import type { Message } from '../message/message.ts';
import type { Source } from '../model/source.ts';
import { safeParse } from '../model/zod-parse.ts';
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
 * Messages: `wordings-valid`, `key-known`, `key-present`, `value-type`, `word-known`, `attendee-named`, and the `…-valid` of each form of value.
 */
export function readConference(source: Source): Checked {
  const { data: own, taken: extras } = takeOwnKeys(source.data);
  const { data, taken: wordings, messages } = takeWordings(own, schema, source);
  const result = safeParse(schema, data);
  if (!result.success) return { extras, wordings, messages: [...messages, ...mistakes(data, source)] };
  giveOwnKeys(source.data, result.data);
  return { conference: result.data, extras, wordings, messages };
}
