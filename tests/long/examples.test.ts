/** Examples of the help that a shell must take apart run as they stand. */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program as commandLine } from '../../src/cli/program.ts';
import { words } from '../../src/cli/words/index.ts';
import { endless, examplesOf, forShell, placeFor } from '../cli/examples.ts';
import { command, program, thuky } from '../cli/thuky.ts';
import { temporaryFolder } from '../node/temporary.ts';

const names = (await commandLine(words.vi, '0')).commands.map((one) => one.name());

/** A folder for the search path, in which `thuky` is what was compiled. */
async function shim(): Promise<string> {
  const folder = await temporaryFolder({ thuky: `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n` });
  await chmod(join(folder, 'thuky'), 0o755);
  return folder;
}

test('pipes and redirections', async () => {
  const PATH = `${await shim()}:${process.env.PATH}`;
  let ran = 0;
  for (const name of names) {
    const { out } = await thuky([name, '--help']);
    for (const example of examplesOf(out).filter((one) => !endless.test(one) && forShell.test(one))) {
      const { code, err } = await command('bash', ['-c', example], { cwd: await placeFor(example), env: { PATH } });
      expect([example, code === 2 ? err : '']).toEqual([example, '']);
      ran += 1;
    }
  }
  expect(ran).toBeGreaterThan(5);
});
