/** What is asked of a format where no writer is needed. */
import { expect, test } from 'vitest';
import { formatNames, formatOf, isPaged, linksPhotos } from '../../src/core/model/formats.ts';

test.each([
  ['out/a/report.pdf', 'pdf'],
  ['BAO-CAO.DOCX', 'docx'],
  ['a.md', 'md'],
  ['a.doc', undefined],
  ['pdf', undefined],
  ['a.pdf/b', undefined],
  ['a.toString', undefined],
])('the format of %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});

test('photos lie beside Markdown and pages of the web, unless they are asked for inside', () => {
  expect(formatNames.filter((format) => linksPhotos(format))).toEqual(['md', 'html']);
  expect(formatNames.filter((format) => linksPhotos(format, 'inline'))).toEqual(['md']);
});

test('what is printed and signed', () => {
  expect(formatNames.filter(isPaged)).toEqual(['pdf', 'docx']);
});
