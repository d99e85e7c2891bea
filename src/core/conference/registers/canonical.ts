/** Names as people write them → names as documents print them. */

import { type Message, message } from '../../message/message.ts';
import { offsetOf, type Path, type Where } from '../../model/source.ts';
import { lastDay } from '../days.ts';
import type { Conference } from '../schema/conference.ts';
import { awardRegistered, unitCurrent, unitRegistered } from './register-rules.ts';
import type { Registers, UnitEntry } from './registers.ts';
import { existsOn, findUnit, ownUnits, resolveAward, resolveUnit } from './resolve.ts';

/** Words that stand for units without naming one. */
const special = new Set(['all', 'none', 'unknown']);

const person = ['unit', 'office.*.unit'];
/** Where a unit must be named. `*` is every item of a list. */
const unitPaths = [
  'venue.host',
  'cluster.members.*.unit',
  'results.*.unit',
  'indicators.*.perUnit.*.unit',
  'awards.*.perUnit.*.unit',
  'awards.*.recipients.*.unit',
  'classifications.*.units.*',
  'scores.*.unit',
  'decisions.*.units.*',
  'nextTerm.lead',
  'nextTerm.deputy',
  'attendance.absences.*.unit',
  'units.*.parent',
  ...['attendees.*', 'chairs.*', 'secretary.*', 'programme.*.by.*'].flatMap((path) =>
    person.map((key) => `${path}.${key}`),
  ),
];
/** Where a unit may be named, or a person, or something else: only names that are known are changed. */
const perhapsPaths = [
  'venue.bridges.*.name',
  'attendees.*.bridge',
  'attendees.*.side',
  'chairs.*.name',
  'secretary.*.name',
  'programme.*.by.*.name',
  'awards.*.recipients.*.name',
  'decisions.*.tally.candidates.*.name',
  'nextTerm.tally.candidates.*.name',
  'photos.*.shows.*',
  'byline.unit',
];
const awardPaths = ['awards.*.form', 'decisions.*.form'];

type Change = (text: string, path: Path) => string;

/** A copy of `value` with the texts at `pattern` changed; parts that stay the same are shared. */
function rewrite(value: unknown, pattern: readonly string[], change: Change, path: Path = []): unknown {
  const [key, ...rest] = pattern;
  if (key === undefined) return typeof value === 'string' ? change(value, path) : value;
  if (key === '*') {
    if (!Array.isArray(value)) return value;
    const items = value.map((item, index) => rewrite(item, rest, change, [...path, index]));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const old = (value as Record<string, unknown>)[key];
  const made = rewrite(old, rest, change, [...path, key]);
  return made === old ? value : { ...value, [key]: made };
}

/**
 * The conference with the canonical names of units and awards. Paths stay as they are, so every word can still be traced.
 * Not changed: what the register does not know, and `all`, `none`, `unknown`. Nothing is filled in, but for a grade
 * that was written into an award's name.
 * Messages: `unit-registered` for a slip, `unit-current`, `award-registered`, each once for a name, where it first stands;
 * one `unit-registered`, at the first, for all names that are like none of the register.
 */
export function canonical(
  conference: Conference,
  registers: Registers,
  at: (path: Path) => Where,
): { conference: Conference; messages: Message[] } {
  const notes = notesOf(at);
  const own = ownUnits(conference.units as UnitEntry[] | undefined);
  const day = lastDay(conference);

  const nameOfUnit = (name: string, path: Path): string | undefined => {
    const entry = findUnit(name, registers, own);
    if (!entry) return undefined;
    const { from, to, into } = entry;
    if (day && !existsOn(entry, day))
      notes.once(entry.name, () => message(unitCurrent, { name: entry.name, from, to, into, day }, at(path)));
    return entry.name;
  };
  const mayBeUnit: Change = (name, path) => (special.has(name) ? name : (nameOfUnit(name, path) ?? name));
  const isUnit: Change = (name, path) => {
    const known = special.has(name) ? name : nameOfUnit(name, path);
    if (known !== undefined) return known;
    const { suggestion } = resolveUnit(name, registers, own);
    if (suggestion) notes.once(name, () => message(unitRegistered, { name, suggestion }, at(path)));
    else notes.strange(name, path);
    return name;
  };
  const isAward: Change = (form, path) => {
    const { canonical: made, suggestion } = resolveAward(form, registers);
    if (made === undefined) notes.once(form, () => message(awardRegistered, { name: form, suggestion }, at(path)));
    return made ?? form;
  };

  const changes: [patterns: string[], change: Change][] = [
    [unitPaths, isUnit],
    [perhapsPaths, mayBeUnit],
    [awardPaths, isAward],
  ];
  let named: unknown = withGrades(conference, registers);
  for (const [patterns, change] of changes)
    for (const pattern of patterns) named = rewrite(named, pattern.split('.'), change);
  return { conference: named as Conference, messages: notes.all() };
}

/** The messages about names: each once, and together those that are like none that the register has. */
function notesOf(at: (path: Path) => Where) {
  const told = new Map<string, Message>();
  const strangers = new Map<string, Where>();
  return {
    once(name: string, made: () => Message): void {
      if (!told.has(name)) told.set(name, made());
    },
    strange(name: string, path: Path): void {
      if (!strangers.has(name)) strangers.set(name, at(path));
    },
    all(): Message[] {
      const [first, ...others] = [...strangers].sort(([, one], [, other]) => offsetOf(one) - offsetOf(other));
      if (!first) return [...told.values()];
      const [name, where] = first;
      return [...told.values(), message(unitRegistered, { name, others: others.map(([other]) => other) }, where)];
    },
  };
}

/** `form: Huân chương Lao động hạng Nhì` says the grade too. A grade that is stated by its key stays. */
function withGrades(conference: Conference, registers: Registers): Conference {
  const awards = conference.awards?.map((award) => {
    const { grade } = resolveAward(award.form, registers);
    return grade && award.grade === undefined ? { ...award, grade } : award;
  });
  return awards?.some((award, index) => award !== conference.awards?.[index]) ? { ...conference, awards } : conference;
}
