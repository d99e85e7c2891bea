/** The awards of the data: form, grade, status, whom they go to and how many, by the keys of claims. */
import { objectsOf } from './data-words.ts';

/** By what is counted: `tập thể` → number and path. */
export type Counts = ReadonlyMap<string, { value: number; path: string }>;

/** An award of the data, or one that a decision is about. */
export interface AwardRow {
  form: string;
  /** The form as the data say it. */
  said: string;
  grade: string | undefined;
  /** `asked`, `granted` or `registered`. */
  status: string;
  counts: Counts;
  /** Of single units, by the units' keys. */
  perUnit: ReadonlyMap<string, Counts>;
  /** Units that the data name as those it goes to, by key; empty where they name none, or more than units. */
  recipients: ReadonlyMap<string, string>;
  path: string;
}

/** How a claim of these words would be keyed. */
export interface Keys {
  keyOf(text: string): string;
  unit(text: string): string;
  award(text: string): string;
}

/** What recipients are called. */
const [bodies, persons] = [
  ['tập thể', 'đơn vị'],
  ['cá nhân', 'người', 'đồng chí'],
] as const;

/** Read them. */
export function awardsKnown(data: unknown, keys: Keys): AwardRow[] {
  return objectsOf(data).flatMap(({ path, object }): AwardRow[] => {
    const { form, grade, status, kind, perUnit, recipients, units } = object;
    if (typeof form !== 'string' || !/^(?:awards|decisions)\.\d+$/.test(path)) return [];
    const reached =
      typeof status === 'string' ? status : kind === 'commendation' || kind === 'award' ? 'granted' : 'asked';
    return [
      {
        form: keys.award(form),
        said: form,
        grade: typeof grade === 'string' ? keys.keyOf(grade) : undefined,
        status: reached === 'granted' || reached === 'registered' ? reached : 'asked',
        counts: countsOf(object, path),
        perUnit: new Map(
          list(perUnit).flatMap((row, index) => {
            const { unit } = row as { unit?: unknown };
            return typeof unit === 'string'
              ? [[keys.unit(unit), countsOf(row as object, `${path}.perUnit.${index}`)] as const]
              : [];
          }),
        ),
        recipients: namedUnits(recipients ?? units),
        path,
      },
    ];
  });

  function countsOf(object: object, path: string): Counts {
    const { collectives, individuals, times, units, people } = object as Record<string, unknown>;
    const counts = new Map<string, { value: number; path: string }>();
    const count = (nouns: readonly string[], value: unknown, key: string): void => {
      const number = Array.isArray(value) ? value.length : typeof value === 'string' ? 1 : value;
      if (typeof number !== 'number') return;
      for (const noun of nouns) counts.set(keys.keyOf(noun), { value: number, path: `${path}.${key}` });
    };
    count(bodies, collectives ?? units, collectives === undefined ? 'units' : 'collectives');
    count(persons, individuals ?? people, individuals === undefined ? 'people' : 'individuals');
    count(['lượt'], times, 'times');
    return counts;
  }

  function namedUnits(recipients: unknown): ReadonlyMap<string, string> {
    const names = list(recipients).map((one) => {
      const { name, kind } = (typeof one === 'object' ? (one ?? {}) : { name: one }) as Record<string, unknown>;
      return typeof name === 'string' && kind !== 'individual' && name !== 'all'
        ? ([keys.unit(name), name] as const)
        : undefined;
    });
    return new Map(names.every((name) => name !== undefined) ? names : []);
  }
}

/** All that it goes to, of whatever kind, with the paths. */
export function totalOf(rows: readonly AwardRow[]): { value: number; from: string[] } {
  const byPath = new Map(rows.flatMap(({ counts }) => [...counts.values()].map(({ path, value }) => [path, value])));
  return { value: [...byPath.values()].reduce((sum, value) => sum + value, 0), from: [...byPath.keys()] };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
