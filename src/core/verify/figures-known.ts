/** Figures of the data that belong to something: a unit's score, a ballot's votes, an indicator and its plan. */
import type { Keys } from './awards-known.ts';
import { leavesOf, objectsOf } from './data-words.ts';

/** A figure by what it counts and whose it is. `said`: words that tell it from others of the same, `thẩm định`. */
export interface UnitFigure {
  unit: string;
  noun: string;
  value: number;
  said?: string;
  path: string;
}

/** One vote: its figures by key, `valid`. */
export interface Ballot {
  figures: ReadonlyMap<string, number>;
  path: string;
}

/** An indicator: the words of its name, what it counts; what it may be said to be, and by how much to have changed. */
export interface Indicator {
  name: readonly string[];
  noun: string;
  values: readonly number[];
  changes: readonly number[];
  path: string;
}

/** A figure and its path. */
export interface KnownFigure {
  value: number;
  path: string;
}

/** Units of one class: `Hoàn thành tốt nhiệm vụ`. */
export interface ClassCount extends KnownFigure {
  name: string;
}

export interface FiguresKnown {
  /** Numbers of clusters that the data speak of, that of the conference first. */
  clusters: readonly KnownFigure[];
  ofUnits: readonly UnitFigure[];
  ballots: readonly Ballot[];
  indicators: readonly Indicator[];
  classes: readonly ClassCount[];
}

/** Read them. */
export function figuresKnown(data: unknown, { keyOf, unit }: Keys): FiguresKnown {
  const ofUnits: UnitFigure[] = [];
  const ballots: Ballot[] = [];
  const indicators: Indicator[] = [];
  const classes: ClassCount[] = [];
  for (const { path, object } of objectsOf(data)) {
    if (/^scores\.\d+$/.test(path)) {
      const add = (key: string, said: string) => of(object.unit, 'điểm', object[key], `${path}.${key}`, keyOf(said));
      add('self', 'tự chấm');
      add('appraised', 'thẩm định');
    }
    if (/^indicators\.\d+\.perUnit\.\d+$/.test(path)) {
      const noun = indicators.at(-1)?.noun ?? '';
      of(object.unit, noun, object.value, `${path}.value`);
      of(object.unit, noun, object.total, `${path}.total`);
    }
    if (/\.candidates\.\d+$/.test(path)) of(object.name, 'phiếu', object.votes, `${path}.votes`);
    if (/\.tally$/.test(path)) {
      const figures = Object.entries(object).flatMap(([key, value]) =>
        typeof value === 'number' ? [[key, value] as const] : [],
      );
      ballots.push({ figures: new Map(figures), path });
    }
    if (/^indicators\.\d+$/.test(path)) indicators.push(indicatorOf(object, path, keyOf));
    if (/^classifications\.\d+$/.test(path) && typeof object.name === 'string' && typeof object.count === 'number')
      classes.push({ name: keyOf(object.name), value: object.count, path: `${path}.count` });
  }
  return { clusters: clustersIn(data), ofUnits, ballots, indicators, classes };

  function of(name: unknown, noun: string, value: unknown, path: string, said?: string): void {
    const number = figureOf(value);
    if (typeof name === 'string' && number !== undefined)
      ofUnits.push({ unit: unit(name), noun: keyOf(noun), value: number, path, ...(said !== undefined && { said }) });
  }
}

function clustersIn(data: unknown): KnownFigure[] {
  return leavesOf(data)
    .flatMap(({ path, value }) =>
      [...String(value).matchAll(/(?:cụm|khối) (?:thi đua )?số (\d+)/giu)].map(([, number]) => ({
        value: Number(number),
        path,
      })),
    )
    .sort((one, other) => Number(other.path === 'cluster.name') - Number(one.path === 'cluster.name'));
}

function indicatorOf(object: Readonly<Record<string, unknown>>, path: string, keyOf: Keys['keyOf']): Indicator {
  const { name, unit, value, plan, previous, total, change, perUnit } = object;
  const figure = figureOf(value);
  const near = [plan, previous].map(figureOf).filter((one) => one !== undefined);
  const whole = figureOf(total);
  const parts = Array.isArray(perUnit) ? perUnit.flatMap((row) => [figureOf(row.value), figureOf(row.total)]) : [];
  return {
    name: keyOf(String(name ?? '')).split(' '),
    noun: keyOf(String(unit ?? '')),
    values: [figure, whole, ...near, ...parts, figure !== undefined && whole !== undefined ? whole - figure : undefined]
      .filter((one) => one !== undefined)
      .map(tidy),
    changes: [
      ...(figure === undefined ? [] : near.map((one) => Math.abs(figure - one))),
      ...(String(change ?? '').match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap((one) => figureOf(one) ?? []),
    ].map(tidy),
    path,
  };
}

/** No more digits than were subtracted. */
function tidy(value: number): number {
  return Number(value.toFixed(4));
}

/** `98,0` → 98. */
function figureOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\d+(?:,\d+)?$/.test(value)) return undefined;
  return Number(value.replace(',', '.'));
}
