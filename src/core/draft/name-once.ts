/** A person's offices are said once: where people attend, else where they first act. */
import { isRecord, type Plain } from '../yaml/edit/plain.ts';
import type { Drafted, Entry } from './entry.ts';
import type { SlotPath } from './slots.ts';

type Person = { readonly [key: string]: Plain };

/** Say each person in full once, with all that any sentence says of them; elsewhere by name. */
export function nameOnce(drafted: ReadonlyMap<SlotPath, Entry[]>): Drafted {
  const fullest = new Map<string, Person>();
  const learn = (value: Plain | undefined): void => {
    for (const one of listOf(value)) {
      if (!isRecord(one) || typeof one.name !== 'string') continue;
      const known = fullest.get(one.name);
      fullest.set(one.name, { ...one, ...known });
    }
  };
  for (const path of ['attendees', 'chairs'] as const) for (const { value } of drafted.get(path) ?? []) learn(value);
  for (const { value } of drafted.get('programme') ?? []) learn(isRecord(value) ? value.by : undefined);
  const said = new Set<string>();
  const made = new Map<SlotPath, readonly Entry[]>(drafted);
  const person = (value: Plain): Plain => {
    const name = isRecord(value) ? value.name : value;
    const full = typeof name === 'string' ? fullest.get(name) : undefined;
    if (!full || typeof name !== 'string') return value;
    if (said.has(name)) return name;
    said.add(name);
    const { guest: _, side: __, ...rest } = full;
    return Object.keys(rest).length === 1 ? name : rest;
  };
  const attendees = (drafted.get('attendees') ?? []).map((entry) => {
    const { value } = entry;
    if (!isRecord(value) || typeof value.name !== 'string') return entry;
    said.add(value.name);
    return { ...entry, value: { ...value, ...fullest.get(value.name), ...value } };
  });
  if (attendees.length > 0) made.set('attendees', attendees);
  for (const path of ['chairs', 'programme'] as const) {
    const entries = drafted.get(path);
    if (!entries) continue;
    made.set(
      path,
      entries.map((entry) => ({
        ...entry,
        value: path === 'chairs' ? person(entry.value) : withDoers(entry.value, person),
      })),
    );
  }
  return made;
}

function withDoers(value: Plain, person: (one: Plain) => Plain): Plain {
  if (!isRecord(value) || value.by === undefined) return value;
  const by = value.by;
  return { ...value, by: Array.isArray(by) ? (by as readonly Plain[]).map(person) : person(by) };
}

function listOf(value: Plain | undefined): readonly Plain[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly Plain[]) : [value];
}
