/** `thuky completion`: scripts that know every command and flag, tried in the shells that are there. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { words } from '../../src/cli/words/index.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { command, thuky } from './thuky.ts';

const present = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;
const scriptOf = async (shell: string) => (await thuky(['completion', shell])).out;

test.each(['bash', 'zsh', 'fish'])('the %s script knows every command and every flag', async (shell) => {
  const script = await scriptOf(shell);
  for (const { name, options } of (await program(words.vi, '0')).commands.map((one) => ({
    name: one.name(),
    options: one.options,
  }))) {
    expect(script).toContain(name);
    for (const { long } of options) expect(script).toContain(shell === 'fish' ? `-l ${long?.slice(2)}` : long);
  }
});

test.each([
  [['completion', 'bsh'], 'completion không nhận bsh; nhận bash, zsh, fish. Ý bạn là bash?'],
  [['completion'], 'Thiếu tên trình vỏ: bash, zsh hoặc fish'],
])('thuky %j is wrong usage', async (args, reason) => {
  const { err, code, out } = await thuky(args);
  expect(err).toContain(reason);
  expect([code, out]).toEqual([2, '']);
});

/** What bash offers after `line`, its last word unfinished. */
async function offered(line: string, cwd: string): Promise<string[]> {
  const script = await scriptOf('bash');
  const typed = line.split(' ');
  const run = `${script}\nCOMP_WORDS=(${typed.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length - 1}; _thuky; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { out, err } = await command('bash', ['--norc', '-c', run], { cwd });
  expect(err).toBe('');
  return out.split('\n').filter(Boolean).sort();
}

describe.runIf(present('bash'))('in bash', () => {
  test.each<[string, string[]]>([
    ['thuky bu', ['build']],
    ['thuky render min', ['minutes']],
    ['thuky render minutes da', ['dagger.yaml', 'data']],
    ['thuky build -q da', ['dagger.yaml', 'data']],
    ['thuky build dagger.yaml da', ['dagger.yaml', 'data']],
    ['thuky build --format d', ['docx']],
    ['thuky build -f md,d', ['md,docx']],
    ['thuky build --templates d', ['data']],
    ['thuky build --templ', ['--templates']],
    ['thuky --lang ', ['en', 'vi']],
    ['thuky --lang en rend', ['render']],
    ['thuky build --html p', ['page']],
    ['thuky template ', ['copy', 'new']],
    ['thuky template copy art', ['article']],
    ['thuky template copy --in', ['--into']],
    ['thuky help exit', ['exit-codes']],
    ['thuky help comp', ['completion']],
    ['thuky new tong', ['tong-ket']],
    ['thuky completion z', ['zsh']],
    ['thuky build data/x', ['data/x.yaml']],
  ])('%s…', async (line, words) => {
    const cwd = await temporaryFolder({ 'data/x.yaml': '', 'dagger.yaml': '', 'other.yaml': '' });
    expect(await offered(line, cwd)).toEqual(words);
  });
});

describe.runIf(present('zsh'))('in zsh', () => {
  test('the script is read without a word', async () => {
    const cwd = await temporaryFolder({ _thuky: await scriptOf('zsh') });
    const run = `autoload -Uz compinit && compinit -u -d ${join(cwd, 'dump')} && source ${join(cwd, '_thuky')} && print $_comps[thuky]`;
    const { out, err } = await command('zsh', ['-f', '-c', run]);
    expect([out, err]).toEqual(['_thuky\n', '']);
  });
});

describe.runIf(present('fish'))('in fish', () => {
  test.each<[string, string[]]>([
    ['thuky bu', ['build']],
    ['thuky render min', ['minutes']],
    ['thuky template ', ['copy', 'new']],
    ['thuky build --html p', ['page']],
  ])('%s…', async (line, words) => {
    const cwd = await temporaryFolder({ 'thuky.fish': await scriptOf('fish') });
    const run = `source ${join(cwd, 'thuky.fish')}; complete -C '${line}'`;
    const { out, err } = await command('fish', ['--no-config', '-c', run]);
    expect(err).toBe('');
    const offers = out
      .split('\n')
      .map((offer) => offer.split('\t')[0])
      .filter(Boolean);
    expect(offers.sort()).toEqual(words);
  });
});
