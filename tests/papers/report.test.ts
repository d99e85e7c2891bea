/** The báo cáo tổng kết: opening, parts in the order of the genre, closing. */
import { expect, test } from 'vitest';
import { between, report } from './papers.ts';

const year = 'purposes: {kind: review, period: 2025}\ncluster: Cụm thi đua số 3\n';

test('a body reviews its year without a conference: opening, points, closing with the addressee', async () => {
  const text = await report(`
purposes: {kind: review, period: 2025/2026, subject: "công tác thi đua, khen thưởng"}
cluster: {name: Trường Cao đẳng Sông Lam}
documents: [{type: Kế hoạch, number: 07/KH-CĐSL, date: 2025-10-01, role: basis}]
results:
  - field: Công tác lãnh đạo, chỉ đạo
    points: [Hội đồng họp 03 phiên, Ký 27 quyết định khen thưởng]
official:
  body: PHÒNG TỔ CHỨC - CÁN BỘ
  report: {to: Ban Giám hiệu}
`);
  expect(between(text, 'Kính gửi: Ban Giám hiệu', '……')).toBe(
    `Thực hiện Kế hoạch số 07/KH-CĐSL ngày 01 tháng 10 năm 2025, Phòng Tổ chức - Cán bộ báo cáo tổng kết công tác thi đua, khen thưởng năm học 2025-2026 như sau:

KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM HỌC 2025-2026
--------------------------------------------

Công tác lãnh đạo, chỉ đạo:

- Hội đồng họp 03 phiên.
- Ký 27 quyết định khen thưởng.

Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm học 2025-2026 của Phòng Tổ chức - Cán bộ, kính trình Ban Giám hiệu xem xét, chỉ đạo./.`,
  );
});

test('laws give the right to report, plans are carried out; a closing of one’s own stands as it is', async () => {
  const text = await report(`${year}
documents:
  - {type: 'Luật Thi đua, khen thưởng', role: basis}
official:
  report: {bases: Kế hoạch số 05/KH-VKS, closing: Cụm kính báo cáo}
`);
  expect(text).toContain(
    'Căn cứ Luật Thi đua, khen thưởng; thực hiện Kế hoạch số 05/KH-VKS, Cụm thi đua số 3 báo cáo tổng kết',
  );
  expect(text).toContain('Cụm kính báo cáo./.');
});

test('parts stand in the order of the genre, each only with data', async () => {
  const text = await report(`${year}
situation: {context: Cụm có 4 đơn vị, advantages: Được quan tâm, difficulties: [Việc nhiều, Người ít, Đường xa]}
leadership: [Ban hành kế hoạch, Phát động 4 đợt]
results: [Hoàn thành nhiệm vụ]
evaluation:
  strengths: Các đơn vị đoàn kết
  objective: Khối lượng việc tăng
  subjective: Có nơi chưa quyết liệt
  lessons: Giao việc rõ người
limitations: [{text: Nộp báo cáo chậm, cause: kiêm nhiệm, remedy: cử người}]
tasks: {period: 2026, direction: Bám sát kế hoạch, targets: Không trễ báo cáo, items: [Mở chuyên đề], solutions: Phân công lại, implementation: Các đơn vị xây dựng kế hoạch}
official: {report: {proposals: [Sửa quy chế]}}
`);
  const titles = text.split('\n').filter((line) => /^(?:[IVX]+|\d|[a-z])[.)] /u.test(line));
  expect(titles).toEqual([
    'I. ĐẶC ĐIỂM TÌNH HÌNH',
    '1. Thuận lợi',
    '2. Khó khăn',
    'II. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
    'III. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025',
    'IV. ĐÁNH GIÁ CHUNG',
    '1. Ưu điểm',
    '2. Tồn tại, hạn chế',
    '3. Nguyên nhân của tồn tại, hạn chế',
    '4. Bài học kinh nghiệm',
    'V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026',
    '1. Phương hướng',
    '2. Chỉ tiêu',
    '3. Nhiệm vụ',
    '4. Giải pháp',
    '5. Tổ chức thực hiện',
    'VI. KIẾN NGHỊ, ĐỀ XUẤT',
  ]);
  expect(between(text, '2. Tồn tại, hạn chế', '3. ')).toBe(
    'Nộp báo cáo chậm, do kiêm nhiệm; biện pháp khắc phục là cử người.',
  );
  expect(between(text, '3. Nguyên nhân của tồn tại, hạn chế', '4. ')).toBe(
    'Về khách quan, khối lượng việc tăng. Về chủ quan, có nơi chưa quyết liệt.',
  );
  expect(between(text, '4. Giải pháp', '5. ')).toBe('Phân công lại.');
  // A lone proposal takes no number.
  expect(text).toContain('\nSửa quy chế.\n');
});

