/** What an inspection says, and what cannot be inspected. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inspectFile } from '../../src/core/verbs/inspect-file.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { thorough } from '../thorough.ts';
import { docxOf, pdfOf } from './documents.ts';
import { minutes, report } from './samples.ts';

const builtin = await loadBuiltin();
const text = (words: string) => new TextEncoder().encode(words);
const article = '---\ntitle: Cụm thi đua số 7 tổng kết\n---\n\nCác đơn vị hoàn thành.\n';

test('a document that holds: a line a rule, in Vietnamese and English', async () => {
  const bytes = await docxOf(report);
  const vi = await inspectFile('a.docx', bytes, builtin, { lang: 'vi' });
  expect(vi.outcome).toBe('holds');
  expect(vi.text.split('\n')[0]).toBe('a.docx: DOCX, văn bản có tên loại, mẫu 1.4');
  expect(vi.text).toContain('✓ Lề trang (Phụ lục I, Mục I): trên 20 mm, dưới ');
  expect(vi.text).toContain('✓ Số, ký hiệu (Phụ lục I, Mục II, 3): “Số: 05/BC-VKS”, 13 pt, in thường, không đậm, đứng');
  expect(vi.text).toContain('– Phụ lục (Phụ lục I, Mục III, 1): không áp dụng');
  const en = await inspectFile('a.docx', bytes, builtin, { lang: 'en' });
  expect(en.text).toContain(
    '✓ Motto (Annex I, Part II, 1): “Độc lập - Tự do - Hạnh phúc”, 14 pt, lower case, bold, upright',
  );
});

test('a rule that does not hold: what was found, expected and wrong', async () => {
  const bytes = await pdfOf(minutes.replace('BB-VKS', 'BB-vks'));
  const { outcome, text: said } = await inspectFile('b.pdf', bytes, builtin, { lang: 'vi', quiet: true });
  expect(outcome).toBe('fails');
  expect(said.split('\n').map((line) => line.replace(/cần: .*/, 'cần: …'))).toEqual([
    'b.pdf: PDF, biên bản, mẫu 1.9',
    '✗ Số, ký hiệu (Phụ lục I, Mục II, 3)',
    '    thấy: “Số: 01/BB-vks”, 13 pt, in thường, không đậm, đứng',
    '    cần: …',
    '    sai: ký hiệu chưa in hoa',
  ]);
});

test('JSON: one object a rule, whether it applies and holds', async () => {
  const bytes = await docxOf(report.replace('BC-VKS', 'BC-vks'));
  const { json } = await inspectFile('a.docx', bytes, builtin, { lang: 'en' });
  const rows = json
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.filter(({ holds }) => holds === false)).toEqual([
    {
      type: 'rule',
      version: 1,
      file: 'a.docx',
      format: 'docx',
      form: '1.4',
      id: 'number',
      article: 'Annex I, Part II, 3',
      title: 'Number and symbol',
      applies: true,
      holds: false,
      expected: expect.stringContaining('13 pt'),
      found: expect.stringContaining('“Số: 05/BC-vks”'),
      faults: ['symbol not in capitals'],
    },
  ]);
  expect(rows.filter(({ applies }) => !applies).every(({ holds, found }) => holds === null && found === null)).toBe(
    true,
  );
});

test.each([
  ['no document at all', text('Chỉ là chữ.')],
  ['nothing', new Uint8Array()],
  ['a PDF cut short', text('%PDF-1.7\n1 0 obj\n<<')],
  ['another ZIP', zipSync({ 'a.txt': text('a') })],
  ['a DOCX of broken XML', zipSync({ 'word/document.xml': text('<w:document><w:body>') })],
])('%s cannot be read', async (_, bytes) => {
  expect((await inspectFile('a', bytes, builtin, { lang: 'vi' })).outcome).toBe('unreadable');
});

test('an article is no document of the Decree', async () => {
  for (const bytes of [await pdfOf(article), await docxOf(article)])
    expect((await inspectFile('a', bytes, builtin, { lang: 'vi' })).outcome).toBe('unknown');
});

test('a bare Word file of another hand is judged, not refused', async () => {
  const line = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const lines = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BÁO CÁO', 'Kết quả công tác', 'Các đơn vị hoàn thành.'].map(
    line,
  );
  const xml = `<w:document xmlns:w="w"><w:body>${lines.join('')}<w:sectPr/></w:body></w:document>`;
  const { outcome, json } = await inspectFile('a', zipSync({ 'word/document.xml': text(xml) }), builtin, {
    lang: 'vi',
  });
  const wrong = json
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row))
    .flatMap(({ id, holds }) => (holds === false ? [id] : []));
  expect(outcome).toBe('fails');
  expect(wrong).toEqual(
    expect.arrayContaining([
      'paper',
      'margins',
      'motto',
      'issuer',
      'number',
      'place-date',
      'type',
      'signer',
      'recipients-list',
    ]),
  );
});

test.runIf(thorough)('a Word file made to exhaust us is judged or refused, and nothing is thrown', async () => {
  const outcomeOf = async (body: string, parts: Record<string, Uint8Array> = {}) => {
    const document = text(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`);
    const bytes = zipSync({ ...parts, 'word/document.xml': document });
    return (await inspectFile('a', bytes, builtin, { lang: 'vi' })).outcome;
  };
  const line = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const report = line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + line('BÁO CÁO');
  // More paragraphs than a call may have arguments.
  expect(await outcomeOf(report + line('Một.').repeat(130_000))).toBe('fails');
  expect(await outcomeOf('<w:sdt>'.repeat(20_000) + '</w:sdt>'.repeat(20_000))).toBe('unreadable');
  // Each part is small, all together are not.
  const header = new Uint8Array(22e6).fill(32);
  const headers = { 'word/header1.xml': header, 'word/header2.xml': header, 'word/header3.xml': header };
  expect(await outcomeOf(report, headers)).toBe('unreadable');
  expect(await outcomeOf(report + line('Độc lập tự do '.repeat(5_000)))).toBe('fails');
});
