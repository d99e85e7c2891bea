/**
 * Objects that hold no bytes of their own are deflated together (ISO 32000-1, 7.5.7), and the table of where all objects are
 * is a stream as well (7.5.8). pdfkit writes each as text, and a line of 20 letters for each. Seven pages of minutes, tagged:
 * 0.64 of the bytes, for 1.1 of the processor time. Only from PDF 1.5 on, and never where a document is encrypted.
 */
import PDFDocument from 'pdfmake/src/PDFDocument.js';
import { bytesOf } from './swift/strings.mjs';

/** Objects in one stream: a reader unpacks them all to read one. */
const most = 500;

const state = { isOn: true };

/** Off: objects are text that one can read; for tests that look at them. */
export function setPacked(isOn) {
  state.isOn = isOn;
}

/** Put the methods in place: that of references on their class, which pdfkit keeps to itself, when the first is made. */
export function packObjects() {
  const { ref, _write, _finalize } = PDFDocument.prototype;
  let isPlaced = false;
  PDFDocument.prototype.ref = function refOf(data) {
    const made = ref.call(this, data);
    if (!isPlaced) placeOn(Object.getPrototypeOf(made));
    isPlaced = true;
    return made;
  };
  PDFDocument.prototype._write = function writeOrPack(data) {
    if (this.packing === undefined) return _write.call(this, data);
    // An object is written as three texts: its number, what it says, its end.
    this.packing.texts += 1;
    if (this.packing.texts === 2) this.packed.push({ id: this.packing.id, text: data });
    if (this.packing.texts === 3) this.packing = undefined;
  };
  PDFDocument.prototype._finalize = function finalizePacked() {
    if (this.packed === undefined) return _finalize.call(this);
    // What is written from here on ends at once.
    this._ended = false;
    const places = packAll(this);
    writeTable(this, places);
    this.push(null);
  };
}

function placeOn(reference) {
  const { finalize } = reference;
  reference.finalize = function finalizeOrPack() {
    const { document } = this;
    if (state.isOn && this.buffer.length === 0 && !document._security && Number(document.version) >= 1.5) {
      document.packed ??= [];
      document.packing = { id: this.id, texts: 0 };
    }
    finalize.call(this);
  };
}

/** Write what is packed. Object → the stream that holds it, and which of the stream's objects it is. */
function packAll(document) {
  const places = new Map();
  const { packed } = document;
  for (let from = 0; from < packed.length; from += most) {
    const some = packed.slice(from, from + most);
    const heads = [];
    let offset = 0;
    for (const { id, text } of some) {
      heads.push(`${id} ${offset}`);
      offset += text.length + 1;
    }
    const head = `${heads.join(' ')}\n`;
    const stream = document.ref({ Type: 'ObjStm', N: some.length, First: head.length });
    some.forEach(({ id }, at) => void places.set(id, [stream.id, at]));
    stream.end(bytesOf(`${head}${some.map(({ text }) => text).join('\n')}`));
  }
  return places;
}

/** A row of seven bytes for each object: how it lies (2: in a stream), where, and the how manyth it is there. */
function writeTable(document, places) {
  const from = document._offset;
  const table = document.ref({
    Type: 'XRef',
    W: [1, 4, 2],
    Root: document._root,
    Info: document._info,
    ID: [document._id, document._id],
  });
  const size = table.id + 1;
  table.data.Size = size;
  const rows = new DataView(new ArrayBuffer(size * 7));
  rows.setUint16(5, 65535);
  for (let id = 1; id < size; id += 1) {
    const place = places.get(id);
    rows.setUint8(id * 7, place ? 2 : 1);
    rows.setUint32(id * 7 + 1, place ? place[0] : id === table.id ? from : document._offsets[id - 1]);
    rows.setUint16(id * 7 + 5, place ? place[1] : 0);
  }
  table.end(new Uint8Array(rows.buffer));
  document._write('startxref');
  document._write(`${from}`);
  document._write('%%EOF');
}
