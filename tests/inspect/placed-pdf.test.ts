/** The words of a PDF as one reads them: a page parts paragraphs, save where it ends in the midst of one. */
import { expect, test } from 'vitest';
import { placedPdf } from '../../src/core/inspect/pdf/placed-pdf.ts';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { contextOf, documentOf } from '../writers/pdf-samples.ts';

/** Stretches of text between empty lines. */
async function stretches(markdown: string): Promise<string[]> {
  const placed = await placedPdf(await writePdf(documentOf({}, markdown), contextOf()));
  return placed!.text.trim().split(/\n\n+/u);
}

test('a paragraph goes on over the page', async () => {
  const [only, ...others] = await stretches(Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' '));
  expect(only).toMatch(/từ0 .*từ899$/su);
  expect(others).toEqual([]);
});

test('a sentence that ended, and one that begins, are parted by the page', async () => {
  const pages = await stretches(Array.from({ length: 60 }, (_, index) => `Đoạn ${index}.`).join('\n\n'));
  expect(pages.length).toBeGreaterThan(1);
});
