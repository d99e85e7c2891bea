/** Names as people write them → names as documents print them. */

import { type Message, message } from '../../message/message.ts';
import type { Path, Where } from '../../model/source.ts';
import { lastDay } from '../days.ts';
import type { Conference } from '../schema/conference.ts';
import { awardRegistered, unitCurrent, unitRegistered } from './register-rules.ts';
import type { Registers, UnitEntry } from './registers.ts';
import { existsOn, findUnit, resolveAward, resolveUnit } from './resolve.ts';

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
  const messages: Message[] = [];
  const told = new Set<string>();
  const once = (name: string, made: () => Message) => {
    if (!told.has(name)) messages.push(made());
    told.add(name);
  };
  const strange: { name: string; where: Where }[] = [];
  const extra = conference.units as UnitEntry[] | undefined;
  const day = lastDay(conference);

  const unit =
    (known: boolean): Change =>
    (name, path) => {
      if (special.has(name)) return name;
      const entry = findUnit(name, registers, extra);
      if (entry && day && !existsOn(entry, day)) {
        const { from, to, into } = entry;
        once(entry.name, () => message(unitCurrent, { name: entry.name, from, to, into, day }, at(path)));
      }
      if (!entry && known) {
        const { suggestion } = resolveUnit(name, registers, extra);
        if (suggestion) once(name, () => message(unitRegistered, { name, suggestion }, at(path)));
        else if (!strange.some((one) => one.name === name)) strange.push({ name, where: at(path) });
      }
      return entry?.name ?? name;
    };
  const award: Change = (form, path) => {
    const { canonical: made, suggestion } = resolveAward(form, registers);
    if (made === undefined) once(form, () => message(awardRegistered, { name: form, suggestion }, at(path)));
    return made ?? form;
  };

  const graded = rewriteGrades(conference, registers);
  const paths: [string[], Change][] = [
    [unitPaths, unit(true)],
    [perhapsPaths, unit(false)],
    [awardPaths, award],
  ];
  const result = paths.reduce(
    (value: unknown, [patterns, change]) =>
      patterns.reduce((part, pattern) => rewrite(part, pattern.split('.'), change), value),
    graded,
  );
  const [first, ...others] = strange.sort((one, other) => offsetOf(one.where) - offsetOf(other.where));
  if (first)
    messages.push(message(unitRegistered, { name: first.name, others: others.map(({ name }) => name) }, first.where));
  return { conference: result as Conference, messages };
}

/** Where in the file, for order. */
function offsetOf({ place }: Where): number {
  return (place && ('start' in place ? place.start.offset : place.offset)) ?? 0;
}

/** `form: Huân chương Lao động hạng Nhì` says the grade too. A grade that is stated by its key stays. */
function rewriteGrades(conference: Conference, registers: Registers): Conference {
  const awards = conference.awards?.map((award) => {
    const { grade } = resolveAward(award.form, registers);
    return grade && award.grade === undefined ? { ...award, grade } : award;
  });
  return awards?.some((award, index) => award !== conference.awards?.[index]) ? { ...conference, awards } : conference;
}
