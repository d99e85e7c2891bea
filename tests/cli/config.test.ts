/** `thuky.config.yaml`: every flag as a key, found from the data, never run. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeholder, valuesOf } from '../../src/cli/asking/values.ts';
import { program } from '../../src/cli/program.ts';
import { words } from '../../src/cli/words/index.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { right } from './conference.ts';
import { thuky } from './thuky.ts';

const commands = (await program(words.vi, '0.0.0')).commands;

describe('the table of flags', () => {
  test.each(commands.map((command) => [command.name(), command] as const))(
    '%s: every flag and argument says what it takes',
    (_, command) => {
      const names = [
        ...command.options.map(placeholder),
        ...command.registeredArguments.map((argument) => argument.name()),
        ...command.commands.flatMap((below) => below.options.map(placeholder)),
      ].filter((name) => name !== undefined);
      expect(names.filter((name) => valuesOf(name) === undefined)).toEqual([]);
    },
  );

  test('every flag of every command that makes documents is a key, alone and in the command’s group', async () => {
    const without = ['init', 'new', 'template', 'completion', 'help', 'schema'];
    const makers = commands.filter((command) => !without.includes(command.name()));
    const config = makers.map((command) => `${command.name()}: {zzzzzz: 1}\n`).join('');
    const cwd = await temporaryFolder({ 'thuky.config.yaml': `zzzzzz: 1\n${config}`, 'a.yaml': right });
    const { err } = await thuky(['check', 'a.yaml', '--report', 'json'], { cwd });
    const messages: { reason: string; expected: string[] }[] = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const known = (of: string) => messages.find(({ reason }) => reason === `${of} không có khóa \`zzzzzz\``)?.expected;
    for (const command of makers) {
      const flags = command.options
        .map((option) => option.name().replace(/^no-/, ''))
        .filter((flag) => flag !== 'file-path');
      expect(known(`\`${command.name()}\``)).toEqual([...new Set(flags)]);
      expect(known('Tệp này')).toEqual(expect.arrayContaining([...flags, command.name()]));
    }
  });
});

/** Files that a build leaves in `out` of a folder. */
const made = (cwd: string, out = 'out') => readdir(join(cwd, out, 'a')).then((names) => names.sort());

test('keys are flags: found above the data, paths from the folder that holds it, the command line wins', async () => {
  const cwd = await temporaryFolder({
    'thuky.config.yaml': 'kind: article\nformat: [md, txt]\nout: ../kết quả\n',
    'năm/data/a.yaml': right,
    'năm/thuky.config.yaml': 'kind: [article, minutes]\nformat: txt\nout: xong\n',
  });
  expect((await thuky(['build', 'năm/data'], { cwd })).code).toBe(0);
  expect(await made(cwd, 'năm/xong')).toEqual(['article.txt', 'minutes.txt']);
  await thuky(['build', 'năm/data', '-f', 'md', '-o', 'đây'], { cwd });
  expect(await made(cwd, 'đây')).toEqual(['article.md', 'minutes.md']);
  await thuky(['build', 'năm/data/a.yaml', '--no-config', '-k', 'article', '-f', 'md'], { cwd });
  expect(await made(cwd)).toEqual(['article.md']);
  await thuky(['build', 'năm/data/*.yaml', '--config', 'thuky.config.yaml', '-o', 'kia'], { cwd });
  expect(await made(cwd, 'kia')).toEqual(['article.md', 'article.txt']);
});

test('a section is for one command; --out and --format of render only from its section', async () => {
  const config = 'format: [md, txt]\nout: xong\nrender:\n  format: html\n  html: fragment\n';
  const cwd = await temporaryFolder({ 'thuky.config.yaml': config, 'a.yaml': right });
  const { out, code } = await thuky(['render', 'article', 'a.yaml'], { cwd });
  expect(out).toMatch(/^<(?!!doctype)/i);
  expect(code).toBe(0);
  expect(await readdir(cwd)).toEqual(['a.yaml', 'thuky.config.yaml']);
});

test('data on standard input: from --file-path, else from here', async () => {
  const cwd = await temporaryFolder({ 'thuky.config.yaml': 'render: {format: txt}\n' });
  const { out } = await thuky(['render', 'article'], { cwd, input: right });
  expect(out).not.toMatch(/^---/);
  expect(out).toContain('Nguyễn Đình Quang');
});