test('next year never stands under this year: elections are kiện toàn, its slogans go with its tasks', async () => {
  const text = await report(`
purposes: [{kind: review, period: 2025}, {kind: covenant, period: 2026}]
cluster: Cụm thi đua số 5
results: [Hoàn thành nhiệm vụ]
slogans:
  - {kind: theme, text: Giữ vững, period: 2025}
  - {kind: theme, text: Đi lên, period: 2026}
nextTerm: {period: 2026, lead: BHXH tỉnh Sông Lam, chosen: elected}
covenant: {period: 2026}
tasks: {period: 2026, items: [Mở chuyên đề]}
date: recently
`);
  expect(between(text, 'I. ĐẶC ĐIỂM TÌNH HÌNH', 'II. ')).toContain('“Giữ vững”');
  expect(between(text, 'III. KẾT QUẢ HỘI NGHỊ', 'IV. ')).toContain(
    'Hội nghị đã bầu Bảo hiểm xã hội tỉnh Sông Lam làm Cụm trưởng năm 2026.\n\nCác đơn vị ký kết giao ước thi đua năm 2026.',
  );
  expect(between(text, 'IV. PHƯƠNG HƯỚNG', 'Trên đây')).toContain('“Đi lên”');
  expect(text).not.toMatch(/mới đây|vừa qua/iu);
});

test('nobody stated an election: who leads is said, not how', async () => {
  const text = await report(`${year}nextTerm: {period: 2026, lead: Sở Y tế, deputy: Sở Tài chính}\n`);
  expect(text).toContain('Cụm trưởng năm 2026 là Sở Y tế, Cụm phó là Sở Tài chính.');
  expect(text).not.toMatch(/bầu/u);
  const unknown = await report(`${year}nextTerm: {period: 2026, lead: unknown, deputy: unknown}\n`);
  expect(unknown).not.toMatch(/bầu|KẾT QUẢ HỘI NGHỊ/u);
});

test('a rotation, an appointment, a lead without a deputy', async () => {
  const said = async (term: string): Promise<string> =>
    between(await report(`${year}nextTerm: {period: 2026, ${term}}\n`), 'KẾT QUẢ HỘI NGHỊ', 'Trên đây').replace(
      /^-+\s+/u,
      '',
    );
  expect(await said('lead: Sở Y tế, deputy: none, chosen: rotated')).toBe(
    'Theo luân phiên, Sở Y tế làm Cụm trưởng năm 2026.',
  );
  expect(await said('lead: Sở Y tế, deputy: Sở Tài chính, chosen: appointed')).toBe(
    'Hội nghị đã thống nhất chỉ định Sở Y tế làm Cụm trưởng, Sở Tài chính làm Cụm phó năm 2026.',
  );
  expect(await said('lead: unknown, deputy: unknown, chosen: elected')).toBe(
    'Hội nghị đã bầu …… làm Cụm trưởng, …… làm Cụm phó năm 2026.',
  );
});

