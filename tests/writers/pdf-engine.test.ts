/**
 * Our bundle of pdfmake against pdfmake as published: the same words at the same places, pixel by pixel but for what we
 * correct on purpose (`src/make/engine/corrections.mjs`).
 */

import fc from 'fast-check';
import pdfmake from 'pdfmake';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '#pdfmake';
import { definitionOf } from '../../src/core/writers/pdf/definition.ts';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { runs } from '../thorough.ts';
import { contextOf, documentOf, fonts, report } from './pdf-samples.ts';
import { type ReadItem, readPdf } from './read-pdf.ts';

const words = 'Hội nghị tổng kết công tác thi đua, khen thưởng của Cụm thi đua số 7 (AVATAR, “Tự do”) tại Đà Lạt';
const sample = () => ({
  version: '1.7',
  info: { title: 'Thử', creationDate: new Date(0), modDate: new Date(0) },
  defaultStyle: { font: 'Tinos', fontSize: 13 },
  content: [
    {
      text: Array.from({ length: 60 }, () => words).join(' '),
      alignment: 'justify',
      leadingIndent: 36,
      lineHeight: 1.2,
    },
    {
      text: [
        { text: 'Đậm ', bold: true },
        { text: 'nghiêng', italics: true },
        { text: ' cả hai', bold: true, italics: true },
      ],
    },
    { ul: ['một', { text: 'hai', link: 'https://example.vn/' }] },
    { table: { headerRows: 1, dontBreakRows: true, body: Array.from({ length: 60 }, (_, row) => [`h${row}`, words]) } },
    { text: words, pageBreak: 'before', outline: true },
  ],
});

interface Stock {
  virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

async function stock(definition: object): Promise<Uint8Array> {
  const maker = pdfmake as unknown as Stock;
  for (const [face, bytes] of Object.entries(fonts)) maker.virtualfs.writeFileSync(face, Buffer.from(bytes));
  maker.setFonts({ Tinos: { normal: 'normal', bold: 'bold', italics: 'italics', bolditalics: 'bolditalics' } });
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy(() => false);
  return new Uint8Array(await maker.createPdf(definition).getBuffer());
}

const places = (pages: ReadItem[][]) =>
  pages.map((items) => items.map(({ text, x, y, size }) => [text, Math.round(x * 20), Math.round(y * 20), size]));

describe('the engine', () => {
  test('sets what pdfmake sets', async () => {
    const ours = await readPdf(await renderPdf(sample(), { Tinos: { ...fonts } }));
    const theirs = await readPdf(await stock(sample()));
    expect(ours.pages.length).toBeGreaterThan(3);
    expect(places(ours.pages)).toEqual(places(theirs.pages));
    expect(ours.links).toEqual(theirs.links);
    expect(ours.outline).toEqual(theirs.outline);
  });

  test('opens no file and no address', async () => {
    for (const image of ['package.json', '/etc/hostname', 'https://example.vn/a.png']) {
      await expect(
        renderPdf({ content: [{ image }], defaultStyle: { font: 'Tinos' } }, { Tinos: { ...fonts } }),
      ).rejects.toThrow();
    }
  });
});

describe('what stays true of any words', () => {
  test('words keep the data they come from up to the engine', () => {
    const document = documentOf({}, 'x');
    const tree = {
      type: 'root' as const,
      children: [
        {
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value: 'Ánh', data: { from: ['a.0.name'] } }],
        },
      ],
    };
    const { definition } = definitionOf({ ...document, tree }, contextOf(), new Set());
    const [paragraph] = (definition as { content: { text: object[] }[] }).content;
    expect(paragraph?.text).toEqual([{ text: 'Ánh', from: ['a.0.name'] }]);
  });

  test('any characters whatever: a PDF, and the same one twice', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (first, second, third) => {
        const tree = {
          type: 'root' as const,
          children: [
            { type: 'heading' as const, depth: 2 as const, children: [{ type: 'text' as const, value: first }] },
            {
              type: 'paragraph' as const,
              children: [
                { type: 'strong' as const, children: [{ type: 'text' as const, value: second }] },
                { type: 'link' as const, url: `https://${third}`, children: [{ type: 'text' as const, value: third }] },
              ],
            },
          ],
        };
        const document = { ...report, frame: { ...report.frame, title: third, abstract: first }, tree };
        const [once, twice] = [await writePdf(document, contextOf()), await writePdf(document, contextOf())];
        expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
      }),
      runs(60),
    );
  });
});
