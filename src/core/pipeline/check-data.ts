/** One data file, from bytes to a conference whose names are canonical and whose figures agree. */

import { checkConsistency } from '../conference/consistency/check-consistency.ts';
import { readConference } from '../conference/read-conference.ts';
import { canonical } from '../conference/registers/canonical.ts';
import { resolveAward } from '../conference/registers/resolve.ts';
import type { Conference } from '../conference/schema/conference.ts';
import type { Wordings } from '../conference/wordings.ts';
import type { AwardEntry } from '../facts/awards.ts';
import { type Message, message } from '../message/message.ts';
import { hasError } from '../message/words.ts';
import { addAll } from '../model/many.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Files, Source } from '../model/source.ts';
import { fileExists } from '../text/rules.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { House } from './house.ts';
import { photoPresent } from './rules.ts';

/** A conference that documents may be made of. */
export interface Checked {
  source: Source;
  /** As the first of each text's wordings tells it. */
  conference: Conference;
  /** Texts that the file says in several ways. */
  wordings: readonly Wordings[];
  /** What the register says of a form of award. */
  awardEntry(form: string): AwardEntry | undefined;
}

/** Read and check one input. `checked` is there when nothing is wrong enough to stop the documents. */
export function checkData(
  input: string,
  files: Files,
  { registers }: House,
): { checked?: Checked; messages: Message[] } {
  const bytes = files.get(input);
  if (!bytes)
    return { messages: [message(fileExists, { path: input, why: refusalOf(files, input) }, { file: input })] };
  const { source, messages } = readYaml(input, bytes);
  if (!source) return { messages };

  const read = readConference(source);
  addAll(messages, read.messages);
  if (!read.conference) return { messages };

  const at = source.at;
  const named = canonical(read.conference, registers, at);
  const { conference } = named;
  addAll(messages, named.messages);
  addAll(messages, checkConsistency(conference, { registers, wordings: read.wordings }, at));
  conference.photos?.forEach(({ caption, file: path }, index) => {
    if (!path) messages.push(message(photoPresent, { caption: caption ?? '' }, at(['photos', index])));
  });
  if (hasError(messages)) return { messages };
  return {
    checked: { source, conference, wordings: read.wordings, awardEntry: (form) => resolveAward(form, registers).entry },
    messages,
  };
}
