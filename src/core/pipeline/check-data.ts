/** One data file, from bytes to a conference whose names are canonical and whose figures agree. */

import { checkConsistency } from '../conference/consistency/check-consistency.ts';
import { readConference } from '../conference/read-conference.ts';
import { canonical } from '../conference/registers/canonical.ts';
import { resolveAward } from '../conference/registers/resolve.ts';
import { message } from '../message/message.ts';
import { hasError } from '../message/words.ts';
import { addAll } from '../model/many.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Files } from '../model/source.ts';
import { fileExists } from '../text/rules.ts';
import { type Read, readYaml } from '../yaml/read-yaml.ts';
import type { CheckedData } from './checked.ts';
import type { House } from './house.ts';
import { photoPresent } from './rules.ts';

/** Read and check one input; the same bytes once a house. */
export function checkData(input: string, files: Files, house: House): CheckedData {
  const bytes = files.get(input);
  if (!bytes)
    return { messages: [message(fileExists, { path: input, why: refusalOf(files, input) }, { file: input })] };
  return house.checks.of(bytes, input, () => check(dataOf(input, bytes, house), house));
}

/** A data file as read; the same bytes once a house. Messages: those of `readYaml`. */
export function dataOf(input: string, bytes: Uint8Array, { reads }: House): Read {
  return reads.of(bytes, input, () => readYaml(input, bytes));
}

function check({ source, messages: found }: Read, { registers }: House): CheckedData {
  if (!source) return { messages: found };
  const messages = [...found];
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
