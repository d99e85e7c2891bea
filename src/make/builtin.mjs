/**
 * Make `build/builtin.js`: templates, registers, styles and fonts as one module, for doors that have no disk.
 * Run after the library is compiled (`npm run make:browser`).
 */
import { writeFile } from 'node:fs/promises';
import { preparedKey } from '../../dist/core/model/prepared.js';
import { loadBuiltin } from '../../dist/node/read/load-builtin.js';

// What is prepared would be 3 MB for a page that stays open.
const files = [...(await loadBuiltin())]
  .filter(([key]) => key !== preparedKey)
  .sort(([one], [other]) => (one < other ? -1 : 1));
const packed = files.map(([key, bytes]) => [key, Buffer.from(bytes).toString('base64')]);
const rows = packed.map((row) => `  ${JSON.stringify(row)},\n`).join('');
await writeFile(new URL('../../build/builtin.js', import.meta.url), `export const packed = [\n${rows}];\n`);
