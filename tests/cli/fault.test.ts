/** Faults that are not the data's: one line, in the user's language. */
import { expect, test } from 'vitest';
import { faultWords, writeFault } from '../../src/cli/telling/fault.ts';
import { words } from '../../src/cli/words/index.ts';

const refused = (code: string) => Object.assign(new Error('x'), { code, syscall: 'open', path: 'data/a.yaml' });

test.each([
  ['EACCES', 'không có quyền', 'permission denied'],
  ['ENOSPC', 'đĩa đã đầy', 'the disk is full'],
  ['EROFS', 'nơi này chỉ cho đọc', 'this place is read-only'],
  ['EWEIRD', 'EWEIRD', 'EWEIRD'],
])('the system says %s', (code, vi, en) => {
  expect(writeFault('a.md', refused(code), words.vi)).toBe(`Không ghi được a.md: ${vi}`);
  expect(writeFault('a.md', refused(code), words.en)).toBe(`Cannot write a.md: ${en}`);
});

test('where a person may not write, another place is advised', () => {
  const told = (code: string, other?: string) => writeFault('out/a.md', refused(code), words.vi, other);
  expect(told('EACCES', '-o')).toBe('Không ghi được out/a.md: không có quyền; chọn thư mục khác bằng -o');
  expect(told('EROFS', '--into')).toMatch(/chỉ cho đọc; chọn thư mục khác bằng --into$/);
  expect(told('ENOSPC', '-o')).toBe('Không ghi được out/a.md: đĩa đã đầy');
  expect(told('EACCES')).toBe('Không ghi được out/a.md: không có quyền');
  expect(writeFault('out/a.md', new TypeError('x'), words.vi, '-o')).toBeUndefined();
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
