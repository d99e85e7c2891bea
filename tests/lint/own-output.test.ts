/** What thuky writes has nothing that its own editor would strike out. */
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../src/core/build.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { word } from '../../src/core/message/words.ts';
import type { Output } from '../../src/core/types.ts';
import { loadFiles } from '../../src/node/load-files.ts';
import { articleNames, example } from '../data/files.ts';
import { tools } from './tools.ts';

const inputs = [...articleNames, example].map((name) => `data/${name}.yaml`);
let outputs: Output[] = [];

beforeAll(async () => {
  const job = { inputs, formats: ['md'] as const };
  outputs = (await build(job, await loadFiles(job))).outputs.filter(({ path }) => path.endsWith('.md'));
});

test('there is something to read', () => {
  expect(outputs.length).toBeGreaterThanOrEqual(3 * inputs.length);
});

test.each(inputs)('nothing to strike out: %s', (input) => {
  const slips = outputs
    .filter((output) => output.input === input)
    .flatMap(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      return word(lint(text, path, tools), 'vi').map(
        ({ line, ruleId, reason }) =>
          `${path}:${line} ${ruleId} ${reason} | ${text.split('\n')[(line ?? 1) - 1]?.slice(0, 160)}`,
      );
    });
  expect(slips).toEqual([]);
});
