/** A file with more mistakes than anybody reads: those of its beginning are told, and that there are more. */
import { expect, test } from 'vitest';
import { readConference } from '../../src/core/conference/read-conference.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';

/** Each without what it needs, and with a key that there is not. */
const wrong = (count: number) => {
  const text = `purposes: {kind: review, period: 2023}\ncluster: Cụm\ndecisions:\n${'  - {lạ: gì}\n'.repeat(count)}`;
  const { source } = readYaml('a.yaml', new TextEncoder().encode(text));
  return readConference(source!).messages.map(({ rule, params }) => [rule.id, params]);
};

test('each of a few thousand', () => {
  const told = wrong(2000);
  expect(told).toHaveLength(4000);
  expect(told.map(([id]) => id)).not.toContain('file-bounded');
});

test.each([5_001, 20_000])('%i: the first of each list, and that it is so', (count) => {
  const told = wrong(count);
  expect(told[0]).toEqual(['file-bounded', { limit: 'wrong' }]);
  expect(told).toHaveLength(1001);
});
