/** An article says a thing once, beside its figure, and gives nobody a deed that no datum gives. */
import { expect, test } from 'vitest';
import { article, brief, social } from './papers.ts';

const base = 'purposes: [{kind: review, period: 2025}]\ndate: 2026-01-05\n';
const cluster = `${base}cluster: {name: Cụm thi đua số 3, members: [{unit: Sở A, function: lead}, Sở B, Sở C]}\n`;
/** What the sapo tells, so that the body tells the rest. */
const led = 'decisions: [{kind: other, subject: đề xuất tách Cụm, method: show-of-hands, rejected: true}]\n';

test.each([
  [
    'two figures of one sentence are measured each where it stands',
    `${led}results: ["Ghi nhận 20 ca sởi, một ca tử vong"]\nindicators: [{name: số ca sởi, value: 20, unit: ca, previous: 25, BEFORE}, {name: số ca tử vong do sởi, value: 1, unit: ca, previous: 3, BEFORE}]\n`,
    'oàn Cụm ghi nhận 20 ca sởi, giảm 5 ca so với năm 2024; một ca tử vong, giảm 2 ca.',
  ],
  [
    'a sentence that names a figure without its number is followed by it',
    `${led}results: [Hộ nghèo tăng do thiên tai]\nindicators: [{name: tỷ lệ hộ nghèo, value: 7.4, unit: "%", previous: 5.1, BEFORE}]\n`,
    'Hộ nghèo tăng do thiên tai; tỷ lệ hộ nghèo là 7,4%, tăng 2,3 điểm phần trăm so với năm 2024.',
  ],
  [
    'a shortcoming that a figure has told is told for its cause',
    'indicators: [{name: số tiền chậm đóng, value: 412, unit: tỷ đồng, plan: 300, better: lower}]\nlimitations: [{text: Số tiền chậm đóng vượt mức khống chế, cause: thiếu đơn hàng}]\n',
    'Nguyên nhân số tiền chậm đóng vượt mức khống chế là thiếu đơn hàng.',
  ],
  [
    'what is asked of the superior body',
    'tasks: {period: 2026, targets: [thu đạt 26 tỷ đồng]}\nofficial: {report: {proposals: [Đề nghị UBND tỉnh hỗ trợ 12 tỷ đồng]}}\n',
    'Cụm đề nghị UBND tỉnh hỗ trợ 12 tỷ đồng.',
  ],
  [
    'who is put up beside the one whom the sapo named; a period once',
    'decisions: [{kind: proposal, form: Cờ thi đua của Chính phủ, units: Sở A, period: 2025}, {kind: proposal, form: Cờ thi đua của Bộ, units: Sở B, period: 2025}]\nnextTerm: {period: 2026, lead: Sở B, deputy: Sở C, chosen: elected}\n',
    'Cùng với việc đề nghị tặng Sở A “Cờ thi đua của Chính phủ”, các đơn vị trong Cụm đã đề nghị tặng Sở B Cờ thi đua của Bộ năm 2025.',
  ],
  [
    'a goal behind the launch of its years',
    'programme: [{kind: launch, title: phong trào thi đua giai đoạn 2026 - 2030}]\ntasks: {period: 2026-2030, targets: [85% số xã đạt chuẩn]}\n',
    'phát động phong trào thi đua giai đoạn 2026 - 2030. Mục tiêu là 85% số xã đạt chuẩn.',
  ],
])('%s', async (_, yaml, said) => {
  const before = 'previousPeriod: 2024, better: lower';
  expect(await article(`${cluster}${yaml.replaceAll('BEFORE', before)}`)).toContain(said);
});

test('who did what its figure calls done is not said, where no cluster has done it', async () => {
  const text = await article(
    `${base}${led}chairs: [{name: Lê An, office: Chủ tịch, unit: Ủy ban MTTQ tỉnh A}]\nresults: ["Xóa 812 nhà tạm, nhà dột nát"]\nindicators: [{name: số nhà tạm được xóa, value: 812, unit: nhà, plan: 1100}]\n`,
  );
  expect(text).toContain('Trên địa bàn tỉnh có 812 nhà tạm, nhà dột nát được xóa, mới đạt 73,8% kế hoạch.');
});

test('what a paper on another matter brings up is not its report', async () => {
  const text = await article(
    `${base}programme: [{kind: report, title: tờ trình về nhân sự}]\nresults: [Tổ chức 14 cuộc giám sát]\norganiser: Ủy ban MTTQ Việt Nam tỉnh A\n`,
  );
  expect(text).toContain('Về kết quả công tác, ');
  expect(text).not.toContain('Theo báo cáo');
});

test('a goal of nothing that was missed leads; no plan met leads before praise', async () => {
  const late = '{name: số vụ án quá hạn, value: 37, unit: vụ, plan: 0, previous: 11, previousPeriod: 2024}';
  const rate = '{name: tỷ lệ án bị hủy, value: 0.71, unit: "%", plan: 0.5}';
  expect(await article(`${cluster}indicators: [${rate}, ${late}]\n`)).toMatch(
    /^Cụm thi đua số 3: 37 vụ án quá hạn, tăng 26 vụ\n/u,
  );
  const missed = ['số thu', 'số chi', 'số hộ'].map((name) => `{name: ${name}, value: 8, unit: tỷ đồng, plan: 10}`);
  const praised = 'decisions: [{kind: nomination, form: Cờ thi đua của Chính phủ, units: Sở A}]\n';
  const yaml = `${cluster}indicators: [${missed.join(', ')}]\n${praised}`;
  expect(await article(yaml)).toMatch(/^Cụm thi đua số 3 không đạt chỉ tiêu nào trong 3 chỉ tiêu có kế hoạch\n/u);
  expect(await social(yaml)).toMatch(
    /^Năm 2025, Cụm thi đua số 3 không đạt chỉ tiêu nào trong 3 chỉ tiêu có kế hoạch\./u,
  );
});

