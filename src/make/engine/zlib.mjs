/** What the PDF engine asks of `zlib`, from fflate: the same bytes in every Node and browser. */

import { Buffer } from 'buffer';
import { unzlibSync, zlibSync } from 'fflate';

/** @param {Uint8Array} data */
export const deflateSync = (data) => Buffer.from(zlibSync(data));

/**
 * Inflate at once; the callback comes before the return, so that objects keep their order.
 * @param {Uint8Array} data
 * @param {(error: null, data: Uint8Array) => void} done
 */
export const inflate = (data, done) => done(null, Buffer.from(unzlibSync(data)));

export default { deflateSync, inflate };
