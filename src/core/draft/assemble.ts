/** Finds → entries by key: what is said twice is one entry, who is known is told by name, what disagrees waits. */
import { sharedPart } from '../language/unit.ts';
import { isRecord, type Plain } from '../yaml/edit/plain.ts';
import type { Drafted, Entry } from './entry.ts';
import type { Found } from './found.ts';
import { nameOnce } from './name-once.ts';
import { fullEntry, isSameEntry, joined, shortEntry } from './same-entry.ts';
import { isList, type SlotPath, slotPaths } from './slots.ts';

/** Put together. */
export function assemble(found: readonly Found[]): Drafted {
  const made = new Map<SlotPath, Entry[]>();
  for (const path of slotPaths) {
    const own = found.filter(({ into }) => into === path);
    if (own.length > 0) made.set(path, isList(path) ? listOf(path, own) : oneOf(own));
  }
  withMembers(made);
  return nameOnce(made);
}

/** Where no sentence lists the members, those of the lead's kind whose people attend are members: as people read it. */
function withMembers(made: Map<SlotPath, Entry[]>): void {
  const members = made.get('cluster.members') ?? [];
  const unitOf = ({ value }: Entry): string => (isRecord(value) ? String(value.unit) : String(value));
  const shared = members[0] && sharedPart(unitOf(members[0]));
  if (shared === undefined || members.some(({ value }) => typeof value === 'string')) return;
  const known = new Set(members.map(unitOf));
  for (const { value, from } of made.get('attendees') ?? []) {
    const unit = isRecord(value) && value.guest === undefined ? value.unit : undefined;
    if (typeof unit !== 'string' || known.has(unit) || sharedPart(unit) !== shared) continue;
    known.add(unit);
    members.push({ value: unit, from, unsure: false });
  }
}

function listOf(path: SlotPath, found: readonly Found[]): Entry[] {
  const entries: Entry[] = [];
  for (const { value, from, unsure = false } of found) {
    const full = fullEntry(path, value);
    const at = entries.findIndex((entry) => isSameEntry(path, entry.value, full));
    const known = entries[at];
    if (known)
      entries[at] = { value: joined(known.value, full), from: [...known.from, from], unsure: known.unsure && unsure };
    else entries.push({ value: full, from: [from], unsure });
  }
  return entries.map((entry) => ({ ...entry, value: shortEntry(path, entry.value) }));
}

/** The first sure value; what adds to it is joined, what differs waits for a person. */
function oneOf(found: readonly Found[]): Entry[] {
  const entries: Entry[] = [];
  for (const { value, from, unsure = false } of [...found].sort(
    (a, b) => Number(a.unsure ?? 0) - Number(b.unsure ?? 0),
  )) {
    const [first] = entries;
    const fits = entries.findIndex((entry) => compatible(entry.value, value));
    const known = entries[fits];
    if (known)
      entries[fits] = {
        value: joined(widened(known.value, value), widened(value, known.value)),
        from: [...known.from, from],
        unsure: known.unsure && unsure,
      };
    else entries.push({ value, from: [from], unsure: unsure || first !== undefined });
  }
  return entries;
}

/** A day alone beside a record of a time is its day. */
function widened(value: Plain, beside: Plain): Plain {
  return typeof value === 'string' && isRecord(beside) && !('vague' in beside) ? { on: value } : value;
}

function compatible(one: Plain, other: Plain): boolean {
  const [a, b] = [widened(one, other), widened(other, one)];
  if (isRecord(a) && isRecord(b))
    return Object.keys(a).every(
      (key) =>
        b[key] === undefined ||
        JSON.stringify(a[key]) === JSON.stringify(b[key]) ||
        b[key] === 'unknown' ||
        key === 'method',
    );
  return JSON.stringify(a).toLowerCase() === JSON.stringify(b).toLowerCase();
}
