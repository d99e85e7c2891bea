/** What is wrong with the shape of a data file: the check's issues as messages, each at its place, one for each cause. */
import type * as z from 'zod';
import type { Message } from '../message/message.ts';
import { offsetOf, type Path, type Source } from '../model/source.ts';
import { safeParse } from '../model/zod-parse.ts';
import { isMap } from '../yaml/is-map.ts';
import { conference as schema } from './schema/conference.ts';
import { type StrayKey, strayKeys } from './stray-keys.ts';
import { valueAt } from './value-at.ts';
import { wrongValue } from './wrong-value.ts';

type Issue = z.core.$ZodIssue;

/**
 * All messages, in the order of the file. A misspelt key hides what stands under it, so the check goes on as if it were
 * put right, until nothing new is found. Mutates `data`, which is our own copy.
 */
export function mistakes(data: unknown, source: Source): Message[] {
  const renamer = renamerOf(data, source);
  // By what is the same for the same mistake, however often the check runs.
  const told = new Map<string, Message>();
  const tell = (key: string, made: Message): void => {
    if (!told.has(key)) told.set(key, made);
  };
  let renamed: boolean;
  do {
    const issues = safeParse(schema, data).error?.issues ?? [];
    const strays = strayKeys(issues, data, renamer);
    for (const { parent, key, made } of strays) tell([...parent, key].join('.'), made);
    for (const issue of ownCauses(issues, strays))
      tell(`${issue.path.join('.')} ${issue.code}`, wrongValue(issue, data, renamer));
    renamed = strays.map(renamer.rename).includes(true);
  } while (renamed);
  return [...told.values()].sort((one, other) => offsetOf(one.where) - offsetOf(other.where));
}

/** Issues with values, without those that only follow from a misspelt key. */
function ownCauses(issues: readonly Issue[], strays: readonly StrayKey[]): Issue[] {
  const meant = new Set(strays.map(({ parent, suggestion }) => [...parent, suggestion].join('.')));
  const harmed = new Set(strays.map(({ parent }) => parent.join('.')));
  return issues.filter(({ code, message, path }) => {
    if (code === 'unrecognized_keys') return false;
    // A required key that was misspelt is not missing as well, nor does an attendee lack a name whose key was misspelt.
    const at = path.join('.');
    return !meant.has(at) && !(/^(?:name-or-group$|needs:)/.test(message) && harmed.has(at));
  });
}

/** The places of a file for the paths of a copy of its data in which keys get their right names. */
interface Renamer extends Pick<Source, 'at' | 'keyAt'> {
  /** Put a value under the key that was meant, unless that has one of its own; whether it was done. */
  rename(stray: StrayKey): boolean;
}

function renamerOf(data: unknown, source: Source): Renamer {
  // Path as the check knows it → the key that the file has there.
  const written = new Map<string, string>();
  const inFile = (path: Path): Path => path.map((key, index) => written.get(path.slice(0, index + 1).join('.')) ?? key);
  return {
    at: (path) => source.at(inFile(path)),
    keyAt: (path) => source.keyAt(inFile(path)),
    rename: ({ parent, key, suggestion }) => {
      const home = valueAt(data, parent);
      if (suggestion === undefined || !isMap(home) || home[suggestion] !== undefined) return false;
      home[suggestion] = home[key];
      delete home[key];
      written.set([...parent, suggestion].join('.'), key);
      return true;
    },
  };
}
