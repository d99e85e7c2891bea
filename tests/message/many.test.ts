/** Many messages alike are counted; a line or a quotation without end is cut. */

import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { reportText } from '../../src/core/message/report-text.ts';

function told(line: number, reason = 'Khóa này đã có ở trên'): VFileMessage {
  return Object.assign(new VFileMessage(reason, { place: { line, column: 1 }, ruleId: 'key-unique' }), {
    file: 'a.yaml',
    fatal: true,
  });
}

test('forty are printed, the others counted', () => {
  const report = reportText(
    Array.from({ length: 7695 }, (_, at) => told(at + 1)),
    { lang: 'vi' },
  );
  expect(report.split('\n\n')).toHaveLength(40);
  expect(report.split('\n').at(-1)).toBe('  … và 7.655 chỗ như vậy nữa trong tệp này');
});

test('a mistake in a line of 1 MB prints a short excerpt', () => {
  const report = reportText([told(1)], { lang: 'en', textOf: () => 'x'.repeat(1_000_000) });
  expect(report.length).toBeLessThan(400);
});

test('so does a quotation of 1 MB', () => {
  const report = reportText([told(1, `Gặp “${'x'.repeat(1_000_000)}”`)], { lang: 'vi' });
  expect(report.length).toBeLessThan(800);
});