test('a short name that only the sector knows stands in full where it is first read', async () => {
  const units = 'units: [{name: Phòng Cảnh sát giao thông, short: Phòng CSGT, parent: Công an tỉnh A}]\n';
  const text = await article(
    `${base}${units}results: [Phòng CSGT xử lý 5 vụ, Phòng CSGT được khen, Ngành KSND phối hợp chặt chẽ]\n`,
  );
  expect(text).toContain('Trong năm 2025, Phòng Cảnh sát giao thông xử lý 5 vụ.');
  expect(text).toContain('Phòng CSGT được khen. Ngành Kiểm sát nhân dân phối hợp chặt chẽ.');
});

test('notes of one form: a seat in brackets, a duty behind a comma', async () => {
  const people = (note: string): string =>
    `${base}attendees: [{name: Lê An, office: Giám đốc, unit: Sở A, note: ${note}}]\n`;
  expect(await article(people('đơn vị Cụm trưởng'))).toContain('đồng chí Lê An, Giám đốc Sở A (đơn vị Cụm trưởng).');
  expect(await article(people('phụ trách Cụm'))).toContain('đồng chí Lê An, Giám đốc Sở A, phụ trách Cụm.');
});

test('a ceiling is one word, and stands where a figure is below it', async () => {
  const text = await brief(`${cluster}indicators: [{name: số vụ tai nạn, value: 318, unit: vụ, plan: 325}]\n`);
  expect(text).toContain('thấp hơn 7 vụ so với mức khống chế (325 vụ)');
});

test('a post tells results and awards before what comes next; no mark of joy over what is only proposed', async () => {
  const text = await social(`${cluster}decisions: [{kind: nomination, form: Cờ thi đua của Chính phủ, units: Sở A}]
indicators: [{name: số vụ tai nạn, value: 318, unit: vụ, plan: 325}]
awards: [{form: Huân chương Lao động, grade: Nhất, status: granted, collectives: 1}]
nextTerm: {period: 2026, lead: Sở B, chosen: elected}
tasks: {period: 2026, targets: [giảm 5% số vụ]}
`);
  expect(text.trim().split('\n\n')).toEqual([
    'Sở A được suy tôn, đề nghị tặng Cờ thi đua của Chính phủ.',
    'Ngày 5/1/2026, Cụm thi đua số 3 (Sở A, Sở B và Sở C) đã tổng kết công tác thi đua năm 2025.',
    'Toàn Cụm có 318 vụ tai nạn, thấp hơn 7 vụ so với mức khống chế (325 vụ).',
    'Có 1 tập thể trong Cụm được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhất.',
    'Năm 2026, Sở B làm Cụm trưởng.',
    'Mục tiêu năm 2026: giảm 5% số vụ.',
    '#CumThiDuaSo3',
  ]);
});

test('the tag of a body that is no cluster is its name; of a place alone, the place', async () => {
  const tag = async (yaml: string): Promise<string | undefined> => /#\S+/u.exec(await social(`${base}${yaml}`))?.[0];
  expect(await tag('organiser: Sở Y tế tỉnh Đông Hải\n')).toBe('#SoYTeDongHai');
  expect(await tag('organiser: Ủy ban MTTQ Việt Nam tỉnh Hạ Giang\n')).toBe('#MTTQHaGiang');
  expect(await tag('organiser: Ủy ban nhân dân xã Tân Phú\n')).toBe('#XaTanPhu');
  expect(await tag('official: {superior: CÔNG AN TỈNH SÔNG LAM}\n')).toBe('#SongLam');
});

test('a brief opens with what its headline says, and tells decisions in one sentence; of a report it says the day', async () => {
  const text = await brief(
    `${cluster}purposes: [{kind: review, period: 2025}, {kind: election, period: 2026}]\nindicators: [{name: số đoàn viên, value: 90, unit: đoàn viên, plan: 100}]\nnextTerm: {period: 2026, lead: Sở B, chosen: elected}\ndecisions: [{kind: adoption, subject: Quy chế, method: show-of-hands}]\n`.replace(
      'purposes: [{kind: review, period: 2025}]\n',
      '',
    ),
  );
  expect(text).toContain('Hội nghị đã bầu Sở B làm Cụm trưởng năm 2026; biểu quyết thông qua Quy chế. Toàn Cụm có 90');
  const report =
    'organiser: Ủy ban nhân dân xã Tân Phú\nresults: [Kinh tế phát triển]\nofficial: {report: {number: 312, symbol: BC-UBND, signed: 2025-12-20}}\n';
  expect(await brief(`purposes: [{kind: review, period: 2025, subject: công tác}]\n${report}`)).toContain(
    'Ngày 20/12/2025, Ủy ban nhân dân xã Tân Phú có Báo cáo số 312/BC-UBND tổng kết công tác năm 2025.',
  );
});

test('what happened beside the agenda comes last, and is said to be beside it', async () => {
  const text = await article(
    `${cluster}programme:\n  - {kind: side-event, by: các đại biểu, title: xem triển lãm ảnh}\n  - {kind: side-event, title: tham quan mô hình hồ treo}\n  - {kind: closing, by: [{name: Lê Văn A, office: Giám đốc, unit: Sở A}], points: [Hội nghị đã hoàn thành chương trình]}\n`,
  );
  expect(text).toMatch(
    /hoàn thành chương trình\.\n\nBên lề Hội nghị, các đại biểu xem triển lãm ảnh; các đại biểu tham quan mô hình hồ treo\.\n*$/u,
  );
});
