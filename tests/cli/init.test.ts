/** `thuky init`: a folder to work in, by flags or by questions. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../node/temporary.ts';
import { program, thuky } from './thuky.ts';

const flags = ['--kind', 'so-ket', '--year', '2025', '--name', 'Cụm thi đua số 7'];
const units = ['--units', 'VKSND tỉnh Gia Lai, VKSND tỉnh Đắk Lắk'];

test('by flags: data, schema, editor settings, .gitignore, configuration, a page to read; then check and build', async () => {
  const cwd = await temporaryFolder();
  const { err, code } = await thuky(['init', 'cụm 7', ...flags, ...units], { cwd });
  const data = 'data/cum-thi-dua-so-7-so-ket-2025.yaml';
  for (const path of [data, 'data/schema/conference.schema.json', '.vscode/settings.json', '.vscode/extensions.json'])
    expect(err).toContain(`✓ cụm 7/${path}`);
  for (const path of ['.gitignore', 'thuky.config.yaml', 'README.md']) expect(err).toContain(`✓ cụm 7/${path}`);
  expect(err).toContain('cd cụm 7');
  expect(err).toContain(`mở ${data}`);
  expect(code).toBe(0);

  const inside = join(cwd, 'cụm 7');
  const read = (path: string) => readFile(join(inside, path), 'utf8');
  expect(parse(await read(data)).cluster.members).toEqual([
    { unit: 'VKSND tỉnh Gia Lai', function: 'lead' },
    'VKSND tỉnh Đắk Lắk',
  ]);
  const settings = JSON.parse(await read('.vscode/settings.json'));
  expect(settings['yaml.schemas']).toEqual({ './data/schema/conference.schema.json': ['data/*.yaml'] });
  expect((await thuky(['check'], { cwd: inside })).code).toBe(0);
  const built = await thuky(['build', '-f', 'md'], { cwd: inside });
  expect(built.code).toBe(0);
  expect(await read('out/cum-thi-dua-so-7-so-ket-2025/article.md')).toContain('Cụm thi đua số 7');
});

test('--deputy is one of the units after the first', async () => {
  const cwd = await temporaryFolder();
  const made = await thuky(['init', ...flags, ...units, '--deputy', 'VKSND tỉnh Đắk Lắk'], { cwd });
  expect(made.code).toBe(0);
  const data = parse(await readFile(join(cwd, 'data/cum-thi-dua-so-7-so-ket-2025.yaml'), 'utf8'));
  expect(data.cluster.members[1]).toEqual({ unit: 'VKSND tỉnh Đắk Lắk', function: 'deputy' });
  const wrong = await thuky(['init', 'x', ...flags, ...units, '--deputy', 'VKSND tỉnh Huế'], { cwd });
  expect(wrong.err).toContain(
    '--deputy không nhận VKSND tỉnh Huế; nhận một đơn vị của --units sau đơn vị đầu: VKSND tỉnh Đắk Lắk',
  );
  expect(wrong.code).toBe(2);
});

test('a second time: what a person wrote stays', async () => {
  const cwd = await temporaryFolder({ 'README.md': 'của tôi', '.gitignore': 'bí mật' });
  const { err, code } = await thuky(['init', ...flags], { cwd });
  expect(err).toContain('Đã có README.md: giữ nguyên');
  expect(code).toBe(0);
  expect(await readFile(join(cwd, 'README.md'), 'utf8')).toBe('của tôi');
  expect(await readFile(join(cwd, '.gitignore'), 'utf8')).toBe('bí mật');
  expect((await thuky(['init', ...flags], { cwd })).code).toBe(1);
});

test('without a terminal it asks nothing', async () => {
  const cwd = await temporaryFolder();
  const { out, code, err } = await thuky(['init'], { cwd });
  expect([out, code]).toEqual(['', 0]);
  expect(err).toMatch(/✓ data\/tong-ket-20\d\d\.yaml/);
});

/** On a terminal of its own: what is typed, each answer once its question is asked. */
function typed(
  cwd: string,
  answers: readonly [question: string, answer: string][],
): Promise<{ code: number | null; out: string }> {
  return new Promise((done, failed) => {
    const line = `stty -echo; "${process.execPath}" "${program}" init`;
    const child = spawn('script', ['-qec', line, '/dev/null'], { cwd });
    const left = [...answers];
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const next = left[0];
      if (next && out.includes(next[0])) {
        left.shift();
        child.stdin.write(next[1]);
      }
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code, out }));
  });
}

test('on a terminal: questions in Vietnamese, and Enter for what is not known', async () => {
  const cwd = await temporaryFolder();
  const { code, out } = await typed(cwd, [
    ['Số hoặc tên loại [1]:', '2\r'],
    ['Năm [', '2025\r'],
    ['Tên Cụm hoặc Khối', 'Cụm thi đua số 9\r'],
    ['Các đơn vị', '\r'],
  ]);
  expect(out).toContain('1. tong-ket');
  expect(code).toBe(0);
  const data = parse(await readFile(join(cwd, 'data/cum-thi-dua-so-9-so-ket-2025.yaml'), 'utf8'));
  expect(data.purposes).toEqual([{ kind: 'interim', period: '2025-H1' }]);
});

test('on a terminal: a wrong answer is told at once with what fits, and asked again', async () => {
  const cwd = await temporaryFolder();
  const { code, out } = await typed(cwd, [
    ['Số hoặc tên loại [1]:', '99\r'],
    ['Không có loại 99: gõ một số từ 1 đến 8, hoặc một trong tong-ket', 'sơ kết\r'],
    ['Năm [', '25\r'],
    ['25 không phải một năm: gõ bốn chữ số', '2025\r'],
    ['Tên Cụm hoặc Khối', 'Khối thi đua số 2\r'],
    ['Khối trưởng trước', 'Sở A\r'],
    ['Mới có một đơn vị', 'Sở A, Sở B, Sở C\r'],
    ['Khối phó (bỏ trống nếu chưa có)', 'Sở X\r'],
    ['Sở X không có trong các đơn vị vừa nêu', 'sở c\r'],
  ]);
  expect(out).not.toContain('--year');
  expect(code).toBe(0);
  const data = parse(await readFile(join(cwd, 'data/khoi-thi-dua-so-2-so-ket-2025.yaml'), 'utf8'));
  expect(data.cluster.members).toEqual([
    { unit: 'Sở A', function: 'lead' },
    'Sở B',
    { unit: 'Sở C', function: 'deputy' },
  ]);
});

test('Ctrl-C at a question: nothing is written, 130', async () => {
  const cwd = await temporaryFolder();
  const { code } = await typed(cwd, [['Số hoặc tên loại [1]:', '\u0003']]);
  expect(code).toBe(130);
  expect((await thuky(['check'], { cwd, input: '' })).code).not.toBe(0);
});
