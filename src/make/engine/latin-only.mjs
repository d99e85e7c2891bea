/** A part of the engine: fontkit without the shapers of Arabic, Hangul, the scripts of India and their tables of 80 KB. */
import { readFileSync } from 'node:fs';

/** The house font has no glyph of those scripts, and what has no shaper of its own is set by that of Latin, Greek, Cyrillic. */
const cuts = [
  // Arabic: from the end of the shaper of Latin to the iterator of glyphs.
  [/(?<="zeroMarkWidths", 'AFTER_GPOS'\);\n)[\s\S]*?(?=\nclass \$\w+\$export\$\w+ \{\n {4}reset\(options)/, ''],
  // Hangul, India's and the universal one: from the end of the description of a glyph to the list of all.
  [/(?<=\n {8}this\.isMultiplied = false;\n {4}\}\n\}\n)[\s\S]*?(?=\nconst \$\w+\$var\$SHAPERS = \{)/, ''],
  [/(?<=\nconst \$\w+\$var\$SHAPERS = )\{[\s\S]*?\n\};/, '{};'],
];

/** For esbuild. Throws where fontkit is no longer as it was. */
export const latinOnly = {
  name: 'latin-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]fontkit[\\/]dist[\\/]browser-module\.mjs$/ }, ({ path }) => {
      const contents = cuts.reduce(
        (code, [cut, instead]) => {
          if (!cut.test(code)) throw new Error(`fontkit no longer says: ${cut}`);
          return code.replace(cut, instead);
        },
        readFileSync(path, 'utf8'),
      );
      return { contents, loader: 'js' };
    });
  },
};
