/** How wide the columns of a table are, from its words: the same for PDF and DOCX. */
import type { Table } from 'mdast';
import { expect, test } from 'vitest';
import { cellSides, widthsOf } from '../../src/core/layout/columns.ts';
import { facesOf } from '../../src/core/layout/faces.ts';
import { table as look } from '../../src/core/layout/table.ts';
import { documentOf, fonts } from '../writers/pdf-samples.ts';

const { measure } = facesOf(fonts).bold;

/** Widths in whole points, in a room of 400 pt. */
function widths(markdown: string, heads = 1): number[] {
  const [table] = documentOf({}, markdown).tree.children as [Table];
  const found = widthsOf(table.children, table.align ?? [], heads, { room: 400, size: 13, measure });
  const whole = found.reduce((sum, width) => sum + width + cellSides, look.border);
  expect(whole).toBeCloseTo(400);
  return found.map(Math.round);
}

/** What is written, and the widths that come of it. */
test.each([
  ['alike words, alike columns', '| a | a | a |\n|--|--|--|\n| b | b | b |', [125, 125, 125]],
  ['twice the words, twice the room', '| aaaa | aaaaaaaa |\n|--|--|\n| bbbb | bbbbbbbb |', [129, 254]],
  [
    'figures stay on one line, what stands over them may break',
    `| Đơn vị | Kết quả đạt được trong kỳ |\n|--|--:|\n| ${'Viện kiểm sát nhân dân '.repeat(4)} | 1 250 000 |`,
    [282, 101],
  ],
  ['a row may have fewer cells', '| a | b |\n|--|--|\n| c |', [182, 200]],
])('%s', (_, markdown, expected) => {
  expect(widths(markdown)).toEqual(expected);
});

test.each([
  ['a picture counts as its words', '| ![Hội trường](a.png) | b |\n|--|--|', '| Hội trường | b |\n|--|--|'],
  ['bold words count as words', '| **a** `b` | b |\n|--|--|', '| a b | b |\n|--|--|'],
  ['a character without a shape takes no room', '| thi\uFEFFđua | b |\n|--|--|', '| thiđua | b |\n|--|--|'],
  ['letters in parts count as whole ones', '| đo\u0302\u0301i | b |\n|--|--|', '| đối | b |\n|--|--|'],
])('%s', (_, one, other) => {
  expect(widths(one)).toEqual(widths(other));
});

test('a table without cells has no columns', () => {
  expect(widthsOf([], [], 1, { room: 400, size: 13, measure })).toEqual([]);
});
