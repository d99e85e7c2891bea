/**
 * What the page runs first: it unpacks the rest, the worker's part in a worker, its own meanwhile. In that worker the same
 * text runs again. What it puts into the page is text that the policy knows by its hash.
 */
import { bytesOf } from './base64.ts';
import { type Carried, carriedIn } from './carried.ts';
import { unpackLzma } from './lzma.ts';

const unpack = (text: string): ArrayBuffer => unpackLzma(bytesOf(text)).buffer as ArrayBuffer;

if (typeof document === 'undefined') {
  self.addEventListener('message', ({ data }: MessageEvent<string>) => self.postMessage(unpack(data)));
} else {
  const packed = (id: string): string => document.getElementById(id)?.textContent ?? '';
  const own = new Blob([document.currentScript?.textContent ?? ''], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(own));
  const unpacked: ((bytes: ArrayBuffer) => void)[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => unpacked.shift()?.(data));
  const asked = (id: string): Promise<ArrayBuffer> => {
    worker.postMessage(packed(id));
    return new Promise((done) => unpacked.push(done));
  };
  // The code first: it is compiled while the files are unpacked.
  const carried: Carried = { engine: asked('thuky-engine'), builtin: asked('thuky-builtin') };
  carriedIn(carried);
  void carried.builtin.then(() => worker.terminate());
  const page = document.createElement('script');
  page.textContent = new TextDecoder().decode(unpack(packed('thuky-page')));
  document.head.append(page);
}
