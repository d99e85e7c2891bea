/** What is our own mistake is not called a damaged file. */
import { afterEach, expect, test, vi } from 'vitest';
import { inspectFile } from '../../src/core/verbs/inspect-file.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { docxOf, pdfOf } from './documents.ts';
import { report } from './samples.ts';

/** Taken before any spy: one that called itself would never end. */
const { findLastIndex } = Array.prototype;

afterEach(() => vi.restoreAllMocks());

/** Break our search for the end of the header, and nothing that pdf.js does: only our lines have runs. */
function breakSearch(): void {
  vi.spyOn(Array.prototype, 'findLastIndex').mockImplementation(function (this: unknown[], ...given) {
    const [first] = this;
    if (typeof first === 'object' && first !== null && 'runs' in first) throw new TypeError('a mistake of ours');
    return findLastIndex.apply(this, given);
  });
}

test('a mistake in our reading of a PDF is thrown', async () => {
  const [bytes, builtin] = await Promise.all([pdfOf(report), loadBuiltin()]);
  expect((await inspectFile('a.pdf', bytes, builtin, { lang: 'vi' })).outcome).toBe('holds');
  breakSearch();
  await expect(inspectFile('a.pdf', bytes, builtin, { lang: 'vi' })).rejects.toThrow('a mistake of ours');
});

test('a PDF that pdf.js cannot read is unreadable', async () => {
  const bytes = (await pdfOf(report)).slice(0, 200);
  expect((await inspectFile('a.pdf', bytes, await loadBuiltin(), { lang: 'vi' })).outcome).toBe('unreadable');
});

test('a font that the door did not give is its mistake', async () => {
  const files = new Map(await loadBuiltin());
  files.delete('@thuky/fonts/Tinos-Bold.ttf');
  await expect(inspectFile('a.docx', await docxOf(report), files, { lang: 'vi' })).rejects.toThrow('Bold');
});
