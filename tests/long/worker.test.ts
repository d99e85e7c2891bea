/** A conference that hangs or breaks is named, with where and how long; the others are made. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { below } from '../cli/below.ts';
import { right } from '../cli/conference.ts';
import { spawned } from '../cli/thuky.ts';
import { temporaryFolder } from '../node/temporary.ts';

const env = { NODE_OPTIONS: `--import ${new URL('trouble.mjs', import.meta.url).href}` };
const called = (name: string) => right.replace('Cụm thi đua số 7', name);
const data = {
  'data/a.yaml': called('Cụm treo'),
  'data/b.yaml': called('Cụm vỡ'),
  'data/c.yaml': called('Cụm chết'),
  'data/d.yaml': right,
  'data/e.yaml': called('Cụm nở'),
};
const flags = ['build', 'data', '-k', 'article', '-f', 'md', '--timeout', '30', '--memory', '200'];

test('said to a person', async () => {
  const cwd = await temporaryFolder(data);
  const { code, err } = await spawned(flags, { cwd, env });
  expect(err).toMatch(/data\/a\.yaml: quá \d+\.\d giây mà chưa xong \(đang làm article\.md\)/);
  expect(err).toMatch(/data\/b\.yaml: hỏng giữa chừng \(đang làm article\.md\) sau \d+\.\d giây \(vỡ\)/);
  expect(err).toMatch(/data\/c\.yaml: hỏng giữa chừng \(đang làm article\.md\) sau \d+\.\d giây/);
  expect(err).toMatch(
    /data\/e\.yaml: cần nhiều bộ nhớ hơn mức cho phép \(đang làm article\.md\) nên đã bỏ qua\. Tăng --memory/,
  );
  expect(err).toContain('Không làm được 4 trên 5 hội nghị:');
  expect(await below(join(cwd, 'out'))).toEqual(['d/article.md']);
  expect(code).toBe(2);
});

test('said to a program; and once it works, they are made', async () => {
  const cwd = await temporaryFolder(data);
  const { out } = await spawned([...flags, '--json'], { cwd, env });
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ends = lines
    .filter(({ type }) => type === 'conference')
    .map(({ input, state, reason, stage }) => [input, state, reason, stage]);
  expect(ends).toEqual([
    ['data/a.yaml', 'failed', 'time', 'article.md'],
    ['data/b.yaml', 'failed', 'fault', 'article.md'],
    ['data/c.yaml', 'failed', 'fault', 'article.md'],
    ['data/d.yaml', 'built', null, null],
    ['data/e.yaml', 'failed', 'memory', 'article.md'],
  ]);
  expect(lines.at(-1)).toMatchObject({ type: 'end', built: 1, failed: 4, exitCode: 2 });
  expect((await spawned(flags, { cwd })).code).toBe(0);
  expect(await below(join(cwd, 'out'))).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `${name}/article.md`));
});
