/** What people type for a key or a word of the schema: each of these names can be met, and leads to the schema. */
import { describe, expect, test } from 'vitest';
import { allKeys } from '../../src/core/conference/schema/schema-node.ts';
import { bare, keyNames, wordNames } from '../../src/core/conference/spoken.ts';
import { suggestKey, suggestWord } from '../../src/core/conference/suggest.ts';

describe.each([
  ['keys', keyNames],
  ['words', wordNames],
])('%s', (_, names) => {
  test.each(Object.entries(names))('%s', (key, others) => {
    expect(others, 'written bare, or no text is ever the same').toEqual(others.map(bare));
    expect(others, 'the key itself is found without them').not.toContain(bare(key));
    expect(others, 'each once').toEqual([...new Set(others)]);
  });
});

test('every key is one of the schema', () => {
  const known = new Set(allKeys().map(({ key }) => key));
  expect(Object.keys(keyNames).filter((key) => !known.has(key))).toEqual([]);
});

test.each([
  ['Tham dự', 'attendees'],
  ['tham_du', 'attendees'],
  ['bầu Cụm trưởng', 'nextTerm'],
  ['attendeees', 'attendees'],
])('%s is %s', (written, key) => {
  const keys = ['attendees', 'nextTerm', 'awards'].map((name) => ({ key: name, title: '' }));
  expect(suggestKey(written, keys)).toBe(key);
});

test.each([
  ['Giơ tay', 'show-of-hands'],
  ['gio tay', 'show-of-hands'],
  ['tổng kết', 'review'],
])('%s is %s', (written, word) => {
  expect(suggestWord(written, ['review', 'show-of-hands'])).toBe(word);
});
