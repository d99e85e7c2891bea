/** What thuky writes has nothing that its own editor would strike out. */
import { beforeAll, expect, test } from 'vitest';
import type { LintTools } from '../../src/core/lint/findings.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { word } from '../../src/core/message/words.ts';
import type { Job, Output } from '../../src/core/model/job.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { articleNames, example } from '../data/files.ts';
import { tools } from './tools.ts';

const inputs = [...articleNames, example].map((name) => `data/${name}.yaml`);
/** Every kind in every house style, and articles in other words. */
const ways: Partial<Job>[] = [
  ...[undefined, 'newspaper', 'portal', 'document', 'plain'].map((style) => ({
    style,
    kinds: ['article', 'brief', 'social', 'report', 'minutes'],
  })),
  ...[1, 2].map((seed) => ({ seed, kinds: ['article', 'brief', 'social'] })),
];
let styled: LintTools = tools;
const outputs: (Output & { way: string })[] = [];

beforeAll(async () => {
  const files = await loadFiles({ inputs });
  const house = openHouse({}, files);
  styled = { ...tools, styles: house.styles };
  for (const way of ways) {
    const built = await build({ inputs, formats: ['md'], ...way }, files, { house });
    const texts = built.outputs.filter(({ path }) => path.endsWith('.md'));
    outputs.push(...texts.map((output) => ({ ...output, way: JSON.stringify(way) })));
  }
});

test('there is something to read', () => {
  expect(outputs).toHaveLength(inputs.length * (5 * 5 + 2 * 3));
});

test.each(inputs)('nothing to strike out: %s', (input) => {
  const slips = outputs
    .filter((output) => output.input === input)
    .flatMap(({ path, bytes, way }) => {
      const text = new TextDecoder().decode(bytes);
      return word(lint(text, path, styled), 'vi').map(
        ({ line, ruleId, reason }) =>
          `${way} ${path}:${line} ${ruleId} ${reason} | ${text.split('\n')[(line ?? 1) - 1]?.slice(0, 160)}`,
      );
    });
  expect(slips).toEqual([]);
});
