/** Preloaded: workers that write certain words hang, throw or end. */
import { isMainThread } from 'node:worker_threads';

const encode = TextEncoder.prototype.encode;

if (!isMainThread) {
  TextEncoder.prototype.encode = function (text) {
    const words = String(text);
    while (words.includes('Cụm treo'));
    if (words.includes('Cụm vỡ')) throw new Error('vỡ');
    if (words.includes('Cụm chết')) process.exit(1);
    return encode.call(this, text);
  };
}
