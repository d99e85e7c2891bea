/** `--seed`: the same data in other words. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { thuky } from './thuky.ts';

const yaml = `purposes: [{kind: review, period: 2025}]
results: [{wordings: [Mọi việc đều tốt, Việc nào cũng tốt]}]
`;

test('render, build and the configuration take a seed', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': yaml });
  const first = await thuky(['render', 'article', 'a.yaml', '-f', 'txt'], { cwd });
  const second = await thuky(['render', 'article', 'a.yaml', '-f', 'txt', '--seed', '1'], { cwd });
  expect(first.out).toContain('Mọi việc đều tốt.');
  expect(second.out).toContain('Việc nào cũng tốt.');

  const configured = await temporaryFolder({ 'a.yaml': yaml, 'thuky.config.yaml': 'seed: 1\n' });
  const third = await thuky(['render', 'article', 'a.yaml', '-f', 'txt'], { cwd: configured });
  expect(third.out).toBe(second.out);

  await thuky(['build', 'a.yaml', '-k', 'article', '-f', 'txt', '-o', 'out'], { cwd });
  const again = await thuky(['build', 'a.yaml', '-k', 'article', '-f', 'txt', '-o', 'out', '--seed', '1'], { cwd });
  expect(again.err).toContain('out/a/article.txt');
});

test.each(['-1', '1.5', 'hai'])('%s is no seed', async (seed) => {
  const cwd = await temporaryFolder({ 'a.yaml': yaml });
  const { code, err } = await thuky(['render', 'article', 'a.yaml', `--seed=${seed}`], { cwd });
  expect(code).toBe(2);
  expect(err).toContain(seed);
});
