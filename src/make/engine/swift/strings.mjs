/**
 * pdfkit makes a buffer of each operator that it writes, some ten a word. Operators are kept as text, and become bytes
 * once, when a stream ends. Gain: 0.7 of the time.
 */
import { Buffer } from 'buffer';
import PDFDocument from 'pdfmake/src/PDFDocument.js';

/** Put the methods in place: those of references on their class, which pdfkit keeps to itself, when the first is made. */
export function joinStrings(state) {
  const { ref, _write } = PDFDocument.prototype;
  let isPlaced = false;
  PDFDocument.prototype.ref = function refOf(data) {
    const made = ref.call(this, data);
    if (!isPlaced) placeOn(Object.getPrototypeOf(made), state);
    isPlaced = true;
    return made;
  };
  PDFDocument.prototype._write = function writeText(data) {
    if (!state.isOn || typeof data !== 'string') return _write.call(this, data);
    this.push(`${data}\n`);
    this._offset += data.length + 1;
  };
}

function placeOn(reference, state) {
  const { write, finalize } = reference;
  reference.write = function writeText(chunk) {
    if (!state.isOn || typeof chunk !== 'string') return write.call(this, chunk);
    const length = chunk.length + 1;
    this.uncompressedLength += length;
    this.data.Length = (this.data.Length ?? 0) + length;
    this.buffer.push(`${chunk}\n`);
    if (this.compress) this.data.Filter = 'FlateDecode';
  };
  reference.finalize = function finalizeText() {
    if (this.buffer.length > 0) this.buffer = [joined(this.buffer)];
    return finalize.call(this);
  };
}

/** Texts, of characters of one byte each, and bytes → bytes. */
export function joined(chunks) {
  const parts = [];
  let text = [];
  const end = () => {
    if (text.length > 0) parts.push(bytesOf(text.join('')));
    text = [];
  };
  for (const chunk of chunks) {
    if (typeof chunk === 'string') text.push(chunk);
    else {
      end();
      parts.push(chunk);
    }
  }
  end();
  return parts.length === 1 ? Buffer.from(parts[0].buffer, parts[0].byteOffset, parts[0].length) : Buffer.concat(parts);
}

/** Text of characters of one byte each → bytes. */
export function bytesOf(text) {
  const bytes = new TextEncoder().encode(text);
  // As many bytes as characters: all are ASCII.
  return bytes.length === text.length ? bytes : Uint8Array.from(text, (character) => character.charCodeAt(0));
}
