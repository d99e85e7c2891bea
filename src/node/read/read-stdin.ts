/** Read standard input to its end. */
import { buffer } from 'node:stream/consumers';

/** All bytes of standard input. */
export async function readStdin(): Promise<Uint8Array> {
  return new Uint8Array(await buffer(process.stdin));
}
