/** The program that users run has all its built-in files prepared. */
import { expect, test } from 'vitest';
import { preparedIn, preparedKey } from '../../src/core/model/prepared.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';

test('each built-in template and YAML file, as it is read', async () => {
  const { loadBuiltin }: typeof import('../../src/node/read/load-builtin.ts') = await import(
    `${'../../dist/node/read'}/load-builtin.js`
  );
  const { parseTemplate }: typeof import('../../src/core/handlebars/syntax/parse.ts') = await import(
    `${'../../dist/core/handlebars/syntax'}/parse.js`
  );
  const files = await loadBuiltin();
  expect(files.has(preparedKey)).toBe(true);
  const prepared = preparedIn(files);
  for (const [file, bytes] of files) {
    if (file.endsWith('.hbs'))
      expect(prepared(file, bytes), file).toEqual(
        parseTemplate({ file, text: new TextDecoder().decode(bytes) }).program,
      );
    if (file.endsWith('.yaml')) expect(prepared(file, bytes), file).toEqual(readYaml(file, bytes).source?.data);
  }
});
