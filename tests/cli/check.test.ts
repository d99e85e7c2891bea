/** `thuky check` and `thuky schema`: nothing is written. */
import { readdir } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../node/temporary.ts';
import { right, wrong } from './conference.ts';
import { thuky } from './thuky.ts';

test('right data: one line, 0, no file', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right });
  const { out, err, code } = await thuky(['check', 'a.yaml'], { cwd });
  expect(err).toContain('Đã kiểm tra 1 tệp dữ liệu');
  expect([out, code]).toEqual(['', 0]);
  expect(await readdir(cwd)).toEqual(['a.yaml']);
});

test('a mistake is shown with its line, what was meant, and a mark under it', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': wrong });
  const { out, err, code } = await thuky(['check', 'a.yaml'], { cwd });
  expect(err).toContain('a.yaml:8:1');
  expect(err).toContain('atendees:');
  expect(err).toMatch(/\^{8}/);
  expect(err).toContain('attendees');
  expect([out, code]).toEqual(['', 1]);
});

test('colour when asked for, and never when NO_COLOR is set', async () => {
  const coloured = await thuky(['check', '--color'], { input: wrong, cwd: await temporaryFolder() });
  expect(coloured.err).toContain('\u001b[');
  for (const env of [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }]) {
    const plain = await thuky(['check'], { input: wrong, cwd: await temporaryFolder(), env });
    expect(plain.err).not.toContain('\u001b[');
  }
});

test('--json: messages for programs, alone on standard output', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': wrong });
  const { out, code } = await thuky(['check', 'a.yaml', '--json'], { cwd });
  expect(JSON.stringify(JSON.parse(out))).toContain('"a.yaml"');
  expect(code).toBe(1);
});

test('thuky schema prints a JSON Schema that accepts right data and refuses a misspelt key', async () => {
  const { out, err, code } = await thuky(['schema']);
  const schema = JSON.parse(out);
  expect(schema.$schema).toContain('draft-07');
  const valid = new Ajv({ strict: false }).compile(schema);
  expect(valid(parse(right))).toBe(true);
  expect(valid(parse(wrong))).toBe(false);
  expect([err, code]).toEqual(['', 0]);
});

test('--templates alone: the templates are checked, and no data is asked for', async () => {
  const cwd = await temporaryFolder({
    'mau/note/template.md.hbs': '{{evnt}} {{#each (where programme kind="spech")}}{{/each}}',
  });
  const { out, err, code } = await thuky(['check', '--templates', 'mau'], { cwd });
  expect(err).toContain('mau/note/template.md.hbs:1:3');
  expect(err).toContain('Có phải là `event`?');
  expect(err).toContain('Có phải là `speech`?');
  expect([out, code]).toEqual(['', 1]);

  const builtIn = await thuky(['check', '--templates'], { cwd });
  expect([builtIn.err, builtIn.code]).toEqual(['Đã kiểm tra mẫu: không có lỗi.\n', 0]);
});

test('--templates with data: both are checked', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': wrong, 'mau/note/template.md.hbs': '{{evnt}}' });
  const { err, code } = await thuky(['check', 'a.yaml', '--templates', 'mau'], { cwd });
  expect(err).toContain('mau/note/template.md.hbs:1:3');
  expect(err).toContain('a.yaml:8:1');
  expect(code).toBe(1);
});

test('no data/ here and nothing piped in: said so, with what to type', async () => {
  const cwd = await temporaryFolder();
  const { err, code } = await thuky(['check'], { cwd, input: '' });
  expect(err).toContain('không có thư mục data/');
  expect(err).toContain('thuky check hoi-nghi.yaml');
  expect(err).toContain('thuky init');
  expect(err).not.toContain('stdin.yaml');
  expect(code).toBe(2);
});

test('-k asks for some kinds only: an article is not told of blanks in minutes', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': 'purposes: review\ncluster: Cụm thi đua số 1\n' });
  const all = await thuky(['check', 'a.yaml', '--frail'], { cwd });
  expect([all.code, all.err.includes('frame-complete')]).toEqual([1, true]);
  const article = await thuky(['check', 'a.yaml', '-k', 'article', '--frail'], { cwd });
  expect([article.code, article.err.includes('frame-complete')]).toEqual([0, false]);
});
