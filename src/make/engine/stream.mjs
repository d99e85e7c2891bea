import { EventEmitter } from './events.mjs';

/** What the PDF engine asks of `stream`: a document that pushes its chunks; we keep them. */
export class Readable extends EventEmitter {
  constructor() {
    super();
    /** @type {Uint8Array[]} */
    this.chunks = [];
  }

  /** @param {Uint8Array | null} chunk null at the end */
  push(chunk) {
    if (chunk !== null) this.chunks.push(chunk);
    return true;
  }
}

/** Asked for by the XML parser's streaming half, which nothing here uses. */
export class Stream {}

export default { Readable, Stream };
