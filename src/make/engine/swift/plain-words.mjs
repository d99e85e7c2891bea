/**
 * fontkit shapes every word of every document by the rules of OpenType. Words of Latin letters with accents in one sign
 * each are set letter by letter: the rules that our faces keep (`src/make/fonts.mjs`: no kerning) ask for marks apart.
 * Such words are laid out once for a face and shared by its documents. Gain: 0.73 of the time.
 */
import PDFDocument from 'pdfmake/src/PDFDocument.js';

/** Letters, figures, signs between words; no soft hyphen, no fraction slash, no mark apart. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2015\u2018-\u201E\u2022\u2026]+$/;
/** Words kept for a face; then the book is begun anew. */
const most = 20_000;

/** Put the method in place: on the class of embedded fonts, which pdfkit keeps to itself, when the first is made. */
export function layPlainWords(state) {
  const { font } = PDFDocument.prototype;
  let isPlaced = false;
  PDFDocument.prototype.font = function fontOf(...given) {
    const made = font.apply(this, given);
    const { layoutRun } = this._font ?? {};
    if (!isPlaced && layoutRun) {
      isPlaced = true;
      Object.getPrototypeOf(this._font).layoutRun = function layWord(text, features) {
        const { words } = this.font;
        if (!state.isOn || features || !words || !plain.test(text)) return layoutRun.call(this, text, features);
        return words.lay(text, this.scale);
      };
    }
    return made;
  };
}

/** Words of one face. `glyphOf`: code point → fontkit's glyph. */
export class PlainWords {
  #runs = new Map();
  #glyphs = new Map();
  #glyphOf;

  constructor(glyphOf) {
    this.#glyphOf = glyphOf;
  }

  /** A word as pdfkit keeps it: glyphs, their places in thousandths of the size, its width. Never changed. */
  lay(text, scale) {
    const known = this.#runs.get(text);
    if (known) return known;
    if (this.#runs.size >= most) this.#runs.clear();
    const glyphs = Array.from(text, (letter) => this.#glyph(letter));
    const positions = glyphs.map(({ advanceWidth }) => {
      const advance = advanceWidth * scale;
      return { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance };
    });
    const run = { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
    this.#runs.set(text, run);
    return run;
  }

  #glyph(letter) {
    let glyph = this.#glyphs.get(letter);
    if (!glyph) {
      const { id, advanceWidth, codePoints } = this.#glyphOf(letter.codePointAt(0));
      glyph = { id, advanceWidth, codePoints };
      this.#glyphs.set(letter, glyph);
    }
    return glyph;
  }
}
