/**
 * Make `data/fonts/`: subsets of Tinos without hints, for the PDF writer. Run by hand after an upgrade
 * (`npm run make:fonts`); the results are committed.
 * Kept: all of Latin with Vietnamese, Greek, Cyrillic, combining marks, punctuation, currency, arrows, mathematics.
 * Source: https://www.npmjs.com/package/@expo-google-fonts/tinos (OFL-1.1, no reserved name).
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const source = join(root, 'node_modules', '@expo-google-fonts', 'tinos');
const target = join(root, 'data', 'fonts');

const faces = [
  ['400Regular/Tinos_400Regular.ttf', 'Tinos-Regular.ttf'],
  ['700Bold/Tinos_700Bold.ttf', 'Tinos-Bold.ttf'],
  ['400Regular_Italic/Tinos_400Regular_Italic.ttf', 'Tinos-Italic.ttf'],
  ['700Bold_Italic/Tinos_700Bold_Italic.ttf', 'Tinos-BoldItalic.ttf'],
];

/** Unicode blocks kept, first and last code point. */
const blocks = [
  [0x0020, 0x007e], // Latin
  [0x00a0, 0x024f], // Latin-1, Latin Extended A and B
  [0x02b0, 0x036f], // modifier letters, combining marks
  [0x0370, 0x04ff], // Greek, Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese
  [0x2000, 0x209f], // punctuation, superscripts
  [0x20a0, 0x20cf], // currency
  [0x2100, 0x22ff], // letterlike, number forms, arrows, mathematics
  [0x25a0, 0x25ff], // geometric shapes
];

/**
 * Layout features kept: composition of marks and their place. No kerning: Word sets Times New Roman without it,
 * so that lines break at the same words in PDF and DOCX, and a sum of advance widths is the width of a line.
 */
const keepFeatures = ['ccmp', 'locl', 'mark', 'mkmk'];

const text = blocks
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  .join('');

await mkdir(target, { recursive: true });
for (const [from, to] of faces) {
  const bytes = await subsetFont(await readFile(join(source, from)), text, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures,
    dropTables: ['DSIG', 'gasp', 'hdmx', 'VDMX', 'LTSH', 'kern'],
  });
  await writeFile(join(target, to), bytes);
  process.stderr.write(`${to} ${bytes.length} B\n`);
}
await copyFile(join(source, 'LICENSE_FONT'), join(target, 'LICENSE'));
