/** Parts of a conference that several rules look at. */

import type { Path } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';
import type { Wordings } from '../wordings.ts';

/** One text of the data, and where it is. */
export interface Told {
  text: string;
  path: Path;
}

/** Every text of the data with its path, in the order of the schema's keys. */
export function* texts(value: unknown, path: Path = []): Generator<Told> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** The wordings of each text besides its first, which is the conference's. */
export function otherWordings(wordings: readonly Wordings[]): Told[] {
  return wordings.flatMap(({ texts: all, at }) =>
    all.slice(1).map((text, index) => ({ text, path: [...at, index + 1] })),
  );
}

/** Whether the file lists every member: it names some, and does not say that more are left out. */
export function knowsMembers({ cluster }: Conference): boolean {
  return (cluster?.members?.length ?? 0) > 0 && cluster?.partial !== true;
}

/** Units of the cluster that take part as members; guests do not count. */
export function memberUnits(conference: Conference): string[] {
  return (conference.cluster?.members ?? []).filter((member) => member.function !== 'guest').map(({ unit }) => unit);
}

/** The tallies of a conference with their paths. */
export function tallies(conference: Conference) {
  const decided = (conference.decisions ?? []).map((decision, index) => ({
    tally: decision.tally,
    method: decision.method,
    path: ['decisions', index, 'tally'] as Path,
  }));
  const { nextTerm } = conference;
  return [
    ...decided,
    { tally: nextTerm?.tally, method: nextTerm?.method, path: ['nextTerm', 'tally'] as Path },
  ].flatMap(({ tally, method, path }) => (tally ? [{ tally, method, path }] : []));
}

/** Where in a list what was there before stands again. */
export function repeated(keys: readonly (string | undefined)[]): number[] {
  return keys.flatMap((key, index) => (key !== undefined && keys.indexOf(key) < index ? [index] : []));
}
