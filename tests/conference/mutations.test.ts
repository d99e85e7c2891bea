/** The example file, harmed in hundreds of ways: each ends in messages with a place, or in a conference; nothing is thrown. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { reportText } from '../../src/core/message/report-text.ts';
import { word } from '../../src/core/message/words.ts';
import { tries } from '../thorough.ts';
import { look, spot } from './marked.ts';

const original = readFileSync(new URL('../../data/vi-du-day-du.yaml', import.meta.url), 'utf8');
const lines = original.split('\n');

/** Chance that repeats: the same seed, the same mutations (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Spot {
  start: number;
  end: number;
}

/** Keys and values of the file; keys of the user's own and what they hold may be anything, so they are left out. */
const keys: Spot[] = [];
const values: Spot[] = [];
visit(parseDocument(original), {
  Pair(_, { key, value }) {
    if (!isScalar(key) || !key.range) return undefined;
    if (String(key.value).startsWith('x-')) return visit.SKIP;
    keys.push({ start: key.range[0], end: key.range[1] });
    if (isScalar(value) && value.range) values.push({ start: value.range[0], end: value.range[1] });
    return undefined;
  },
  Seq(_, { items }) {
    for (const item of items)
      if (isScalar(item) && item.range && !isPair(item) && !isMap(item))
        values.push({ start: item.range[0], end: item.range[1] });
  },
});

function replace({ start, end }: Spot, made: string): string {
  return original.slice(0, start) + made + original.slice(end);
}

/** `line:column` of an offset in the original. */
function placeOf(offset: number): string {
  const before = original.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

type Mutate = (random: (below: number) => number) => string | Uint8Array;
const pick = <T>(random: (below: number) => number, list: readonly T[]): T => list[random(list.length)] as T;
const utf8 = new TextEncoder();

const mutations: Record<string, Mutate> = {
  'a line missing': (random) => lines.toSpliced(random(lines.length), 1).join('\n'),
  'lines missing': (random) => lines.toSpliced(random(lines.length), 1 + random(20)).join('\n'),
  'a value missing': (random) => replace(pick(random, values), ''),
  'a value mistyped': (random) =>
    replace(
      pick(random, values),
      pick(random, [
        '[a, b]',
        '{a: b}',
        '"',
        "'",
        '-1',
        '99',
        '31/2/2024',
        'abc',
        '*',
        '&',
        '@x',
        '# x',
        '|',
        '[',
        '{',
        'a: b',
        '\t',
        '%',
        'ế\u0000',
        '"\\x"',
        'true',
        '99,2',
        '- x',
      ]),
    ),
  'a colon missing': (random) => {
    const { end } = pick(random, keys);
    return original.slice(0, end) + original.slice(end + 1);
  },
  'a character missing': (random) => {
    const at = random(original.length);
    return original.slice(0, at) + original.slice(at + 1);
  },
  'a character typed': (random) => {
    const at = random(original.length);
    return (
      original.slice(0, at) +
      pick(random, [
        ' ',
        '\t',
        '\n',
        ':',
        '-',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        '#',
        ',',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        'x',
        '0',
        '\u200B',
        '\u0007',
        '\uFFFD',
        '\u00A0',
      ]) +
      original.slice(at)
    );
  },
  'a line moved': (random) => {
    const from = random(lines.length);
    return lines
      .toSpliced(from, 1)
      .toSpliced(random(lines.length - 1), 0, lines[from] ?? '')
      .join('\n');
  },
  'a line indented otherwise': (random) => {
    const at = random(lines.length);
    const line = lines[at] ?? '';
    return lines.with(at, random(2) === 0 ? ` ${line}` : line.replace(/^ {1,2}/, '')).join('\n');
  },
  'a line duplicated': (random) => {
    const at = random(lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? '').join('\n');
  },
  'the file truncated': (random) => original.slice(0, random(original.length)),
  'the bytes truncated': (random) => utf8.encode(original).slice(0, random(original.length)),
  'a byte broken': (random) => {
    const bytes = utf8.encode(original);
    bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  'another encoding': (random) => {
    const text = original.slice(random(original.length - 400));
    return pick(random, [
      () => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])),
      () => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255),
      () => utf8.encode(Array.from(utf8.encode(text), (byte) => String.fromCharCode(byte)).join('')),
    ])();
  },
};

/** What must hold of every file: an outcome, places inside the file, words without stack traces. */
function holds(file: string | Uint8Array, what: string): void {
  const { conference, messages } = look(file);
  const count = (typeof file === 'string' ? file : new TextDecoder().decode(file)).split(/\r\n?|\n/).length;
  expect(conference !== undefined || messages.length > 0, what).toBe(true);
  for (const { where } of messages) {
    const line = where.place && ('line' in where.place ? where.place.line : where.place.start.line);
    expect(line, what).toBeGreaterThanOrEqual(1);
    expect(line, what).toBeLessThanOrEqual(count);
  }
  const report = reportText(word(messages, 'vi'), {
    lang: 'vi',
    textOf: () => (typeof file === 'string' ? file : undefined),
  });
  expect(report, what).not.toMatch(/undefined|\[object|node_modules|\bat .+\.ts:|Error:/);
}

describe('the example', () => {
  it('is right as it stands', () => {
    expect(look(original)).toMatchObject({ messages: [], conference: {} });
    expect(keys.length).toBeGreaterThan(300);
  });

  const kinds = Object.entries(mutations);
  const each = tries(30);
  it.each(kinds)(`with %s, ${each} times`, (name, mutate) => {
    const random = chance(name.length * 7919);
    for (let turn = 0; turn < each; turn += 1) holds(mutate(random), `${name}, turn ${turn}`);
  });

  it(`with a key misspelt, ${tries(100)} times, is blamed at exactly that key`, () => {
    const random = chance(20_240_329);
    for (let turn = 0; turn < tries(100); turn += 1) {
      const key = pick(random, keys);
      const name = original.slice(key.start, key.end);
      const at = random(name.length);
      // Only `quorum` has a q, so what comes out is never another key, though it may be that one.
      const slip = pick(random, [
        `${name.slice(0, at)}q${name.slice(at)}`,
        `${name.slice(0, at)}q${name.slice(at + 1)}`,
      ]);
      if (slip === name) continue;
      const { conference, messages } = look(replace(key, slip));
      expect(conference, slip).toBeUndefined();
      expect(
        messages.map(({ rule, where }) => `${rule.id} ${spot(where)}`),
        slip,
      ).toEqual([`key-known ${placeOf(key.start)}-${Number(placeOf(key.start).split(':')[1]) + slip.length}`]);
    }
  });

  it('with a letter lost from a key is offered the key back', () => {
    const long = keys.filter(({ start, end }) => end - start >= 6);
    const random = chance(7);
    let offered = 0;
    for (let turn = 0; turn < tries(50); turn += 1) {
      const key = pick(random, long);
      const name = original.slice(key.start, key.end);
      const at = 1 + random(name.length - 1);
      const { messages } = look(replace(key, name.slice(0, at) + name.slice(at + 1)));
      if (messages.some(({ params }) => 'suggestion' in params && params.suggestion === name)) offered += 1;
    }
    expect(offered).toBe(tries(50));
  });
});
