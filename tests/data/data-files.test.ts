/** What the project says of its own data: nothing wrong, and only what cannot be otherwise. */
import { expect, test } from 'vitest';
import { readRegisters } from '../../src/core/conference/registers/registers.ts';
import { keep } from '../../src/core/model/kept.ts';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import type { House } from '../../src/core/pipeline/house.ts';
import { type Article, articleNames, bytesOf, example } from './files.ts';

const registerFiles = ['units', 'awards', 'offices', 'places', 'slogans'];
const files = new Map([
  ...registerFiles.map((name) => [`@thuky/registers/${name}.yaml`, bytesOf(`registers/${name}.yaml`)] as const),
  ...[...articleNames, example].map((name) => [`data/${name}.yaml`, bytesOf(`${name}.yaml`)] as const),
]);
const { registers, messages } = readRegisters(files);
const house = { registers, reads: keep(), checks: keep() } as unknown as House;
const rulesFor = (name: string) => checkData(`data/${name}.yaml`, files, house).messages.map(({ rule }) => rule.id);

test('every entry of the registers can be used', () => {
  expect(messages).toEqual([]);
  for (const list of [registers.units, registers.awards, registers.offices, registers.places, registers.slogans])
    expect(list.length).toBeGreaterThan(4);
});

// The articles give captions without pictures; two of them quote slogans of 2023 otherwise than the register.
const expected: Record<Article, string[]> = {
  'cum-7-so-ket-2024': ['photo-present', 'photo-present', 'photo-present'],
  'cum-7-tong-ket-2023': ['slogan-variant', 'photo-present'],
  'cum-2-tong-ket-2022': ['slogan-variant', ...Array<string>(7).fill('photo-present')],
  'cum-7-tong-ket-2021': ['photo-present', 'photo-present', 'photo-present'],
  'cum-6-tong-ket-2021': ['photo-present', 'photo-present'],
};

test.each(Object.entries(expected))('%s', (name, rules) => {
  expect(rulesFor(name)).toEqual(rules);
});

test('the example has nothing to fix', () => {
  expect(rulesFor(example)).toEqual([]);
});
