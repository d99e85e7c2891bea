/** What the documentation names is there: every command, and every flag of it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { words } from '../../src/cli/words/index.ts';
import { topics } from '../../src/cli/words/topics.ts';

const thuky = await program(words.vi, '0.0.0');
const flags = new Set(
  [thuky, ...thuky.commands, ...thuky.commands.flatMap(({ commands }) => commands)].flatMap(({ options }) =>
    options.flatMap(({ long }) => (long ? [long] : [])),
  ),
);
const commands = new Set(thuky.commands.map((command) => command.name()));

/** Flags of other programs that the documentation shows. */
const others = new Set(['--buildFuture', '--save-dev']);

const texts: [name: string, text: string][] = [
  ...['README.md', 'README.vi.md', 'CHANGELOG.md', 'data/README.md', 'templates/README.md'].map(
    (name) => [name, readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')] as [string, string],
  ),
  ['help topics', JSON.stringify(topics)],
];

test.each(texts)('%s names only flags and commands that are there', (_, text) => {
  const named = [...new Set(text.match(/(?<![\w-])--[a-z][a-zA-Z-]*/gu) ?? [])];
  expect(named.filter((flag) => !flags.has(flag) && !others.has(flag) && flag !== '--help')).toEqual([]);
  const called = [...text.matchAll(/(?:`|^|\| |\$ )thuky ([a-z]+)/gmu)].map(([, name = '']) => name);
  expect(called.filter((name) => !commands.has(name) && name !== 'help')).toEqual([]);
});
