/** Plain data → a checked conference, or messages that blame the right line. */
import type { Message } from '../message/message.ts';
import type { Source } from '../types.ts';
import { type Conference, conference as schema } from './conference.ts';
import { mistakes } from './mistakes.ts';
import { giveOwnKeys, type OwnKey, takeOwnKeys } from './own-keys.ts';

/** A conference when the data has the right shape, with the user's own keys where they stood; messages when it has not. */
export interface Checked {
  conference?: Conference;
  extras: OwnKey[];
  messages: Message[];
}

/**
 * Check the shape of a data file. All mistakes at once, one message for each cause.
 * Messages: `key-known`, `key-present`, `value-type`, `word-known`, `attendee-named`, and the `…-valid` of each form of value.
 */
export function readConference(source: Source): Checked {
  const { data, taken } = takeOwnKeys(source.data);
  const result = schema.safeParse(data);
  if (!result.success) return { extras: taken, messages: mistakes(data, source) };
  giveOwnKeys(source.data, result.data);
  return { conference: result.data, extras: taken, messages: [] };
}
