/** The package as a library: what `import 'thuky'` gives. */
import { expect, test } from 'vitest';
import { right } from './conference.ts';
import { command, thuky } from './thuky.ts';

const script = `
  import { build, loadFiles } from 'thuky';
  const job = { inputs: ['a.yaml'], kinds: ['article'], formats: ['md'] };
  const files = await loadFiles(job, new Map([['a.yaml', new TextEncoder().encode(${JSON.stringify(right)})]]));
  const { outputs, messages } = await build(job, files);
  process.stdout.write(outputs[0].bytes);
`;

test('the library makes what the command line makes', async () => {
  const library = await command(process.execPath, ['--input-type=module', '-e', script]);
  const line = await thuky(['render', 'article', '--file-path', 'a.yaml'], { input: right });
  expect(library.err).toBe('');
  expect(library.out).toBe(line.out);
});
