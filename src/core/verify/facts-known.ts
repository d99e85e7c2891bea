/** What the data say of people, awards and functions, by the keys of claims. */
import { type AwardRow, awardsKnown } from './awards-known.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims/index.ts';
import { objectsOf } from './data-words.ts';
import { type FiguresKnown, figuresKnown } from './figures-known.ts';
import type { Lexicon } from './lexicon.ts';
import { type KnownPerson, peopleKnown } from './people-known.ts';
import { type PeriodsKnown, periodsKnown } from './periods-known.ts';
import { sentencesOf } from './sentences.ts';
import type { ReadWords } from './spoken-words.ts';

/** An office and a unit by their claims' keys. */
export interface KeyedRole {
  office: string | undefined;
  unit: string | undefined;
  /** Of the office; and of all that is said of the person there. */
  path: string;
  record: string;
  /** As the data say it. */
  text: string;
}

/** A unit with its function in the cluster. */
export interface Seat {
  unit: string;
  function: string;
  /** The year that it is held for; empty where the data do not say. */
  period: string;
  path: string;
  text: string;
}

export interface FactsKnown {
  people: ReadonlyMap<string, { person: KnownPerson; roles: readonly KeyedRole[] }>;
  awards: readonly AwardRow[];
  seats: readonly Seat[];
  figures: FiguresKnown;
  periods: PeriodsKnown;
  /** How many units the cluster has. */
  members: number | undefined;
}

/** Read them from the checked conference. */
export function factsKnown(data: unknown, lexicon: Lexicon, read: ReadWords): FactsKnown {
  const claimsOf = (text: string): Claim[] =>
    sentencesOf(text, read).flatMap((sentence) => claimsIn(sentence, lexicon));
  const keyOf = (text: string): string =>
    read(text)
      .map(({ key }) => key)
      .join(' ');
  const one = (type: Claim['type'], text: string | undefined): string | undefined =>
    text === undefined ? undefined : (claimsOf(text).find((claim) => claim.type === type)?.key ?? keyOf(text));
  const people = peopleKnown(data).map((person) => {
    const roles = person.roles.map(
      ({ office, unit, path }): KeyedRole => ({
        office: one('office', office),
        unit: one('unit', unit),
        path,
        record: path.replace(/\.(?:office|party|unit)(?:\..*)?$/, ''),
        text: [office, unit].filter(Boolean).join(' '),
      }),
    );
    return [keyOf(person.name), { person, roles }] as const;
  });
  const objects = objectsOf(data);
  const cluster = (data as { cluster?: { size?: number; term?: string; members?: unknown[] } } | undefined)?.cluster;
  const keys = {
    keyOf,
    unit: (text: string) => one('unit', text) ?? '',
    award: (text: string) => one('award', text) ?? text,
  };
  const seats = objects.flatMap(({ path, object }): Seat[] => {
    const { unit, function: role, lead, deputy } = object;
    const period = String((path === 'nextTerm' ? object.period : cluster?.term) ?? '');
    const seat = (name: unknown, key: string, at: string): Seat[] =>
      (Array.isArray(name) ? name : [name]).flatMap((each) =>
        typeof each === 'string'
          ? [{ unit: one('unit', each) ?? '', function: key, period, path: at, text: each }]
          : [],
      );
    if (typeof unit === 'string' && (role === 'lead' || role === 'deputy')) return seat(unit, role, `${path}.unit`);
    return [...seat(lead, 'lead', `${path}.lead`), ...seat(deputy, 'deputy', `${path}.deputy`)];
  });
  return {
    people: new Map(people),
    awards: awardsKnown(data, keys),
    seats,
    figures: figuresKnown(data, keys),
    periods: periodsKnown(data),
    members: cluster?.size ?? cluster?.members?.length,
  };
}
