/**
 * Make `data/fonts/`: subsets of Tinos without hints, for the PDF writer. Run by hand after an upgrade
 * (`npm run make:fonts`); the results are committed.
 * Kept: Latin with Vietnamese and the languages of the Central Highlands, Greek and Cyrillic as they are written today,
 * combining marks, punctuation, currency, arrows, mathematics.
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

/** Characters kept, first and last code point. Each face stands whole in the studio's page: no rarities. */
const blocks = [
  [0x0020, 0x007e], // Latin
  [0x00a0, 0x0180], // Latin-1, Latin Extended A; ƀ of the languages of the Central Highlands
  [0x0192, 0x0192], // ƒ
  [0x01a0, 0x01a1], // ơ
  [0x01af, 0x01b0], // ư
  [0x01cd, 0x01dc], // vowels of Pinyin
  [0x0218, 0x021b], // Romanian
  [0x02b0, 0x02dd], // modifier letters
  [0x0300, 0x030c], // combining marks: tones, breve
  [0x031b, 0x031b],
  [0x0323, 0x0328],
  [0x0384, 0x03ce], // Greek, monotonic
  [0x0400, 0x045f], // Cyrillic of today
  [0x0490, 0x0491],
  [0x1e80, 0x1ef9], // Welsh, Vietnamese
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
