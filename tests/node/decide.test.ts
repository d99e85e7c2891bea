/** The whole table of what becomes of an output that is on disk. */
import { expect, test } from 'vitest';
import { decide } from '../../src/node/save/decide.ts';

const cases = [
  // Why, what is on disk, whether thuky wrote it, the last version offered, forced → what is done with version 2.
  ['it is not there', undefined, false, undefined, false, 'write'],
  ['it was deleted', undefined, false, '2', false, 'write'],
  ['it is there already', '2', true, '2', false, 'same'],
  ['someone took the new version', '2', false, '1', false, 'same'],
  ['thuky wrote it', '1', true, '1', false, 'write'],
  ['someone edited it, and there is a new version', 'sửa', false, '1', false, 'beside'],
  ['someone edited this version, or has seen it beside', 'sửa', false, '2', false, 'kept'],
  ['thuky knows nothing of it', 'lạ', false, undefined, false, 'beside'],
  ['edited, forced', 'sửa', false, '1', true, 'replace'],
  ['edited, forced, nothing new', 'sửa', false, '2', true, 'replace'],
  ['ours, forced: no copy is needed', '1', true, '1', true, 'write'],
  ['already there, forced', '2', false, '1', true, 'same'],
] as const;

test.each(cases)('%s', (_, found, ours, offered, force, expected) => {
  expect(decide({ next: '2', found, ours, offered, force })).toBe(expected);
});
