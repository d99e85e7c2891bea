/** All rules hold in hard cases, and the report says which do not apply. */
import { describe, expect, test } from 'vitest';
import { docxOf, faultsOf, pdfOf, verdictsOf } from './documents.ts';
import { minutes, paragraphs, report, withAnnexes } from './samples.ts';

const recipients = Array.from({ length: 40 }, (_, index) => `  - Đơn vị thứ ${index + 1} trong Cụm thi đua số 7`).join(
  '\n',
);
const chairs = ['Lê Văn Chín', 'Phạm Thị Dung', 'Hoàng Văn Em']
  .map((name) => `  - {authority: TM., head: CỤM THI ĐUA SỐ 7, office: CỤM PHÓ, name: ${name}}\n`)
  .join('');
const columns = (cell: (index: number) => string): string =>
  `| ${Array.from({ length: 14 }, (_, index) => cell(index)).join(' | ')} |`;
const wide = [
  columns((index) => `Chỉ tiêu thứ ${index + 1}`),
  columns(() => '-'),
  columns((index) => `${index}.250 vụ án`),
].join('\n');
const parts = `# Phần I

# ĐẶC ĐIỂM TÌNH HÌNH

- Thuận lợi: các đơn vị trong Cụm đoàn kết, thống nhất, phối hợp chặt chẽ trong công tác, nhất là công tác thi đua.
- Khó khăn: địa bàn rộng.
  - Giao thông đi lại giữa các đơn vị trong Cụm còn nhiều khó khăn, nhất là trong mùa mưa bão, lũ quét, sạt lở.

1. Một là, tiếp tục thực hiện nghiêm các chỉ thị của Viện trưởng Viện kiểm sát nhân dân tối cao về thi đua.
2. Hai là, tự kiểm tra.

![](<> "Quang cảnh Hội nghị")
`;
const cases: Record<string, string> = {
  'a report': report,
  minutes,
  annexes: withAnnexes,
  'one page': report.replace(/\n## I\.[\s\S]*/, '\nCác đơn vị hoàn thành nhiệm vụ.\n'),
  'twelve pages': report.replace('## II.', `${paragraphs(130)}\n## II.`),
  'a long issuing body': report.replace(
    'VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÂM ĐỒNG',
    'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG CỤM THI ĐUA SỐ 7 CÁC VIỆN KIỂM SÁT NHÂN DÂN TỈNH KHU VỰC TÂY NGUYÊN VÀ NAM TRUNG BỘ',
  ),
  'three superior lines': report.replace(
    '  - VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\n',
    '  - VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\n  - VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÂM ĐỒNG\n  - CỤM THI ĐUA SỐ 7\n',
  ),
  'forty recipients': report.replace('  - Các đơn vị trong Cụm', recipients),
  'four chairs': minutes.replace('recipients:', `${chairs}recipients:`),
  'one addressee': report.replace(/\n {2}- Hội đồng.*\n/, '\n'),
  'no addressee, no bases': report.replace(/bases:[\s\S]*signers:/, 'signers:'),
  'a wide table on its own page': report.replace('## II.', `${wide}\n## II.`),
  'lists, parts, a picture still to come': report.replace('## I. KẾT', `${parts}\n## I. KẾT`),
  'an addressee of two lines': report.replace(
    'tối cao\n  - Hội đồng',
    `tối cao ${'và các đơn vị trực thuộc '.repeat(3)}\n  - Hội đồng`,
  ),
  'one addressee of two lines': report
    .replace(/\n {2}- Hội đồng.*\n/, '\n')
    .replace(/(to:\n {2}- ).*\n/, '$1Hội đồng Thi đua - Khen thưởng Viện kiểm sát nhân dân tỉnh Sông Lam\n'),
  'nothing known': report.replace(/^(number|place|signed|symbol): .*\n/gm, '').replace(', name: Nguyễn Văn Ánh', ''),
};

describe.each(Object.entries(cases))('%s', (_, markdown) => {
  test('pdf', async () => expect(await faultsOf(await pdfOf(markdown))).toEqual([]));
  test('docx', async () => expect(await faultsOf(await docxOf(markdown))).toEqual([]));
});

test('the long ones are as long as they say', async () => {
  const pages = async (name: string): Promise<string> => {
    const verdicts = await verdictsOf(await pdfOf(cases[name] ?? ''));
    return verdicts.find(({ id }) => id === 'page-numbers')?.finding?.found.vi ?? '';
  };
  expect(await pages('one page')).toBe('một trang, không cần số');
  expect(Number.parseInt(await pages('twelve pages'), 10)).toBeGreaterThanOrEqual(12);
});

test('rules that do not apply are not counted', async () => {
  const absent = async (bytes: Uint8Array): Promise<string[]> =>
    (await verdictsOf(bytes)).filter(({ finding }) => !finding).map(({ id }) => id);
  const ofReport = ['no-place-date', 'minutes-lines', 'minutes-closing', 'minutes-signatures', 'annexes'];
  const ofMinutes = ['place-date', 'addressee', 'bases', 'point-order', 'annexes'];
  expect(await absent(await pdfOf(report))).toEqual(ofReport);
  expect(await absent(await docxOf(report))).toEqual(ofReport);
  expect(await absent(await pdfOf(minutes))).toEqual(ofMinutes);
  expect(await absent(await docxOf(minutes))).toEqual(ofMinutes);
});