test('JSON, templates, lang and --verbose', async () => {
  const cwd = await temporaryFolder({
    'a/x.yaml': right,
    'a/thuky.config.json': '{"templates": "mẫu", "lang": "en"}',
    'a/mẫu/riêng/template.md.hbs': 'Chỉ có {{cluster.name}}.\n',
  });
  const { out, err } = await thuky(['render', 'riêng', 'a/x.yaml', '--verbose'], { cwd });
  expect(out).toContain('Chỉ có Cụm thi đua số 7.');
  expect(err).toContain('Configuration: a/thuky.config.json');
  const other = await thuky(['render', 'riêng', 'a/x.yaml', '--verbose', '--lang', 'vi'], { cwd });
  expect(other.err).toContain('Cấu hình: a/thuky.config.json');
});

test('lists with commas, kinds of one’s own, and flags that may stand alone are values as on the command line', async () => {
  const cwd = await temporaryFolder({
    'a.yaml': right,
    'thuky.config.yaml':
      'kind: riêng, article\nformat: md,txt\ntemplates: mẫu\nbuild: {deps: true}\ncheck: {style: plain}\n',
    'mẫu/riêng/template.md.hbs': 'Chỉ có {{cluster.name}}.\n',
  });
  const { out, code, err } = await thuky(['build', 'a.yaml', '-q'], { cwd });
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out).conferences).toHaveLength(1);
  expect(await made(cwd)).toEqual(['article.md', 'article.txt', 'riêng.md', 'riêng.txt']);
  await writeFile(join(cwd, 'thuky.config.yaml'), 'build: {deps: false}\n');
  expect((await thuky(['build', 'a.yaml', '-q', '-k', 'article', '-f', 'md'], { cwd })).out).toBe('');
});

test('templates of the configuration do not keep check from checking the data', async () => {
  const cwd = await temporaryFolder({
    'data/a.yaml': right,
    'thuky.config.yaml': 'templates: mẫu\n',
    'mẫu/x/template.md.hbs': 'x\n',
  });
  const { err } = await thuky(['check'], { cwd });
  expect(err).toContain('Đã kiểm tra 1 tệp dữ liệu');
});

test.each([
  ['formats: md', 'thuky.config.yaml:1:1', 'Có phải là `format`?'],
  ['filterKind: x', 'không có khóa `filterKind`', 'Các khóa dùng được'],
  ['fileFormat: x', 'không có khóa `fileFormat`', ''],
  ['dryRun: true', 'không có khóa `dryRun`', 'Có phải là `dry-run`?'],
  ['html: pages', '`html` phải là một trong: `page`, `fragment`', 'Có phải là `page`?'],
  ['frail: có', '`frail` phải là `true` hoặc `false`', 'Ghi `frail: true` để bật'],
  ['format: [md, pfd]', '`format` phải là một hoặc nhiều trong: `md`', 'Có phải là `pdf`?'],
  ['format: doc', 'thuky.config.yaml:1:9', 'Có phải là `docx`?'],
  ['kind: [article, minuets]', 'một hoặc nhiều trong: `article`, `brief`', 'Có phải là `minutes`?'],
  ['build: {kind: bai-bao}', 'thuky.config.yaml:1:15', ''],
  ['deps: jsn', 'một trong: `json`, `make`; hoặc `true`', 'Có phải là `json`?'],
  ['html: [page, fragment]', '`html` phải là một trong', ''],
  ['render: {formt: md}', 'thuky.config.yaml:1:10: lỗi: `render` không có khóa `formt`', 'Có phải là `format`?'],
  ['kind: [article', 'thuky.config.yaml:1', ''],
  ['- a\n- b', 'thuky.config.yaml:1:1', 'Tệp này phải là các dòng `khóa: giá trị`'],
  ['build: md', '`build` phải là các dòng `khóa: giá trị`', ''],
  ['out:', '`out` phải là một giá trị', ''],
])('%j is a message with its place', async (config, words, remedy) => {
  const cwd = await temporaryFolder({ 'thuky.config.yaml': `${config}\n`, 'a.yaml': right });
  const { err, code, out } = await thuky(['render', 'article', 'a.yaml'], { cwd });
  expect(err).toContain(words);
  expect(err).toContain(remedy);
  expect([code, out]).toEqual([1, '']);
});

test.each(['', '# chỉ có lời\n\n# của tôi\n', 'x-của-tôi: 1\n', '{}'])(
  '%j says nothing, and is right',
  async (config) => {
    const cwd = await temporaryFolder({ 'thuky.config.yaml': config, 'a.yaml': right });
    const { code, err } = await thuky(['render', 'article', 'a.yaml'], { cwd });
    expect([code, err]).toEqual([0, '']);
  },
);

test('--config of a file that is not there is wrong usage', async () => {
  const { err, code } = await thuky(['check', '--config', 'không-có.yaml'], { input: right });
  expect(err).toContain('--config: không thấy tệp không-có.yaml');
  expect(code).toBe(2);
});
