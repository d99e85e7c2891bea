/**
 * What pdfmake and pdfkit do wrongly for us, corrected in one place.
 */
import ElementWriter from 'pdfmake/src/ElementWriter.js';
import LayoutBuilder from 'pdfmake/src/LayoutBuilder.js';
import PDFDocument from 'pdfmake/src/PDFDocument.js';
import { breakLines } from './lines.mjs';
import { spareLines } from './spare-lines.mjs';

/** Put the corrected methods in place. Called once, by the engine. */
export function correctLibraries() {
  breakLines();
  const { alignLine } = ElementWriter.prototype;
  ElementWriter.prototype.alignLine = function align(line) {
    const justified = line.inlines.length > 1 && line.inlines[0].alignment === 'justify';
    return justified ? alignWords(line, this.context().availableWidth) : alignLine.call(this, line);
  };
  const { processLeaf } = LayoutBuilder.prototype;
  LayoutBuilder.prototype.processLeaf = function processWhole(node) {
    if (node.wholeLines || node.roomAfter) spareLines(this, node);
    return processLeaf.call(this, node);
  };
  const { font } = PDFDocument.prototype;
  // A drawing asks for a face by its file, which only the virtual file system has.
  PDFDocument.prototype.font = function fontGiven(source, ...rest) {
    const known = typeof source === 'string' && this.virtualfs?.existsSync(source);
    return font.call(this, known ? this.virtualfs.readFileSync(source) : source, ...rest);
  };
  const { _addInfo } = PDFDocument.prototype;
  PDFDocument.prototype._addInfo = function addInfoEscaped() {
    const { info } = this;
    this.info = escaped(info);
    _addInfo.call(this);
    this.info = info;
  };
}

/**
 * Justify between words only. pdfmake widens between runs, so `**Ánh**,` gets a gap before its comma
 * (https://github.com/bpampuch/pdfmake/issues/1912).
 */
function alignWords(line, width) {
  if (line.newLineForced || line.lastLineInParagraph) return;
  const follows = (index) => index > 0 && / $/.test(line.inlines[index - 1].text) && line.inlines[index].text !== '';
  const gaps = line.inlines.filter((_, index) => follows(index)).length;
  if (gaps === 0) return;
  const gap = (width - line.getWidth()) / gaps;
  let shift = 0;
  for (const [index, inline] of line.inlines.entries()) {
    const wider = follows(index) ? gap : 0;
    shift += wider;
    inline.x += shift;
    inline.justifyShift = wider;
  }
}

/** Title, author and subject for the XMP packet, into which pdfkit writes them as they are. */
function escaped(info) {
  return Object.fromEntries(
    Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
  );
}

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
