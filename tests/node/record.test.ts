/** The record: every line counts that can be read, and none that cannot. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordLine } from '../../src/core/model/output-record.ts';
import { compactRecord, type Made, madeKey, readRecord } from '../../src/node/record/record.ts';

const made: Made = {
  by: 'b',
  input: 'data/a.yaml',
  data: 'd',
  photos: { 'data/p.jpg': null },
  outputs: { 'a/article.md': { hash: '2', size: 1, time: 1, entry: 1, kind: 'article' } },
  messages: [],
};
const lines = [
  recordLine({ wrote: { 'a/article.md': '1' } }),
  recordLine({ offered: { 'a/article.md': '1' } }),
  recordLine({ wrote: { 'a/article.md': '2', 'a/article.txt': '3' } }),
  recordLine({ made }),
];

test('it remembers every hash written, the last one offered, and the build', () => {
  const record = readRecord(lines.join(''));
  expect([...record.ours.get('a/article.md')!]).toEqual(['1', '2']);
  expect(record.offered.get('a/article.md')).toBe('2');
  expect(record.made.get(madeKey(made))).toEqual(made);
});

test('what was to be written but never offered is ours, not offered', () => {
  expect(readRecord(lines[0]!).offered.size).toBe(0);
});

test('compacting loses nothing', () => {
  const record = readRecord(lines.join(''));
  const { lines: _, ...short } = readRecord(compactRecord(record));
  expect(short).toEqual({ ours: record.ours, offered: record.offered, made: record.made });
});

test('a torn line costs only itself', () => {
  fc.assert(
    fc.property(fc.nat(lines[2]!.length - 3), (cut) => {
      const record = readRecord([lines[0], lines[2]!.slice(0, cut), lines[3]].join(''));
      expect(record.ours.get('a/article.md')?.has('1')).toBe(true);
      expect(record.made.size).toBe(1);
    }),
  );
});

test('nothing that stands in the file makes it throw', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"v":1,"made":${json}}`),
        ),
      ),
      (rows) => {
        expect(() => readRecord(rows.join('\n'))).not.toThrow();
      },
    ),
  );
});

test('lines of another version are not guessed at', () => {
  expect(readRecord('{"v":2,"wrote":{"a":"1"}}').ours.size).toBe(0);
});
