/** A DOCX whose XML nests without end is refused before it is parsed. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openParts } from '../../src/core/inspect/docx/parts.ts';

const docx = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
  });
const nested = (levels: number) =>
  docx(`${'<w:sdt a="/">'.repeat(levels)}<w:p/><!-- < -->${'</w:sdt>'.repeat(levels)}`);

test.each([
  [10, true],
  [390, true],
  [100_000, false],
])('%i levels: read %s', (levels, read) => {
  expect(openParts(nested(levels)) !== undefined).toBe(read);
});
