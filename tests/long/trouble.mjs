/** Preloaded: workers that write certain words hang, throw, end, or never have enough memory. */
import { isMainThread } from 'node:worker_threads';

const encode = TextEncoder.prototype.encode;

if (!isMainThread) {
  TextEncoder.prototype.encode = function (text) {
    const words = String(text);
    while (words.includes('Cụm treo'));
    if (words.includes('Cụm vỡ')) throw new Error('vỡ');
    if (words.includes('Cụm chết')) process.exit(1);
    for (const held = []; words.includes('Cụm nở'); ) held.push(Array.from({ length: 1e5 }, String));
    return encode.call(this, text);
  };
}
