/** Wrong usage ends with 2, names what is wrong and the nearest right word, and prints nothing on standard output. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { command, program, thuky } from './thuky.ts';

test.each([
  [['bild'], 'Không có lệnh bild. Ý bạn là build?'],
  [['build', '--formt', 'md'], 'Không có tùy chọn --formt. Ý bạn là --format?'],
  [['build', '-f', 'dox'], '--format không nhận dox; nhận md, html, txt, pdf, docx. Ý bạn là docx?'],
  [['build', '-f'], 'Tùy chọn -f, --format cần một giá trị: định dạng, cách nhau bằng dấu phẩy: md, html'],
  [['build', '--lang'], 'Tùy chọn --lang cần một giá trị: ngôn ngữ'],
  [['build', '--templates', 'không-có'], '--templates: không thấy thư mục không-có'],
  [['build', '--date', '2026-02-30'], '--date không nhận 2026-02-30; cần một ngày dạng 2026-03-05'],
  [['build', '--html', 'pages'], '--html không nhận pages; nhận page, fragment. Ý bạn là page?'],
  [['render'], 'thuky: Thiếu loại văn bản: article, report, minutes, brief, social hoặc tên một mẫu riêng'],
  [['template', 'new'], 'thuky: Thiếu tên loại'],
  [['new', '--lang', 'en'], 'thuky: Missing kind of conference: tong-ket'],
  [['build', 'không-có.yaml'], 'thuky: Không thấy tệp không-có.yaml'],
  [['build', 'không-có'], 'thuky: Không thấy tệp hay thư mục không-có'],
  [['check', 'không-có.yaml'], 'thuky: Không thấy tệp không-có.yaml'],
  [['tidy', 'không-có.txt'], 'thuky: Không thấy tệp không-có.txt'],
  [['tidy', 'src'], 'thuky: Không đọc được src: đó là một thư mục'],
  [['feed', 'không-có.md', '--site', 'https://a.vn'], 'thuky: Không thấy tệp không-có.md'],
  [['build', '--compare', 'không-có.yaml'], 'thuky: Không thấy tệp không-có.yaml'],
  [['build', '--style', 'không-có.yaml'], 'thuky: Không thấy tệp không-có.yaml'],
  [['build', '--style', 'documnt'], 'thuky: Không có phong cách “documnt”. Có phải là `document`?'],
  [['lint', 'README.md', '--style', 'documnt'], 'thuky: Không có phong cách “documnt”'],
  [['build', '-k', 'article,bien-ban'], 'thuky: Không có loại văn bản “bien-ban”. Có phải là “minutes”?'],
  [['feed', '-k', 'artcle', '--site', 'https://a.vn'], 'thuky: Không có loại văn bản “artcle”'],
  [['build', '-o', 'kết-quả.docx'], 'Viết một tệp: thuky render … -o kết-quả.docx'],
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

test('a language that there is not is refused from the environment as well', async () => {
  const { code, err } = await thuky(['schema'], { env: { THUKY_LANG: 'fr' } });
  expect([code, err.split('\n')[0]]).toEqual([2, 'thuky: THUKY_LANG không nhận fr; nhận vi, en']);
  expect((await thuky(['schema', '--lang', 'en'], { env: { THUKY_LANG: 'fr' } })).code).toBe(0);
});

test.each([['lint', '-'], ['tidy'], ['typeset'], ['render', 'article'], ['check', '-']])(
  'nothing on standard input is nothing to work on: thuky %s',
  async (...args) => {
    const { code, out, err } = await thuky(args, { input: '\uFEFF \n' });
    expect([code, out, err.split('\n')[0]]).toEqual([2, '', 'thuky: Không có gì để đọc: đầu vào chuẩn trống']);
  },
);

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
