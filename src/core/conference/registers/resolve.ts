/** Any name that people use → the entry of the register, or the nearest one when it looks like a slip. */
import { type FindNear, nearNames } from './near-name.ts';
import { keyOf } from './register-key.ts';
import { indexUnits, type RegisteredAward, type Registers, type UnitEntry } from './registers.ts';

/** What the register says of a name. `suggestion` only where no entry was found and one is near. */
export interface Resolved<T> {
  entry?: T;
  /** How documents print the name. */
  canonical?: string;
  suggestion?: string;
}

function withSuggestion<T>(suggestion: string | undefined): Resolved<T> {
  return suggestion === undefined ? {} : { suggestion };
}

/** The units that a data file itself describes; they come before those of the register. */
export interface OwnUnits {
  entries: readonly UnitEntry[];
  byName: ReadonlyMap<string, UnitEntry>;
  near: FindNear;
}

/** The file's `units`, indexed once for all the names that are looked up in them. */
export function ownUnits(entries: readonly UnitEntry[] = []): OwnUnits {
  return { entries, byName: indexUnits(entries), near: nearNames(entries.map(({ name }) => name)) };
}

/** The entry of a unit by any of its names; nothing for what is no unit. Quicker than `resolveUnit`: it looks for no slip. */
export function findUnit(name: string, registers: Registers, own?: OwnUnits): UnitEntry | undefined {
  const key = keyOf(name);
  return own?.byName.get(key) ?? registers.byUnit.get(key);
}

/** A unit, by the register or by the file's own `units`, which come first. Names of either may be any alias. */
export function resolveUnit(name: string, registers: Registers, own?: OwnUnits): Resolved<UnitEntry> {
  const entry = findUnit(name, registers, own);
  if (entry) return { entry, canonical: entry.name };
  const [first, second] = [own?.near(name), registers.near.unit(name)];
  return withSuggestion(first && second && second.far < first.far ? second.name : (first ?? second)?.name);
}

/** Whether a unit exists on a day (`2024-03-29`, or only `2024`); a year counts when any day of it does. */
export function existsOn({ from, to }: Pick<UnitEntry, 'from' | 'to'>, day: string): boolean {
  const started = !from || from.slice(0, day.length) <= day.slice(0, from.length);
  const ended = to !== undefined && to.slice(0, day.length) < day.slice(0, to.length);
  return started && !ended;
}

/** An award as said: the entry, its canonical name, and a grade that was written into the name. */
export interface ResolvedAward extends Resolved<RegisteredAward> {
  grade?: 'Nhất' | 'Nhì' | 'Ba';
}

const grades = {
  nhất: 'Nhất',
  nhì: 'Nhì',
  ba: 'Ba',
  i: 'Nhất',
  ii: 'Nhì',
  iii: 'Ba',
  '1': 'Nhất',
  '2': 'Nhì',
  '3': 'Ba',
} as const;

/**
 * A form of award. A grade may stand in the name (`Huân chương Lao động hạng Nhì`).
 * A name with an authority that the register does not list (`Giấy khen của Viện trưởng VKSND tỉnh Gia Lai`) is its
 * kind's entry, and keeps its own name.
 */
export function resolveAward(form: string, registers: Registers): ResolvedAward {
  const whole = registers.byAward.get(keyOf(form));
  if (whole) return { entry: whole, canonical: whole.name };
  return (
    withGrade(form, registers) ?? withAuthority(form, registers) ?? withSuggestion(registers.near.award(form)?.name)
  );
}

/** `Huân chương Lao động, hạng nhì`: an award that has grades, and its grade. */
function withGrade(form: string, registers: Registers): ResolvedAward | undefined {
  const [, bare = '', grade = ''] =
    /^(.+?),? hạng (nhất|nhì|ba|i{1,3}|[123])$/i.exec(form.normalize('NFC').trim()) ?? [];
  const entry = registers.byAward.get(keyOf(bare));
  if (!entry?.grades) return undefined;
  return { entry, canonical: entry.name, grade: grades[grade.toLowerCase() as keyof typeof grades] };
}

/** `Giấy khen của …`: only a kind whose authority is open may be given by anybody. */
function withAuthority(form: string, registers: Registers): ResolvedAward | undefined {
  const [, kind = ''] = /^(.+?) của /.exec(form) ?? [];
  const entry = registers.byAward.get(keyOf(kind));
  return entry && entry.authority === undefined ? { entry, canonical: form } : undefined;
}
