/** What the data say of people, awards and functions, by the keys of claims. */
import type { Claim } from './claim.ts';
import { claimsIn } from './claims/index.ts';
import { objectsOf } from './data-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type KnownPerson, peopleKnown } from './people-known.ts';
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

/** An award of the data, or one that a decision is about. */
export interface AwardRow {
  form: string;
  grade: string | undefined;
  /** `asked`, `granted` or `registered`. */
  status: string;
  /** By what is counted: `tập thể` → number and path. */
  counts: ReadonlyMap<string, { value: number; path: string }>;
  path: string;
}

/** A unit with its function in the cluster. */
export interface Seat {
  unit: string;
  function: string;
  path: string;
  text: string;
}

export interface FactsKnown {
  people: ReadonlyMap<string, { person: KnownPerson; roles: readonly KeyedRole[] }>;
  awards: readonly AwardRow[];
  seats: readonly Seat[];
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
  const awards = objects.flatMap(({ path, object }): AwardRow[] => {
    const { form, grade, status, collectives, individuals, times, units, people: named, kind } = object;
    if (typeof form !== 'string' || !/^(?:awards|decisions)\./.test(path)) return [];
    const counts = new Map<string, { value: number; path: string }>();
    const count = (noun: string, value: unknown, key: string): void => {
      if (typeof value === 'number') counts.set(keyOf(noun), { value, path: `${path}.${key}` });
      else if (Array.isArray(value)) counts.set(keyOf(noun), { value: value.length, path: `${path}.${key}` });
      else if (typeof value === 'string') counts.set(keyOf(noun), { value: 1, path: `${path}.${key}` });
    };
    count('tập thể', collectives ?? units, collectives === undefined ? 'units' : 'collectives');
    count('đơn vị', collectives ?? units, collectives === undefined ? 'units' : 'collectives');
    count('cá nhân', individuals ?? named, individuals === undefined ? 'people' : 'individuals');
    count('lượt', times, 'times');
    const said =
      typeof status === 'string' ? status : kind === 'commendation' || kind === 'award' ? 'granted' : 'asked';
    const reached = said === 'granted' ? 'granted' : said === 'registered' ? 'registered' : 'asked';
    return [
      {
        form: one('award', form) ?? form,
        grade: typeof grade === 'string' ? keyOf(grade) : undefined,
        status: reached,
        counts,
        path,
      },
    ];
  });
  const seats = objects.flatMap(({ path, object }): Seat[] => {
    const { unit, function: role, lead, deputy } = object;
    const seat = (name: unknown, key: string, at: string): Seat[] =>
      (Array.isArray(name) ? name : [name]).flatMap((each) =>
        typeof each === 'string' ? [{ unit: one('unit', each) ?? '', function: key, path: at, text: each }] : [],
      );
    if (typeof unit === 'string' && (role === 'lead' || role === 'deputy')) return seat(unit, role, `${path}.unit`);
    return [...seat(lead, 'lead', `${path}.lead`), ...seat(deputy, 'deputy', `${path}.deputy`)];
  });
  const cluster = (data as { cluster?: { size?: number; members?: unknown[] } } | undefined)?.cluster;
  return { people: new Map(people), awards, seats, members: cluster?.size ?? cluster?.members?.length };
}
