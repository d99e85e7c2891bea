import { expect, test } from 'vitest';
import { barLine } from '../../src/cli/telling/bar-line.ts';

const left = (seconds: number) => `còn ${seconds} giây`;

test.each([
  [{ done: 0, total: 4, seconds: 0, name: 'a.yaml' }, '░░░░░░░░░░░░░░░░░░░░ 0/4 · a.yaml'],
  [{ done: 2, total: 4, seconds: 9, name: 'c.yaml' }, '██████████░░░░░░░░░░ 2/4 · c.yaml'],
  [{ done: 30, total: 120, seconds: 10, name: 'x.yaml' }, '█████░░░░░░░░░░░░░░░  30/120 · còn 30 giây · x.yaml'],
  [{ done: 4, total: 4, seconds: 10, name: '' }, '████████████████████ 4/4'],
])('%j', (state, expected) => {
  expect(barLine(state, left)).toBe(expected);
});
