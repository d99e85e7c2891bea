/** A few words shared between threads: what a worker is doing, to be read even when it hangs. */

const room = 512;

/** Memory for one note. */
export function newNote(): SharedArrayBuffer {
  return new SharedArrayBuffer(room);
}

/** Write over what the note says. Text that is too long is cut. */
export function writeNote(note: SharedArrayBuffer, text: string): void {
  const bytes = new TextEncoder().encode(text).slice(0, room - 1);
  const shared = new Uint8Array(note);
  shared.fill(0);
  shared.set(bytes);
}

/** What the note says. */
export function readNote(note: SharedArrayBuffer): string {
  // Decoders take no shared memory.
  const bytes = new Uint8Array(note).slice();
  return new TextDecoder().decode(bytes.slice(0, bytes.indexOf(0)));
}
