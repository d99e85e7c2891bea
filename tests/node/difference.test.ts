import { expect, test } from 'vitest';
import { difference } from '../../src/node/save/difference.ts';

test('removed, added, and what stands around', () => {
  expect(difference('một\nhai\nba\nbốn\n', 'một\nhai!\nba\nbốn\n')).toEqual([
    { sort: '@', text: '@@ -1,3 +1,3 @@' },
    { sort: ' ', text: 'một' },
    { sort: '-', text: 'hai' },
    { sort: '+', text: 'hai!' },
    { sort: ' ', text: 'ba' },
  ]);
});

test('line ends and the way letters are put together are no difference', () => {
  expect(difference('Hội nghị\r\n'.normalize('NFD'), 'Hội nghị\n')).toEqual([]);
});
