/** Objects of a PDF deflated together (`src/make/engine/object-streams.mjs`): the same document in fewer bytes. */
import { afterEach, expect, test } from 'vitest';
import { setPacked } from '#pdfmake';
import type { Document } from '../../src/core/model/document.ts';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { article, contextOf, documentOf, minutes, report } from './pdf-samples.ts';
import { readPdf } from './read-pdf.ts';
import { outlineOf, readStructure } from './read-structure.ts';

afterEach(() => setPacked(true));

/** More objects than one stream takes, and a link. */
const rows = Array.from({ length: 200 }, (_, index) => `| ${index} | Đơn vị ${index} |`).join('\n');
const long = documentOf({}, `[nối](https://a.vn)\n\n| TT | Đơn vị |\n|--:|---|\n${rows}`);

const letters = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const count = (text: string, word: string): number => text.split(word).length - 1;

async function bothWays(document: Document): Promise<{ plain: Uint8Array; packed: Uint8Array }> {
  setPacked(false);
  const plain = await writePdf(document, contextOf());
  setPacked(true);
  return { plain, packed: await writePdf(document, contextOf()) };
}

test.each(Object.entries({ article, report, minutes, long }))('%s reads the same', async (_, document) => {
  const { plain, packed } = await bothWays(document);
  expect(await readPdf(packed.slice())).toEqual(await readPdf(plain.slice()));
  const outlines = async (bytes: Uint8Array) =>
    (await readStructure(bytes)).pages.map(({ tree }) => outlineOf(tree as never));
  expect(await outlines(packed.slice())).toEqual(await outlines(plain.slice()));
});

test('what has no bytes of its own is in streams of 500, and the table too: three quarters of the bytes at most', async () => {
  const { plain, packed } = await bothWays(long);
  const objects = count(letters(plain), ' 0 obj\n') - count(letters(plain), '\nendstream');
  expect(objects).toBeGreaterThan(500);
  expect(count(letters(packed), '/Type /ObjStm\n')).toBe(Math.ceil(objects / 500));
  expect(count(letters(packed), '/Type /XRef\n')).toBe(1);
  expect(letters(packed)).not.toMatch(/\nxref\n|\ntrailer\n|\/S \/P\n/);
  expect(packed.length).toBeLessThan(plain.length * 0.75);
});

test('the same document gives the same bytes', async () => {
  const [first, second] = [await writePdf(report, contextOf()), await writePdf(report, contextOf())];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});
