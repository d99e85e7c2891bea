/** All data files have the right shape, and the example says everything that can be said. */
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { takeOwnKeys } from '../../src/core/conference/own-keys.ts';
import { conference } from '../../src/core/conference/schema/conference.ts';
import { itemOf, shapeOf } from '../../src/core/conference/schema/schema-node.ts';
import { articleNames, bytesOf, checkableOf, example, plainOf, textOf } from './files.ts';

type Shape = NonNullable<ReturnType<typeof shapeOf>>;

const check = (name: string) => conference.safeParse(checkableOf(name));

test.each([...articleNames, example])('%s has the shape of a conference', (name) => {
  expect(check(name).error?.issues).toBeUndefined();
});

test.each([...articleNames, example])('%s tells editors its schema', (name) => {
  expect(textOf(`${name}.yaml`).split('\n')[0]).toBe('# yaml-language-server: $schema=./schema/conference.schema.json');
});

describe('the example', () => {
  /** Objects of the schema with their title, and the keys that were used. A form that stands in several places counts once. */
  function use(
    schema: z.ZodType,
    value: unknown,
    path: string,
    used: Map<Shape, { path: string; keys: Set<string> }>,
  ): void {
    const shape = shapeOf(schema);
    const item = itemOf(schema);
    if (shape) {
      const entry = used.get(shape) ?? { path, keys: new Set<string>() };
      used.set(shape, entry);
      const said = (value ?? {}) as Record<string, unknown>;
      for (const [key, form] of Object.entries(shape)) {
        if (said[key] !== undefined) entry.keys.add(key);
        if (said[key] !== undefined || !value) use(form, said[key], `${path}.${key}`, used);
      }
    } else if (item) {
      if (!Array.isArray(value) || value.length === 0) use(item, undefined, `${path}[]`, used);
      else for (const each of value) use(item, each, `${path}[]`, used);
    }
  }

  // Other ways to say what the example says: days as `on`, the schema by the comment of the first line.
  const alternatives = [
    '$schema',
    'attendance.approximation',
    'attendees[].form',
    'attendees[].only',
    'awards[].considered',
    'awards[].news',
    'awards[].only',
    'awards[].posthumous',
    'cluster.deputyTitle',
    'cluster.leadTitle',
    'date.from',
    'date.to',
    'date.vague',
    'decisions[].only',
    'decisions[].tally.base',
    'decisions[].tally.candidates[].abstain',
    'decisions[].tally.candidates[].against',
    'decisions[].tally.candidates[].for',
    'indicators[].news',
    'limitations[].field',
    'limitations[].only',
    'official.minutes.members',
    'official.report.bases',
    'official.report.by',
    'official.report.closing',
    'organiser',
    'programme[].day',
    'programme[].only',
    'results[].only',
    'style',
    'tasks.items[].field',
    'tasks.items[].only',
    'tasks.items[].points',
  ];

  test('uses every key', () => {
    const used = new Map<Shape, { path: string; keys: Set<string> }>();
    use(conference, check(example).data, '', used);
    const idle = [...used].flatMap(([shape, { path, keys }]) =>
      Object.keys(shape)
        .filter((key) => !keys.has(key))
        .map((key) => `${path}.${key}`.replace(/^\./, '')),
    );
    expect(idle.sort()).toEqual(alternatives);
  });

  test('has a key of the user’s own', () => {
    expect(takeOwnKeys(plainOf(example)).taken.map(({ path }) => path.join('.'))).toEqual(['x-ghi-chu']);
  });

  test('shows photos that are images, small, of one size, one of them turned', () => {
    const files = check(example).data?.photos?.map(({ file }) => file ?? '') ?? [];
    expect(files).toHaveLength(4);
    const turned = files.filter((file) => {
      const bytes = bytesOf(file);
      const { type, width, height, orientation = 1 } = imageSize(bytes);
      expect(bytes.length, file).toBeLessThan(40_000);
      expect(type, file).toBe(file.endsWith('.png') ? 'png' : 'jpg');
      expect(orientation > 4 ? [height, width] : [width, height], file).toEqual([960, 640]);
      return orientation > 4;
    });
    expect(turned).toEqual(['photos/ky-giao-uoc.jpg']);
  });

  test('adds up', () => {
    const {
      attendees = [],
      attendance,
      venue,
      indicators = [],
      awards = [],
      decisions = [],
      nextTerm,
    } = check(example).data ?? {};
    // Guests have no hand to raise.
    const guests = (attendees ?? []).filter(({ guest }) => guest).length;
    const heads = (attendees ?? []).map(({ name, count = 0 }) => (name ? 1 : (count ?? 0)));
    const sum = (values: readonly (number | undefined)[]): number =>
      values.reduce<number>((all, value) => all + (value ?? 0), 0);
    expect(sum(heads)).toBe(attendance?.present);
    expect(sum(venue?.bridges?.map(({ count }) => count) ?? [])).toBe(attendance?.present);
    expect((attendance?.present ?? 0) + (attendance?.absent ?? 0)).toBe(attendance?.invited);
    expect(sum(attendance?.absences?.map(({ name, count }) => (name ? 1 : count)) ?? [])).toBe(attendance?.absent);
    for (const { value, total, percent, perUnit } of indicators ?? []) {
      if (total && percent) expect(Math.round((value / total) * 1000) / 10).toBe(percent);
      if (perUnit)
        expect([sum(perUnit.map((row) => row.value)), sum(perUnit.map((row) => row.total))]).toEqual([value, total]);
      for (const row of perUnit ?? [])
        if (row.total) expect(Math.round((row.value / row.total) * 1000) / 10, row.unit).toBe(row.percent);
    }
    for (const { collectives, individuals, perUnit } of awards ?? []) {
      if (perUnit)
        expect([sum(perUnit.map((row) => row.collectives)), sum(perUnit.map((row) => row.individuals))]).toEqual([
          collectives,
          individuals,
        ]);
    }
    const tallies = [...(decisions ?? []).map(({ tally }) => tally), nextTerm?.tally].filter(
      (tally) => tally !== undefined,
    );
    expect(tallies).toHaveLength(4);
    for (const { issued, returned, valid, invalid, for: pro, against, abstain, candidates } of tallies) {
      if (pro !== undefined) expect(sum([pro, against, abstain])).toBe((attendance?.present ?? 0) - guests);
      if (issued === undefined) continue;
      expect([returned, sum([valid, invalid])]).toEqual([issued, returned]);
      // Each ballot names two units.
      expect(sum(candidates?.map(({ votes }) => votes) ?? [])).toBe(2 * (valid ?? 0));
      for (const { name, votes, percent } of candidates ?? [])
        expect(Math.round((votes / (valid ?? 1)) * 1000) / 10, name).toBe(percent);
    }
  });
});
