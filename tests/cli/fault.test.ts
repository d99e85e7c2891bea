/** Faults that are not the data's: one line, in the user's language. */
import { expect, test } from 'vitest';
import { faultWords, systemWhy } from '../../src/cli/fault.ts';
import { words } from '../../src/cli/words.ts';

const refused = (code: string) => Object.assign(new Error('x'), { code, syscall: 'open', path: 'data/a.yaml' });

test.each([
  ['EACCES', 'không có quyền', 'permission denied'],
  ['ENOSPC', 'đĩa đã đầy', 'the disk is full'],
  ['EROFS', 'nơi này chỉ cho đọc', 'this place is read-only'],
  ['EWEIRD', 'EWEIRD', 'EWEIRD'],
])('the system says %s', (code, vi, en) => {
  expect(systemWhy(refused(code), words.vi)).toBe(vi);
  expect(systemWhy(refused(code), words.en)).toBe(en);
});

test('a file that cannot be read is named', () => {
  expect(faultWords(refused('EACCES'), words.vi)).toBe('Không đọc được data/a.yaml: không có quyền');
});

test('our own fault is one line that says what to report', () => {
  const line = faultWords(new TypeError('x is not a function\nat y'), words.vi);
  expect(line).toContain('TypeError: x is not a function');
  expect(line).toContain('Xin báo lại');
  expect(line).not.toContain('\n');
});
