import { expect, test } from 'vitest';
import { groupDigits } from '../../src/core/model/group-digits.ts';

test.each([
  ['', ''],
  ['1', '1'],
  ['999', '999'],
  ['1000', '1.000'],
  ['1234567', '1.234.567'],
])('%s → %s', (digits, grouped) => {
  expect(groupDigits(digits)).toBe(grouped);
});

test('another mark', () => {
  expect(groupDigits('12345', ',')).toBe('12,345');
});
