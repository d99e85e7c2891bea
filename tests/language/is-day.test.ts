/** Days of flags: years first, as the calendar has them. */
import { expect, test } from 'vitest';
import { isDay } from '../../src/core/verbs/is-day.ts';

test.each([
  ['2024-03-29', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2026-02-30', false],
  ['2024-13-01', false],
  ['2024-3-9', false],
  ['2024-03', false],
  ['29/3/2024', false],
  ['2024-03-29T00:00', false],
  ['', false],
])('%j: %s', (text, day) => {
  expect(isDay(text)).toBe(day);
});
