/** Wrong usage ends with 2, names what is wrong and the nearest right word, and prints nothing on standard output. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { command, program, thuky } from './thuky.ts';

test.each([
  [['bild'], 'Không có lệnh bild. Ý bạn là build?'],
  [['build', '--formt', 'md'], 'Không có tùy chọn --formt. Ý bạn là --format?'],
  [['build', '-f', 'dox'], '--format không nhận dox; nhận md, html, txt, pdf, docx. Ý bạn là docx?'],
  [['build', '-f'], 'Tùy chọn -f, --format <formats> cần một giá trị'],
  [['build', '--templates', 'không-có'], '--templates: không thấy thư mục không-có'],
  [['build', '--date', '2026-02-30'], '--date không nhận 2026-02-30; cần một ngày dạng 2026-03-05'],
  [['build', '--html', 'pages'], '--html không nhận pages; nhận page, fragment. Ý bạn là page?'],
  [['render'], 'Thiếu tham số kind'],
  [['render', 'article', 'a.yaml', 'b.yaml'], 'Thừa tham số'],
  [['render', 'article', '-f', 'md,pdf'], 'render viết một định dạng mỗi lần'],
  [['schema', '--lang', 'fr'], '--lang không nhận fr; nhận vi, en'],
  [['build', '--lang', 'en', '--formt'], 'Unknown option --formt. Did you mean --format?'],
])('thuky %j', async (args, words) => {
  const { code, out, err } = await thuky(args);
  expect(err).toContain(words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).not.toMatch(/\n\s+at /);
});

test('SOURCE_DATE_EPOCH that is no number is wrong usage', async () => {
  const { code, err } = await thuky(['build'], { env: { SOURCE_DATE_EPOCH: 'hôm nay' } });
  expect(err).toContain('SOURCE_DATE_EPOCH không nhận hôm nay');
  expect(code).toBe(2);
});

test('a folder without data files is wrong usage', async () => {
  const cwd = await temporaryFolder({ 'trống/README.md': '' });
  const { code, err } = await thuky(['build', 'trống'], { cwd });
  expect(err).toContain('Không có tệp dữ liệu nào (.yaml, .yml, .json) trong trống');
  expect(code).toBe(2);
});

test.each([[[]], [['--lang', 'en']]])('no command: the help on standard error, 2 (%j)', async (args) => {
  const { code, out, err } = await thuky(args);
  expect(err).toContain('thuky build data');
  expect([code, out]).toEqual([2, '']);
});

test.each([
  [['--help'], 'Cách dùng: thuky'],
  [['build', '--help'], 'Ví dụ:'],
  [['render', '--help'], 'cat hoi-nghi.yaml | thuky render report'],
  [['check', '--help'], 'thuky check data'],
  [['schema', '--help'], 'thuky schema > conference.schema.json'],
  [['help', 'render'], 'thuky render <loại>'],
  [['render', '--help', '--lang', 'en'], 'Usage: thuky render <kind>'],
  [['--version'], '.'],
])('what was asked for is no mistake: thuky %j', async (args, words) => {
  const { code, out, err } = await thuky(args);
  expect(out).toContain(words);
  expect([code, err]).toEqual([0, '']);
});

/** On a terminal of its own, as util-linux's `script` makes one. */
const onTerminal = (line: string) => command('script', ['-qec', `${process.execPath} ${program} ${line}`, '/dev/null']);

test('on a terminal, a command that waits for data shows its help instead', async () => {
  const { code, out } = await onTerminal('render article');
  expect(out).toContain('Cách dùng: thuky render');
  expect(out).toContain('Chưa có dữ liệu');
  expect(code).toBe(2);
});

test('binary documents are not for a terminal', async () => {
  const { code, out } = await onTerminal('render article data/cum-7-tong-ket-2023.yaml -f pdf');
  expect(out).toContain('Không in pdf ra màn hình được: hãy thêm -o <tệp>.pdf');
  expect(out).not.toContain('%PDF');
  expect(code).toBe(2);
});
