/** What the engine does once where the libraries do it again and again (`src/make/engine/swift/`): the same bytes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { renderPdf, setSwift } from '#pdfmake';
import { build, loadFiles } from '../../src/index.ts';
import { runs, thorough } from '../thorough.ts';
import { fonts } from './pdf-samples.ts';

afterEach(() => setSwift(true));

const written = async (make: () => Promise<readonly Uint8Array[]>) => (await make()).map((bytes) => Buffer.from(bytes));

/** The bytes that a work gives the libraries' own way, and ours. */
async function bothWays(make: () => Promise<readonly Uint8Array[]>) {
  setSwift(false);
  const theirs = await written(make);
  setSwift(true);
  return { theirs, ours: await written(make), again: await written(make) };
}

test('all documents of the complete example', async () => {
  const kinds = thorough ? ['article', 'report', 'minutes'] : ['minutes'];
  const job = { inputs: ['data/vi-du-day-du.yaml'], kinds, formats: ['pdf'] as const };
  const files = await loadFiles(job);
  const { theirs, ours, again } = await bothWays(async () =>
    (await build(job, files)).outputs.map(({ bytes }) => bytes),
  );
  expect(ours).toHaveLength(kinds.length);
  expect(ours.map((bytes, at) => bytes.equals(theirs[at]!))).toEqual(ours.map(() => true));
  expect(again.map((bytes, at) => bytes.equals(theirs[at]!))).toEqual(ours.map(() => true));
});

/** Every syllable that Vietnamese spells, what people mix in, and marks that stand apart. */
const pieces = [
  ...new Set(readFileSync('data/vi-du-day-du.yaml', 'utf8').split(/\s+/)),
  ...[
    'fi',
    'ffl',
    'AVATAR',
    '1⁄2',
    'i\u0307',
    'e\u0302\u0301',
    'a\u00adb',
    '“Tự do”',
    '…',
    'Ω',
    'ж',
    '☑',
    '\u00a0',
    '→',
  ],
];
const look = fc.record({ bold: fc.boolean(), italics: fc.boolean(), style: fc.constantFrom('small', undefined) });
const run = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), look)
  .map(([words, given]) => ({ text: `${words.join(' ')} `, ...given }));

test('any words in any looks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(run, { minLength: 1, maxLength: 8 }),
      fc.string({ maxLength: 9 }),
      async (text, title) => {
        const { theirs, ours } = await bothWays(async () => [
          await renderPdf(
            {
              version: '1.7',
              info: { title, creationDate: new Date(0), modDate: new Date(0) },
              defaultStyle: { font: 'Tinos', fontSize: 13 },
              styles: { small: { fontSize: 9, lineHeight: 1.5, color: 'red' } },
              content: [{ text: text.map((one) => ({ ...one })), alignment: 'justify' }, { ul: [text[0]!.text] }],
            },
            { Tinos: { ...fonts } },
          ),
        ]);
        expect(ours[0]!.equals(theirs[0]!)).toBe(true);
      },
    ),
    runs(100),
  );
});
