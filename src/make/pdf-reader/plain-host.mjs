/**
 * For esbuild: pdf.js as its authors wrote it, without core-js and without globals of its own. The build "for older browsers"
 * puts what a host lacks into the host's own prototypes, and wraps functions that are there (`Function.prototype.toString`,
 * `JSON.stringify`), each time it is loaded; an application that uses us stays as it is. What Node 20 lacks is given to
 * pdf.js alone (`missing.mjs`).
 */
import { readFileSync } from 'node:fs';

/**
 * What is written otherwise: pattern, in its place, how often it stands there. Another count means another pdf.js, to be
 * looked at again.
 */
const rewrites = {
  'pdf.mjs': [
    [/\{\s*globalThis\._pdfjsTestingUtils = [\s\S]*?\};\s*\}/g, '', 1],
    [/globalThis\.pdfjsLib = \{[\s\S]*?\};/g, '', 1],
    [/globalThis\.pdfjsWorker\?\.WorkerMessageHandler \|\| null/g, 'WorkerMessageHandler', 1],
    [/([\w.#]+)\??\.getOrInsertComputed\(/g, 'getOrInsertComputed($1, ', 9],
    [/buffer\.transferToFixedLength\(offset\)/g, 'buffer.slice(0, offset)', 2],
    [/this\._rangeReaders\.keys\(\)\.find/g, '[...this._rangeReaders.keys()].find', 1],
  ],
  'pdf.worker.mjs': [
    [/globalThis\.pdfjsWorker = \{[\s\S]*?\};/g, '', 1],
    [/([\w.#]+)\.getOrInsertComputed\(/g, 'getOrInsertComputed($1, ', 6],
    [/buffer\.transferToFixedLength\(offset\)/g, 'buffer.slice(0, offset)', 2],
    [/changes\.values\(\)\.some/g, '[...changes.values()].some', 1],
    [/(\w+)(\??)\.toHex\(\)/g, 'toHex($1)', 2],
    [
      /pointingNamedDestinations\.intersection\(usedNamedDestinations\)/g,
      'intersection(pointingNamedDestinations, usedNamedDestinations)',
      1,
    ],
    // pdf.js fetches pages ahead and waits for none of them: in a damaged file one that fails would be nobody's rejection,
    // which ends the process of whoever reads. It is asked for again, and told, when its page is read.
    [
      /pageDictCache\.put\(lastKid, xref\.fetchAsync\(lastKid\)\);/g,
      'const page = xref.fetchAsync(lastKid); page.catch(() => {}); pageDictCache.put(lastKid, page);',
      1,
    ],
  ],
};

/** The handler of messages is imported, where pdf.js looks for it among the globals. */
const imports = { 'pdf.mjs': "import { WorkerMessageHandler } from './pdf.worker.mjs';\n" };

export const plainHost = {
  name: 'plain-host',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist[\\/]build[\\/]pdf(\.worker)?\.mjs$/ }, ({ path }) => {
      const name = path.split(/[\\/]/).at(-1);
      let code = readFileSync(path, 'utf8');
      for (const [pattern, instead, times] of rewrites[name]) {
        const found = code.match(pattern)?.length ?? 0;
        if (found !== times) throw new Error(`${name} of pdf.js says ${pattern} ${found} times, ${times} expected`);
        code = code.replace(pattern, instead);
      }
      return { contents: (imports[name] ?? '') + code, loader: 'js' };
    });
  },
};
