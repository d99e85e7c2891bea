/** When two finds are one entry of a list, and what the two say together. */
import { fold } from '../language/fold.ts';
import { isRecord, type Plain, sameData } from '../yaml/edit/plain.ts';
import type { SlotPath } from './slots.ts';

/** The keys that tell one entry from another; of a short form, the key that it stands for. */
const identity: Readonly<Partial<Record<SlotPath, { keys: readonly string[]; short?: string }>>> = {
  purposes: { keys: ['kind', 'period'], short: 'kind' },
  'cluster.members': { keys: ['unit'], short: 'unit' },
  'venue.bridges': { keys: ['name'], short: 'name' },
  attendees: { keys: ['name', 'group', 'unit'] },
  chairs: { keys: ['name'], short: 'name' },
  programme: { keys: ['kind', 'by'] },
  indicators: { keys: ['name'] },
  awards: { keys: ['form', 'grade', 'status', 'recipients', 'collectives', 'individuals', 'times'] },
  classifications: { keys: ['name'] },
  decisions: { keys: ['kind', 'form', 'subject', 'units', 'people'] },
  slogans: { keys: ['text'] },
  documents: { keys: ['type', 'number'] },
  photos: { keys: ['caption'] },
};

/** Lists of sentences, to which a second find adds. */
const growing: ReadonlySet<string> = new Set(['points', 'content']);

/** The full form of an entry. */
export function fullEntry(path: SlotPath, value: Plain): Plain {
  const short = identity[path]?.short;
  return short !== undefined && typeof value === 'string' ? { [short]: value } : value;
}

/** The short form where nothing but its key is said. */
export function shortEntry(path: SlotPath, value: Plain): Plain {
  const short = identity[path]?.short;
  const only = isRecord(value) && Object.keys(value).length === 1 && short !== undefined ? value[short] : undefined;
  return only ?? value;
}

/** Whether two entries, in full form, are one. What one leaves out, the other may say. */
export function isSameEntry(path: SlotPath, one: Plain, other: Plain): boolean {
  const keys = identity[path]?.keys;
  if (!isRecord(one) || !isRecord(other)) return keyOf(one) === keyOf(other);
  if (!keys) return sameData(one, other);
  if (path === 'programme') return isSameItem(one, other);
  const told = path === 'attendees' ? ['name', 'group'] : keys;
  return (
    told.some((key) => one[key] !== undefined && other[key] !== undefined) &&
    keys.every((key) => agree(one[key], other[key]))
  );
}

/** The same, of a row whose figures may differ: one of a file, and one of a text that is held against it. */
export function isSameRow(path: SlotPath, one: Plain, other: Plain): boolean {
  if (path !== 'awards' || !isRecord(one) || !isRecord(other)) return isSameEntry(path, one, other);
  return (
    one.form !== undefined &&
    ['form', 'grade', 'status'].every((key) => keyOf(one[key] ?? '') === keyOf(other[key] ?? ''))
  );
}

/** A speech and its caption are one; a report is one, whoever is said to give it. */
function isSameItem(one: { readonly [key: string]: Plain }, other: { readonly [key: string]: Plain }): boolean {
  const spoken = new Set(['speech', 'directive', 'opening', 'closing', 'conclusion', 'acceptance']);
  const [a, b] = [String(one.kind), String(other.kind)];
  if (one.by === undefined || other.by === undefined) return a === b && a !== 'report';
  if (doerOf(one.by) !== doerOf(other.by)) return false;
  if (a === b)
    return a !== 'report' || one.title === undefined || other.title === undefined || agree(one.title, other.title);
  return (a === 'speech' && spoken.has(b)) || (b === 'speech' && spoken.has(a));
}

/** Who did something, by name alone. */
function doerOf(by: Plain): string {
  if (typeof by === 'string') return fold(by);
  return isRecord(by) ? keyOf(by.name ?? '') : by.map(doerOf).join(';');
}

function agree(one: Plain | undefined, other: Plain | undefined): boolean {
  return one === undefined || other === undefined || keyOf(one) === keyOf(other);
}

function keyOf(value: Plain): string {
  return typeof value === 'string' ? fold(value) : JSON.stringify(value);
}

/** What two finds of one entry say together; the first stands where both say something. */
export function joined(one: Plain, other: Plain): Plain {
  if (!isRecord(one) || !isRecord(other)) return one;
  const made: Record<string, Plain> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const own = made[key];
    if (own === undefined) made[key] = value;
    else if (growing.has(key)) made[key] = added(own, value);
    else if (key === 'kind' && own === 'speech') made.kind = value;
    else if (key === 'by') made.by = fuller(own, value);
  }
  return made;
}

function added(one: Plain, other: Plain): Plain {
  const list = (value: Plain): readonly Plain[] => (Array.isArray(value) ? (value as readonly Plain[]) : [value]);
  const known = new Set(list(one).map(keyOf));
  return [...list(one), ...list(other).filter((item) => !known.has(keyOf(item)))];
}

function fuller(one: Plain, other: Plain): Plain {
  const size = (value: Plain): number => (isRecord(value) ? Object.keys(value).length : 0);
  return size(other) > size(one) ? other : one;
}
