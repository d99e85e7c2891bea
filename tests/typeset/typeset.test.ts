/** What `typeset` says about a Markdown file, and what it makes of it. */
import { expect, test } from 'vitest';
import type { Format } from '../../src/core/model/formats.ts';
import { type TypesetJob, typeset } from '../../src/core/verbs/typeset.ts';
import { wantedPhotos } from '../../src/core/verbs/wanted-files.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { picture } from '../pictures.ts';

const builtin = await loadBuiltin();
const text = (words: string) => new TextEncoder().encode(words);
const photo = picture();

async function set(words: string | Uint8Array, more: Partial<TypesetJob> = {}, beside: [string, Uint8Array][] = []) {
  const bytes = typeof words === 'string' ? text(words) : words;
  const files = new Map([...builtin, ['in/a.md', bytes] as const, ...beside]);
  const { outputs, messages } = await typeset({ input: 'in/a.md', formats: ['txt'], ...more }, files);
  const said = messages.map(
    (one) => `${one.file}:${one.line}:${one.column} ${one.ruleId} ${one.reason} ${one.note ?? ''}`,
  );
  const words0 = new TextDecoder().decode(outputs[0]?.bytes);
  return { outputs, paths: outputs.map(({ path }) => path), said, words: words0 };
}

const report = `---
layout: official
superior: VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO
body: VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÂM ĐỒNG
number: "05"
symbol: BC-VKS
place: Lâm Đồng
signed: 2024-07-05
type: BÁO CÁO
abstract: Sơ kết công tác thi đua
signers:
  - {authority: KT., head: VIỆN TRƯỞNG, office: PHÓ VIỆN TRƯỞNG, name: Nguyễn Văn Ánh}
recipients:
  - Các đơn vị trong Cụm
end: ./.
---

## II. KẾT QUẢ

### 3. Chỉ tiêu

Các đơn vị hoàn thành.
`;

test('the whole frame is set, and headings keep the numbers that stand there', async () => {
  const { said, words } = await set(report);
  expect(said).toEqual([]);
  for (const part of [
    'Số: 05/BC-VKS',
    'Lâm Đồng, ngày 05 tháng 7 năm 2024',
    'II. KẾT QUẢ',
    '3. Chỉ tiêu',
    'hoàn thành./.',
    'KT. VIỆN TRƯỞNG',
    '- Lưu: VT.',
  ])
    expect(words).toContain(part);
});

test('documents are named after the file; PDF and DOCX unless told otherwise', async () => {
  expect((await set(report, { formats: undefined })).paths).toEqual(['a.pdf', 'a.docx']);
  const formats: Format[] = ['html', 'md'];
  expect((await set(report, { formats })).paths).toEqual(['a.html', 'a.md']);
});

test.each([
  ['number: "05"\n', '', 'in/a.md:1:1', 'number'],
  ['place: Lâm Đồng\n', '', 'in/a.md:1:1', 'place'],
  [', name: Nguyễn Văn Ánh', '', 'in/a.md:12:5', 'signers.0.name'],
])('without %j the blank is told by its key, with its place', async (found, instead, place, key) => {
  const { said, words } = await set(report.replace(found, instead));
  expect(said).toEqual([expect.stringContaining(`${place} front-matter-complete`)]);
  expect(said[0]).toContain(`“${key}”`);
  expect(words).toContain('……');
});

test('minutes demand no place and no date', async () => {
  const { said } = await set(
    report.replace('official', 'minutes').replace('place: Lâm Đồng\nsigned: 2024-07-05\n', ''),
  );
  expect(said).toEqual([]);
});

test('a misspelt key is an error with its place and the key that was meant; nothing is written', async () => {
  const { said, paths } = await set(report.replace('abstract:', 'abstrct:'));
  expect(said).toEqual([expect.stringMatching(/^in\/a\.md:10:1 front-matter-key .*“abstrct”.*“abstract”/)]);
  expect(paths).toEqual([]);
});

test('a misspelt key of a signer likewise', async () => {
  const { said } = await set(report.replace('office:', 'ofice:'));
  expect(said).toEqual([expect.stringMatching(/^in\/a\.md:12:\d+ front-matter-key .*signers\.0\.ofice.*“office”/)]);
});

test('front matter that is no YAML is told with its line', async () => {
  const { said, paths } = await set(report.replace('type: BÁO CÁO', 'type: "BÁO CÁO'));
  expect(said[0]).toMatch(/^in\/a\.md:\d+:\d+ front-matter-syntax/);
  expect(paths).toEqual([]);
});

test('no front matter: an article, and a word about it', async () => {
  const { said, words } = await set('Chỉ có chữ.\n');
  expect(said).toEqual([expect.stringContaining('in/a.md:1:1 front-matter-present')]);
  expect(words).toBe('Chỉ có chữ.\n');
});

test('photos lie beside the Markdown, also under an encoded name', async () => {
  const words =
    '---\ntitle: a\n---\n![](photos/m%E1%BB%99t.jpg "Một")\n\n![](../hai.jpg "Hai")\n\n![](<> "Ba")\n\n![](https://a.vn/b.jpg "Bốn")\n';
  const wanted = wantedPhotos('in/a.md', new Map([['in/a.md', text(words)]]));
  expect(wanted).toEqual(['in/photos/m%E1%BB%99t.jpg', 'in/photos/một.jpg', 'hai.jpg']);
  const { said, paths } = await set(words, { formats: ['html'] }, [['in/photos/một.jpg', photo]]);
  expect(said).toEqual([expect.stringMatching(/^in\/a\.md:6:1 photo-exists .*hai\.jpg/)]);
  expect(paths).toEqual(['a.html', 'photos/một.jpg']);
});

test('a file that is not there, and one that is no text', async () => {
  const { messages } = await typeset({ input: 'b.md' }, builtin);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['file-exists']);
  expect((await set(new Uint8Array([0x25, 0x50, 0x44, 0x46]))).said[0]).toContain('encoding-utf8');
});
