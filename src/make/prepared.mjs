/**
 * Make `build/prepared`: of each built-in template its syntax tree, of each register, style and kind its data, so that
 * a run of the program need not parse them. Run after the library is compiled.
 */
import { writeFile } from 'node:fs/promises';
import { parseTemplate } from '../../dist/core/handlebars/syntax/parse.js';
import { readTemplate } from '../../dist/core/kinds/template-files.js';
import { packPrepared, preparedKey } from '../../dist/core/model/prepared.js';
import { readYaml } from '../../dist/core/yaml/read-yaml.js';
import { loadBuiltin } from '../../dist/node/read/load-builtin.js';

const rows = [];
for (const [file, bytes] of await loadBuiltin()) {
  const made = file === preparedKey ? undefined : ofFile(file, bytes);
  if (made) rows.push({ file, bytes, made });
}
await writeFile(new URL('../../build/prepared', import.meta.url), packPrepared(rows));

/** Only of a file without any mistake: those are told by reading it. */
function ofFile(file, bytes) {
  if (file.endsWith('.hbs')) return parseTemplate(readTemplate({ path: file, file, bytes }, [])).program;
  const { source, messages } = file.endsWith('.yaml') ? readYaml(file, bytes) : { messages: [] };
  return messages.length === 0 ? source?.data : undefined;
}
