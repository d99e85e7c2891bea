/** Small files that ask for too much are told so before they are parsed. */
import { expect, test } from 'vitest';
import { word } from '../../src/core/message/words.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';

function told(text: string): string[] {
  const { messages } = readYaml('a.yaml', new TextEncoder().encode(text));
  return word(messages, 'en').map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

test.each([
  ['dashes on one line', `${'- '.repeat(1000)}a`, '1:321 The data is nested too deeply'],
  ['lines that go in and in', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), '161:161 '],
  ['brackets that are never closed', `a: ${'['.repeat(100_000)}`, '1:163 The data is nested too deeply'],
  ['braces', '{a: '.repeat(4000), 'The data is nested too deeply'],
  [
    'anchors',
    Array.from({ length: 2000 }, (_, at) => `a${at}: &a${at} b`).join('\n'),
    'The file has more than 1,000 anchors (&)',
  ],
  ['a value of spaces', `a: b${' '.repeat(100_001)}c`, '1:1 A value is longer than 100,000 characters'],
  ['escapes', `a: "${'\\u1ea1'.repeat(50_000)}"`, 'A value is longer than 100,000 characters'],
  [
    'values that repeat each other',
    [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}]`),
    ].join('\n'),
    'The values that * repeats are more than 50,000',
  ],
])('%s', (_, text, message) => {
  expect(told(text).join('\n')).toContain(message);
});

test('ten thousand awards are an ordinary file', () => {
  const award = '  - {form: Bằng khen, collective: Phòng 7, unit: VKSND tỉnh Gia Lai, year: 2025}\n';
  expect(told(`awards:\n${award.repeat(10_000)}`)).toEqual([]);
});

test('one key 2,000 times: the first mistakes are told', () => {
  const lines = told('date: 2025-01-01\n'.repeat(2000));
  expect(lines).toHaveLength(502);
  expect(lines.at(-1)).toBe('502:1 The file has more than 500 mistakes; it is not read any further');
});
