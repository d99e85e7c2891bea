/**
 * The PDF engine: pdfmake from its own modules, with fontkit in reach, closed to files and network.
 * Types: `src/core/writers/pdf/pdfmake-engine.d.ts`.
 */
import { Buffer } from 'buffer';
import { create, registerFormat } from 'fontkit';
import PDFDocument from 'pdfmake/src/PDFDocument.js';
import Printer from 'pdfmake/src/Printer.js';
import Renderer from 'pdfmake/src/Renderer.js';
import URLResolver from 'pdfmake/src/URLResolver.js';
import { correctLibraries } from './corrections.mjs';
import { packObjects, setPacked } from './object-streams.mjs';
import { drawnPages, keepPages } from './pages-only.mjs';
import { beSwift, setSwift } from './swift/index.mjs';
import { PlainWords } from './swift/plain-words.mjs';
import { joined } from './swift/strings.mjs';
import { ruleRows } from './table-rows.mjs';
import { tagContent } from './tag-content.mjs';

export { PDFDocument, Renderer, setPacked, setSwift };

correctLibraries();
ruleRows();
tagContent();
keepPages();
beSwift();
packObjects();

/** Tokens of faces by their bytes: a face is parsed once in a process and shared by its documents. */
const tokens = new WeakMap();

/** A font format whose files are tokens that carry a face already parsed; fontkit calls it with `new`. */
function SharedFace(stream) {
  return viewOf(stream.buffer.face);
}
SharedFace.probe = (bytes) => bytes.face !== undefined;
registerFormat(SharedFace);

/**
 * A face for one document: tables are shared, glyphs are not. fontkit's glyph keeps the character it was first asked for,
 * which ends in the text one can copy; so that no document depends on an earlier one (nor a space on a no-break space
 * before it), a glyph of several characters always stands for the first of them.
 */
function viewOf({ font, first, words }) {
  const view = Object.create(font);
  view._glyphs = {};
  view.words = words;
  view.glyphForCodePoint = (codePoint) => glyphOf({ font: view, first }, codePoint);
  return view;
}

function glyphOf({ font, first }, codePoint) {
  const glyph = font._cmapProcessor.lookup(codePoint);
  return font.getGlyph(glyph, [first.get(glyph) ?? codePoint]);
}

/** Glyph → its lowest character. */
function firstCharacters(font) {
  const first = new Map();
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const glyph = font._cmapProcessor.lookup(codePoint);
    if (glyph !== 0 && !first.has(glyph)) first.set(glyph, codePoint);
  }
  return first;
}

/** The token of a face. */
function tokenOf(bytes) {
  let token = tokens.get(bytes);
  if (token === undefined) {
    const face = { font: create(bytes) };
    face.first = firstCharacters(face.font);
    face.words = new PlainWords((codePoint) => glyphOf(face, codePoint));
    token = Object.assign(new Uint8Array(1), { face });
    tokens.set(bytes, token);
  }
  return token;
}

/** Bytes by name, read-only: pdfmake's file system. */
class Files {
  constructor(files) {
    this.files = files;
  }

  existsSync(name) {
    return this.files.has(name);
  }

  readFileSync(name) {
    return this.files.get(name);
  }
}

/** Lay out and write. See the types for what goes in and out. */
export async function renderPdf(definition, fonts, images) {
  const document = await made(definition, fonts, { images });
  document.end();
  const bytes = joined(document.chunks);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Lay out and write nothing. */
export async function layOut(definition, fonts, images) {
  const document = await made(definition, fonts, { images, pagesOnly: true });
  return drawnPages(document._pdfMakePages);
}

async function made(definition, fonts, { images = new Map(), pagesOnly = false }) {
  const files = new Map();
  const descriptors = {};
  for (const [family, faces] of Object.entries(fonts)) {
    descriptors[family] = {};
    for (const [face, bytes] of Object.entries(faces)) {
      files.set(`${family}/${face}`, tokenOf(bytes));
      descriptors[family][face] = `${family}/${face}`;
    }
  }
  definition.images = {};
  for (const [name, bytes] of images) {
    files.set(`image/${name}`, Buffer.from(bytes));
    definition.images[name] = `image/${name}`;
  }
  const virtual = Object.assign(new Files(files), { pagesOnly });
  const urls = new URLResolver(virtual);
  urls.setUrlAccessPolicy(() => false);
  const printer = new Printer(descriptors, virtual, urls, () => false);
  return printer.createPdfKitDocument(definition, {});
}

/** Whether a PNG or JPEG can be drawn: it is decoded for a try. */
export function canDraw(bytes) {
  try {
    const document = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
    document.openImage(Buffer.from(bytes)).embed(document);
    return true;
  } catch {
    return false;
  }
}
