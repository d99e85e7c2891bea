/**
 * Width of words in a TrueType face, read from the font's own tables (`cmap` format 4, `hhea`, `hmtx`).
 * The embedded faces have no kerning, as Word sets none: sums of advance widths are what stands on paper.
 * Source: https://learn.microsoft.com/typography/opentype/spec/
 */

/** Measures text: width in pt at a size in pt. */
export type Measure = (text: string, size: number) => number;

/** Format characters, which have no shape of their own: where a face has no glyph for one, nothing is printed. */
export const shapeless = /\p{Default_Ignorable_Code_Point}/u;

/** Make a measure of a face. `bytes`: a TrueType file. A face that cannot be read measures 0.5 em a character. */
export function measureOf(bytes: Uint8Array): Measure {
  const advance = advances(bytes);
  return (text, size) => {
    let width = 0;
    for (const character of text) width += advance(character.codePointAt(0) ?? 0);
    return width * size;
  };
}

/** Whether a face has a glyph for a character (code point). */
export function coverageOf(bytes: Uint8Array): (codePoint: number) => boolean {
  const view = viewOf(bytes);
  const glyph = glyphs(view, tables(view));
  const known = new Map<number, boolean>();
  return (codePoint) => {
    let covered = known.get(codePoint);
    if (covered === undefined) {
      covered = glyph(codePoint) !== 0;
      known.set(codePoint, covered);
    }
    return covered;
  };
}

function advances(bytes: Uint8Array): (codePoint: number) => number {
  const view = viewOf(bytes);
  const at = tables(view);
  const [head, hhea, hmtx] = [at.get('head'), at.get('hhea'), at.get('hmtx')];
  if (head === undefined || hhea === undefined || hmtx === undefined) return () => 0.5;
  const unitsPerEm = view.getUint16(head + 18);
  const last = view.getUint16(hhea + 34) - 1;
  const glyph = glyphs(view, at);
  const known = new Map<number, number>();
  return (codePoint) => {
    let width = known.get(codePoint);
    if (width === undefined) {
      const found = glyph(codePoint);
      const unseen = found === 0 && shapeless.test(String.fromCodePoint(codePoint));
      width = unseen ? 0 : view.getUint16(hmtx + 4 * Math.min(found, last)) / unitsPerEm;
      known.set(codePoint, width);
    }
    return width;
  };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Offsets of the font's tables by tag. */
function tables(view: DataView): Map<string, number> {
  const found = new Map<string, number>();
  if (view.byteLength < 12) return found;
  const count = view.getUint16(4);
  for (let index = 0; index < count && 28 + index * 16 <= view.byteLength; index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    found.set(tag, view.getUint32(entry + 8));
  }
  return found;
}

/** Character → glyph by the `cmap` subtable of the Unicode basic plane; 0 for none. */
function glyphs(view: DataView, at: Map<string, number>): (codePoint: number) => number {
  const cmap = at.get('cmap');
  const segments = cmap === undefined ? undefined : format4(view, cmap);
  if (segments === undefined) return () => 0;
  const count = view.getUint16(segments + 6) / 2;
  const ends = segments + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const ranges = deltas + count * 2;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint16(ends + index * 2) < codePoint) continue;
      const start = view.getUint16(starts + index * 2);
      if (start > codePoint) return 0;
      const delta = view.getUint16(deltas + index * 2);
      const range = view.getUint16(ranges + index * 2);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(ranges + index * 2 + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function format4(view: DataView, cmap: number): number | undefined {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(subtable) === 4) return subtable;
  }
  return undefined;
}