test('tasks by field and charged organ, with days and points', async () => {
  const text = await report(`${year}
tasks:
  period: 2026
  items:
    - {field: Về thể chế, by: Sở Tư pháp, points: [Rà soát văn bản, Tham mưu sửa đổi]}
    - {field: Về tài chính, by: Sở Tài chính, points: [Theo dõi giải ngân]}
    - {field: Về tài chính, text: Gửi báo cáo, by: các đơn vị, due: 31/01/2026}
limitations: [{field: Về thể chế, text: Ban hành chậm, cause: thiếu người}]
`);
  expect(between(text, 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026', 'Trên đây').replace(/^-+\s+/u, '')).toBe(
    `1. Về thể chế

Giao Sở Tư pháp:

a) Rà soát văn bản.

b) Tham mưu sửa đổi.

2. Về tài chính

Giao Sở Tài chính theo dõi giải ngân.

Các đơn vị gửi báo cáo chậm nhất ngày 31 tháng 01 năm 2026.`,
  );
});

test('tables count their rows and are counted; unit by unit they are annexes that the text refers to', async () => {
  const text = await report(`${year}
indicators:
  - {name: số kiến nghị, value: 86, unit: kiến nghị, plan: 78, previous: 71, previousPeriod: 2024}
  - name: số vụ
    value: 30
    unit: vụ
    perUnit: [${['Y tế', 'Tài chính', 'Tư pháp', 'Nội vụ', 'Xây dựng', 'Công Thương'].map((one) => `{unit: Sở ${one}, value: 5}`).join(', ')}]
  - {name: số chuyên đề, value: 2, unit: chuyên đề}
awards:
  - {form: Huân chương Lao động, grade: Ba, status: granted, collectives: 1}
  - {form: Giấy khen, authority: Giám đốc Sở Y tế, status: granted, individuals: 4}
`);
  expect(text).toContain('Bảng 1. Tổng hợp các chỉ tiêu, số liệu chủ yếu');
  expect(text).toContain('Bảng 2. Danh hiệu, hình thức đã được tặng');
  expect(text).toMatch(/TT\s+\| Chỉ tiêu|TT: 1\nChỉ tiêu: Số kiến nghị \(kiến nghị\)/u);
  expect(text).toContain('Năm 2024');
  expect(text).toContain('Số liệu theo từng đơn vị: xem Phụ lục kèm theo.');
  expect(text).toContain('Phụ lục. Kết quả thực hiện chỉ tiêu theo đơn vị');
  // Behind the signature.
  expect(text.indexOf('Nơi nhận:')).toBeLessThan(text.indexOf('Phụ lục. Kết quả'));
  // An order and a certificate do not add up.
  expect(text).not.toContain('Tổng cộng');
});

test('ten names are a list behind the report; a proposal keeps those it is for', async () => {
  const names = Array.from({ length: 10 }, (_, at) => `{name: Nguyễn Văn ${at}, unit: Bệnh viện số ${at}}`).join(', ');
  const text = await report(
    `${year}awards: [{form: Giấy khen, authority: Giám đốc Sở Y tế, status: granted, individuals: 10, recipients: [${names}]}]\n`,
  );
  expect(text).toContain('Năm 2025, Giám đốc Sở Y tế tặng Giấy khen cho 10 cá nhân trong Cụm.');
  expect(text).toContain('Danh sách được khen thưởng: xem Phụ lục kèm theo.');
  expect(text).toMatch(/10 \| Nguyễn Văn 9\s+\| Bệnh viện số 9/u);
  const proposal = await report(
    `${year}decisions: [{kind: proposal, form: Bằng khen của Bộ trưởng Bộ Y tế, subject: các đơn vị còn lại trong Cụm}]\n`,
  );
  expect(proposal).toContain('đề nghị tặng Bằng khen của Bộ trưởng Bộ Y tế cho các đơn vị còn lại trong Cụm.');
});

test('charts are drawn on request', async () => {
  const data = `${year}indicators: [{name: số kiến nghị, value: 86, previous: 71}, {name: số vụ, value: 30, previous: 28}]\n`;
  expect(await report(data)).not.toContain('Kết quả so với kỳ trước');
  expect(await report(`${data}official: {report: {charts: true}}\n`)).toContain('Kết quả so với kỳ trước');
});

test('a chart names the period that it compares with; one indicator needs none, and a ceiling is no plan to pass', async () => {
  const drawn = 'official: {report: {charts: true}}\n';
  const row = (name: string, more: string) => `{name: ${name}, value: 9, unit: vụ, ${more}}`;
  const before = 'previous: 3, previousPeriod: 2024';
  const named = await report(`${year}${drawn}indicators: [${row('số a', before)}, ${row('số b', before)}]\n`);
  expect(named).toMatch(/Kết quả so với năm 2024\s+.*Năm 2024 = 100%[\s\S]*Số a \| +300% \(9\/3 vụ\)/);
  const one = await report(`${year}${drawn}indicators: [${row('số a', before)}]\n`);
  expect(one).not.toContain('Kết quả so với năm 2024');
  const ceilings = `${row('số a', 'plan: 12, better: lower')}, ${row('số b', 'plan: 12, better: lower')}`;
  expect(await report(`${year}${drawn}indicators: [${ceilings}]\n`)).not.toContain('Kết quả so với kế hoạch');
});

test.each([
  ['value: 1, plan: 3, better: lower', '| ≤ 3 | 1 | thấp hơn 2 |'],
  ['value: 3, plan: 3, better: lower', '| ≤ 3 | 3 | đạt |'],
  ['value: 4, plan: 3, better: lower', '| ≤ 3 | 4 | vượt 1 |'],
  ['value: 9, plan: 12', '| 12 | 9 | 75% |'],
  ['value: 9, change: giảm 2 vụ, base: năm 2024', '| 9 | giảm 2 vụ so với năm 2024 |'],
])('an indicator in the table: %s', async (figures, cells) => {
  const rows = `[{name: số vụ án hủy, unit: vụ, ${figures}}, {name: số vụ khác, unit: vụ, value: 1}, {name: số vụ tồn, unit: vụ, value: 1}]`;
  const table = (await report(`${year}indicators: ${rows}\n`)).replace(/ *\| */g, ' | ').replace(/ *\n */g, ' |\n');
  expect(table).toContain(cells);
});

test('what is only for the minutes is not told in the report', async () => {
  const text = await report(`${year}results: [{points: Nội bộ, only: minutes}, {points: Chung}]\n`);
  expect(text).toContain('Chung.');
  expect(text).not.toContain('Nội bộ');
});

test('two levels of authority, and the words of another cluster for its lead', async () => {
  const text = await report(`
purposes: {kind: review, period: 2025}
cluster: {name: Khối thi đua số 2, leadTitle: Trưởng khối, members: [{unit: Sở Y tế, function: lead}, Sở Tài chính]}
official: {report: {signers: {authority: TM., head: ỦY BAN NHÂN DÂN, office: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH], name: Trần Văn Cao}}}
`);
  expect(text).toContain('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Cao');
  expect(text).toContain('Sở Y tế làm Trưởng khối.');
});

test('how many indicators kept their plan; those that cannot be held against theirs are not among them', async () => {
  const planned =
    '{name: số bác sĩ, value: 9, plan: 11}, {name: tỷ lệ trạm y tế có bác sĩ, value: 100, plan: 100, unit: "%"}';
  const bought = '{name: tổng kinh phí mua sắm, value: 87, unit: tỷ đồng, approximation: nearly, plan: 120}';
  expect(await report(`${year}indicators: [${planned}]\n`)).toContain(
    'Trong 02 chỉ tiêu có kế hoạch, 01 chỉ tiêu đạt, 01 chỉ tiêu không đạt.',
  );
  expect(await report(`${year}indicators: [${planned}, ${bought}]\n`)).toContain(
    'Trong 02 chỉ tiêu so sánh được với kế hoạch, 01 chỉ tiêu đạt, 01 chỉ tiêu không đạt.',
  );
});
