/** The registers: units, awards, offices, places and slogans by their canonical names, as `data/registers/` lists them. */
import * as z from 'zod';
import { type Message, message } from '../../message/message.ts';
import { addAll } from '../../model/many.ts';
import { preparedIn } from '../../model/prepared.ts';
import type { Files, Source } from '../../model/source.ts';
import { safeParse } from '../../model/zod-parse.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import { type FindNear, nearNames } from './near-name.ts';
import { type PlaceSpellings, placeSpellings } from './place-spellings.ts';
import { keyOf, unitKeys } from './register-key.ts';
import { registerValid } from './register-rules.ts';

const text = z.string().min(1);
const names = z.array(text).optional();
const yes = z
  .enum(['true', 'false'])
  .transform((written) => written === 'true')
  .optional();
/** A year, or a day: `2025`, `2025-06-30`. */
const since = z
  .string()
  .regex(/^\d{4}(-\d{2}-\d{2})?$/)
  .optional();

const unit = z.object({
  name: text,
  full: text.optional(),
  short: text.optional(),
  type: text.optional(),
  code: text.optional(),
  place: text.optional(),
  parent: text.optional(),
  from: since,
  to: since,
  into: text.optional(),
  aliases: names,
});

const award = z.object({
  name: text,
  short: text.optional(),
  kind: text,
  authority: text.optional(),
  to: z.array(z.enum(['collective', 'individual'])).optional(),
  grades: yes,
  quoted: yes,
  verified: yes,
  aliases: names,
});

const office = z.object({ name: text, rank: z.string().regex(/^\d+$/).transform(Number).optional(), aliases: names });

const place = z.object({
  name: text,
  type: text.optional(),
  from: since,
  to: since,
  into: text.optional(),
  aliases: names,
});

const slogan = z.object({ year: text, kind: text, text, variants: names, source: text.optional(), verified: yes });

/** A unit of the sector: short canonical name, full name, validity and successor. */
export type UnitEntry = z.output<typeof unit>;
/** A form of commendation or a title; `rank` is its place in the register, the highest first. */
export type RegisteredAward = z.output<typeof award> & { rank: number };
/** An office; `rank` orders people, a lower number comes first. Its aliases rank alike, they do not mean the same. */
export type OfficeEntry = z.output<typeof office> & { rank: number };
/** A province or city, with the spellings that are met. */
export type PlaceEntry = z.output<typeof place>;
/** A slogan of a year, word for word. */
export type SloganEntry = z.output<typeof slogan>;

/** The registers, each in the order of its file, and their indexes by folded name. */
export interface Registers {
  units: UnitEntry[];
  awards: RegisteredAward[];
  offices: OfficeEntry[];
  places: PlaceEntry[];
  slogans: SloganEntry[];
  byUnit: ReadonlyMap<string, UnitEntry>;
  byAward: ReadonlyMap<string, RegisteredAward>;
  placeSpellings: PlaceSpellings;
  /** The name that was probably meant. */
  near: Readonly<Record<'unit' | 'award', FindNear>>;
}

/** Where the registers lie among the files. */
const folder = '@thuky/registers/';

/**
 * Read the registers that are among the files; one that is not there is empty.
 * Messages: `register-valid` for an entry that cannot be used (it is left out), and those of `readYaml`.
 */
export function readRegisters(files: Files): { registers: Registers; messages: Message[] } {
  const messages: Message[] = [];
  const prepared = preparedIn(files);
  const load = <T>(name: string, entry: z.ZodType<T>): T[] => {
    const file = `${folder}${name}.yaml`;
    const bytes = files.get(file);
    const { source, messages: found } = bytes ? readYaml(file, bytes, prepared) : { messages: [] };
    addAll(messages, found);
    return source ? entriesOf(source, entry, messages) : [];
  };
  const units = load('units', unit);
  const awards = load('awards', award).map((entry, rank) => ({ ...entry, rank }));
  const offices = load('offices', office).map((entry, index) => ({ ...entry, rank: entry.rank ?? index }));
  const places = load('places', place);
  const slogans = load('slogans', slogan);
  return {
    registers: {
      units,
      awards,
      offices,
      places,
      slogans,
      byUnit: indexUnits(units),
      byAward: index(awards, ({ name, aliases = [] }) => [name, ...aliases]),
      placeSpellings: placeSpellings(places),
      near: { unit: near(units), award: near(awards) },
    },
    messages,
  };
}

/** What of a register file is an entry; the rest is reported. Mutates `messages`. */
function entriesOf<T>({ data, at }: Source, entry: z.ZodType<T>, messages: Message[]): T[] {
  if (!Array.isArray(data)) {
    messages.push(message(registerValid, { found: 'list' }, at([])));
    return [];
  }
  return data.flatMap((item, index) => {
    const result = safeParse(entry, item);
    if (result.success) return [result.data];
    const path = (result.error.issues[0]?.path ?? []) as string[];
    messages.push(message(registerValid, { found: path.join('.') || 'entry' }, at([index, ...path])));
    return [];
  });
}

/** By canonical names. */
function near(entries: readonly { name: string }[]): FindNear {
  return nearNames(entries.map(({ name }) => name));
}

/** By every name, the first entry that claims it. */
function index<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = keyOf(name);
      if (!found.has(key)) found.set(key, entry);
    }
  }
  return found;
}

/** By name, full name, code and alias; and by the name without `tỉnh` or `TP`, where only one unit is called so. */
export function indexUnits(units: readonly UnitEntry[]): Map<string, UnitEntry> {
  const found = index(units, ({ name, full = name, short = name, code = name, aliases = [] }) => [
    name,
    full,
    short,
    code,
    ...aliases,
  ]);
  const loose = new Map<string, UnitEntry | undefined>();
  for (const entry of units) {
    for (const key of unitKeys(entry.name))
      loose.set(key, loose.has(key) && loose.get(key) !== entry ? undefined : entry);
  }
  for (const [key, entry] of loose) if (entry && !found.has(key)) found.set(key, entry);
  return found;
}
