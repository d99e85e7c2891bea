/** What a chair would send back a report for, each kind with what is right beside its data. */
import { describe, expect, test } from 'vitest';
import { between, report } from './papers.ts';

const year = 'purposes: {kind: review, period: 2025}\ncluster: Cụm thi đua số 3\n';
const body = (text: string, from: string, to: string): string => between(text, from, to).replace(/^-+\s+/u, '');

describe('what the head of the cluster judges is its own assessment; what anybody else says is a speech', () => {
  const ours =
    'purposes: {kind: review, period: 2025}\ncluster: {name: Cụm thi đua số 3, members: [{unit: VKSND tỉnh B, function: deputy}]}\n';
  const closing = `programme:
  - kind: closing
    by: {name: Tôn Văn Phương, office: Viện trưởng, unit: VKSND tỉnh B}
    points: [Nhiều chỉ tiêu vượt kế hoạch, Chất lượng công tố được nâng lên, Hội nghị đã hoàn thành chương trình]
`;

  test('a report without results of its own tells them as the results, and that they were told', async () => {
    const text = await report(ours + closing);
    expect(body(text, 'II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025', 'III.')).toBe(
      'Nhiều chỉ tiêu vượt kế hoạch. Chất lượng công tố được nâng lên.',
    );
    expect(body(text, 'III. KẾT QUẢ HỘI NGHỊ', 'Trên đây')).toContain(
      'Bế mạc Hội nghị, đồng chí Tôn Văn Phương, Viện trưởng VKSND tỉnh B (đơn vị Cụm phó) đã đánh giá kết quả năm 2025 như đã nêu ở trên.',
    );
  });

  test('beside results they are the assessment; what is told already is not told again', async () => {
    const text = await report(`${ours}results: [Nhiều chỉ tiêu vượt kế hoạch]\n${closing}`);
    expect(body(text, 'III. ĐÁNH GIÁ CHUNG', 'IV.')).toBe('Nhìn chung, chất lượng công tố được nâng lên.');
  });

  test('a guest, a member who reports a want: whole in the speech, and what fell short has its own heading', async () => {
    const text = await report(`${year}results: [Hoàn thành nhiệm vụ]
programme: [{kind: speech, by: {name: Lò Văn Pánh, honorific: ông}, points: [Đường đèo không có hộ lan, Kiến nghị cấp thêm hai máy đo]}]
limitations: [{text: Việc xử lý điểm đen còn chậm, field: Phối hợp, remedy: ký quy chế phối hợp}]
tasks: {period: 2026, items: [Lắp camera]}
`);
    expect(text).not.toContain('ĐÁNH GIÁ CHUNG');
    expect(body(text, 'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN', 'III.')).toBe(
      'Về phối hợp: việc xử lý điểm đen còn chậm; biện pháp khắc phục là ký quy chế phối hợp.',
    );
    expect(text).toMatch(/ông Lò Văn Pánh[^.]* đường đèo không có hộ lan/u);
    expect(text).not.toContain('Giải pháp');
  });

  test('what must be, is wished or promised is no assessment', async () => {
    const text = await report(
      `${year}programme: [{kind: directive, by: Lê Thị Hồng, points: [UBND tỉnh sẽ bố trí kinh phí, Các đơn vị phải kiểm điểm]}]\n`,
    );
    expect(text).toContain('Phát biểu chỉ đạo, Lê Thị Hồng');
  });
});

test('discussion tells its subjects, the deed goes with the one who did it', async () => {
  const text = await report(`${year}
programme:
  - {kind: discussion, by: các đại biểu, points: [Kết quả năm 2025, Giảm áp lực thành tích], outcome: Giao Thường trực Cụm nghiên cứu}
  - {kind: sharing, title: mô hình “Mỗi tuần một hồ sơ tốt”, by: Sở Y tế}
  - {kind: sharing, title: 'kinh nghiệm, cách làm hay', by: lãnh đạo các đơn vị}
  - {kind: speech, by: {name: Mai Văn Thành, office: Vụ trưởng}, content: Đồng chí đánh giá thành tích của Cụm, points: [Nhân rộng sáng kiến], quote: Làm thật}
`);
  expect(text).toContain('Các đại biểu thảo luận về kết quả năm 2025 và việc giảm áp lực thành tích.');
  expect(text.indexOf('Hội nghị giao Thường trực Cụm nghiên cứu.')).toBeGreaterThan(text.indexOf('Phát biểu tại'));
  expect(text).toContain('Sở Y tế trao đổi về mô hình “Mỗi tuần một hồ sơ tốt”.');
  expect(text).toContain('Lãnh đạo các đơn vị trao đổi kinh nghiệm, cách làm hay.');
  expect(text).toContain(
    'Phát biểu tại Hội nghị, đồng chí Mai Văn Thành, Vụ trưởng đánh giá thành tích của Cụm; đề nghị các đơn vị nhân rộng sáng kiến. Đồng chí nhấn mạnh: “Làm thật”.',
  );
  expect(text).not.toMatch(/nội dung cụ thể|với các nội dung|thảo luận các nội dung/u);
});

test('an argument stays a paragraph', async () => {
  const text = await report(
    `${year}results: [{field: Nhiệm vụ, points: [Khối lượng công việc tăng, 'Nhờ đó, các đơn vị vượt kế hoạch', Án tồn giảm]}, {field: Xã hội, points: Tốt}]\n`,
  );
  expect(text).toContain('Khối lượng công việc tăng. Nhờ đó, các đơn vị vượt kế hoạch. Án tồn giảm.');
});

test('one award is a sentence, several a table; a lone part takes no heading', async () => {
  const one = await report(
    `${year}awards: [{form: Bằng khen của Thủ tướng Chính phủ, status: granted, collectives: 2, individuals: 11}]\n`,
  );
  expect(body(one, 'KẾT QUẢ THI ĐUA, KHEN THƯỞNG', 'Trên đây')).toBe(
    'Năm 2025, Thủ tướng Chính phủ tặng Bằng khen cho 02 tập thể và 11 cá nhân trong Cụm.',
  );
  const indicator = await report(`${year}indicators: [{name: số vụ, value: 30, unit: vụ}]\n`);
  expect(indicator).not.toContain('Các chỉ tiêu');
  expect(indicator).toContain('Có 30 vụ.');
});

test('the table of proposals holds what the conference decided, flags first; all units of a class are counted', async () => {
  const text = await report(`${year}
classifications: [{name: Hoàn thành xuất sắc nhiệm vụ, count: 6}]
awards:
  - {form: Huân chương Lao động, grade: Ba, status: proposed, individuals: 1}
  - {form: Cờ thi đua của ngành Kiểm sát nhân dân, status: proposed, to: Hội đồng ngành, recipients: [{group: các đơn vị Hoàn thành xuất sắc nhiệm vụ}]}
decisions:
  - {kind: proposal, form: Cờ thi đua của Chính phủ, units: [Sở Y tế]}
  - {kind: nomination, form: Tập thể lao động xuất sắc, units: [Sở Y tế], rejected: true}
`);
  const table = body(text, 'Danh hiệu, hình thức suy tôn, đề nghị', 'KẾT QUẢ HỘI NGHỊ').replace(/ *\n */gu, ' ');
  expect(table).toMatch(
    /Cờ thi đua của Chính phủ .*01.*Sở Y tế.*Cờ thi đua của ngành Kiểm sát nhân dân.*06.*Hội đồng ngành.*Huân chương Lao động hạng Ba.*01/u,
  );
  expect(table).not.toContain('Tập thể lao động xuất sắc');
  expect(text.indexOf('được xếp loại Hoàn thành xuất sắc nhiệm vụ')).toBeLessThan(text.indexOf('suy tôn, đề nghị'));
});

test('registration, covenant, election and launch end the conference, before the plan', async () => {
  const text = await report(`
purposes: [{kind: review, period: 2025}, {kind: launch, period: 2026}]
cluster: {name: Cụm thi đua số 2, members: [Sở Y tế, Sở Tài chính]}
results: [Hoàn thành nhiệm vụ]
awards: [{form: Cờ thi đua của Chính phủ, status: registered, period: 2026, collectives: 2, recipients: all}]
nextTerm: {period: 2026, lead: Sở Y tế, deputy: none, chosen: elected}
covenant: {period: 2026, by: lãnh đạo 2 đơn vị, points: [Không trễ báo cáo, 100% bản án được công bố]}
programme: [{kind: acceptance, by: {name: Vũ Văn Hùng, office: Giám đốc, unit: Sở Y tế}, points: [Sở Y tế hứa làm hết trách nhiệm]}]
tasks: {period: 2026, count: 8}
`);
  expect(body(text, 'III. KẾT QUẢ HỘI NGHỊ', 'IV.')).toContain(
    'Hội nghị đã phát động phong trào thi đua năm 2026. Hội nghị cũng đã bầu Sở Y tế làm Cụm trưởng năm 2026. Đồng chí Vũ Văn Hùng, Giám đốc Sở Y tế nhận nhiệm vụ, hứa làm hết trách nhiệm.\n\nLãnh đạo 02 đơn vị ký kết giao ước thi đua năm 2026, cam kết không trễ báo cáo; 100% bản án được công bố. Cả 02 đơn vị đều đăng ký danh hiệu “Cờ thi đua của Chính phủ” năm 2026.',
  );
  expect(body(text, 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026', 'Trên đây')).toBe(
    'Năm 2026, Cụm thi đua số 2 đề ra 08 nhiệm vụ trọng tâm.',
  );
});

test('a plan that was presented is told with the plan', async () => {
  const text = await report(`${year}
programme:
  - {kind: report, title: báo cáo kết quả, content: Báo cáo cũng đề xuất một số nhiệm vụ trọng tâm}
  - {kind: report, title: tóm tắt Kế hoạch năm 2026}
tasks: {period: 2026, count: 8}
`);
  expect(body(text, 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026', 'Trên đây')).toBe(
    'Theo Kế hoạch năm 2026, Cụm thi đua số 3 đề ra 08 nhiệm vụ trọng tâm.',
  );
  // What a report says of itself is of the conference.
  expect(body(text, 'KẾT QUẢ HỘI NGHỊ', 'PHƯƠNG HƯỚNG')).toContain(
    'Hội nghị đã nghe báo cáo kết quả. Báo cáo cũng đề xuất một số nhiệm vụ trọng tâm. Hội nghị cũng đã nghe tóm tắt Kế hoạch năm 2026.',
  );
});

describe('theme, motto, breakthrough: one sentence of one hand, two of two', () => {
  const slogans = (motto: string, theme: string): string => `${year}
slogans: [{kind: motto, text: B, period: 2026${motto}}, {kind: theme, text: A, period: 2026${theme}}, {kind: breakthrough, text: C, period: 2026${motto}}]
`;
  test('of the cluster', async () => {
    expect(await report(slogans('', ', by: Cụm thi đua số 3'))).toContain(
      'Phong trào thi đua năm 2026 do Cụm thi đua số 3 phát động có chủ đề “A”, phương châm “B”, khâu đột phá “C”.',
    );
  });
  test('the motto is the cluster’s, the theme another body’s', async () => {
    const text = await report(slogans(', by: Cụm thi đua số 3', ', by: Bộ trưởng'));
    expect(text).toContain('Cụm thi đua số 3 lấy phương châm năm 2026 là “B”.');
    expect(text).toContain('Phong trào thi đua năm 2026 do Bộ trưởng phát động có chủ đề “A”.');
  });
  test('a movement of the half-year to come is no deed of the one behind', async () => {
    const text = await report(`
purposes: {kind: interim, period: 2025-H1}
results: [Hoàn thành]
slogans: [{kind: movement, text: Phục hồi, period: 2025-H2}]
`);
    expect(text.indexOf('Phong trào “Phục hồi” sẽ được triển khai trong 6 tháng cuối năm 2025.')).toBeGreaterThan(
      text.indexOf('PHƯƠNG HƯỚNG'),
    );
  });
});

test('the unit that leads issues the paper for its cluster; a name is not said twice', async () => {
  const text = await report(`
purposes: {kind: review, period: 2025, subject: hoạt động thi đua Cụm}
cluster: {name: Cụm thi đua số 6, term: 2025, members: [{unit: VKSND khu vực 1, function: lead, chosen: elected}, VKSND khu vực 2]}
official: {body: [VIỆN KIỂM SÁT NHÂN DÂN, KHU VỰC 1]}
`);
  expect(text).toContain(
    'Viện kiểm sát nhân dân (VKSND) khu vực 1 (đơn vị Cụm trưởng) báo cáo tổng kết hoạt động thi đua năm 2025 của Cụm thi đua số 6 như sau:',
  );
  expect(text).toContain(
    'Cụm thi đua số 6 có 02 đơn vị, gồm VKSND các khu vực 1 và 2; năm 2025, VKSND khu vực 1 làm Cụm trưởng.',
  );
  expect(text).not.toMatch(/thi đua Cụm|được bầu/u);
});

test('what the form asks for and nobody said is dots, addressee, signature; without a basis it begins with who reports', async () => {
  const text = await report(year);
  expect(text).toContain('Kính gửi: ……');
  expect(text).toContain('\n\nCụm thi đua số 3 báo cáo');
  expect(text).toContain('TM. CỤM THI ĐUA SỐ 3\nCỤM TRƯỞNG\n……');
  expect(await report('purposes: {kind: review, period: 2025}\n')).toContain('\n\nBáo cáo tổng kết năm 2025 như sau:');
});

test('attendance is short: chairs, guests with all their offices, a number', async () => {
  const text = await report(`${year}
date: 2025-12-19
chairs: [{name: Trần Văn Phước, office: Giám đốc, unit: Sở A}, {name: Lê Thị Hà, office: Giám đốc, unit: Sở B}]
attendees:
  - {name: Phạm Văn Vinh, party: Tỉnh ủy viên, office: [{office: Phó Chủ tịch, unit: UBND tỉnh}, Phó Chủ tịch Hội đồng], guest: true}
  - {name: Đỗ Văn Năm, office: Trưởng phòng, unit: Sở A}
attendance: {present: 45, invited: 48}
`);
  expect(text).toContain(
    'Đồng chí Trần Văn Phước, Giám đốc Sở A và đồng chí Lê Thị Hà, Giám đốc Sở B đồng chủ trì Hội nghị. Dự Hội nghị có đồng chí Phạm Văn Vinh, Tỉnh ủy viên, Phó Chủ tịch Ủy ban nhân dân tỉnh, Phó Chủ tịch Hội đồng. Có mặt 45/48 đại biểu được triệu tập.',
  );
  expect(text).not.toContain('Đỗ Văn Năm');
});

test('tables of figures: no line for none, steps as the text has them, totals that add up', async () => {
  const text = await report(`${year}
indicators:
  - {name: số vụ án hủy, value: 7, unit: vụ, better: lower, plan: 2, previous: 3, previousPeriod: 2024}
  - {name: số kiến nghị, value: 0, unit: kiến nghị, plan: 12, previous: 15, previousPeriod: 2024}
  - {name: số đơn, value: 1, unit: đơn, change: giảm 2 đơn, base: năm 2024}
  - name: số vụ đúng hạn
    value: 30
    total: 32
    unit: vụ
    perUnit: [{unit: Sở A, value: 10, total: 11}, {unit: Sở B, value: 20, total: 21}]
`);
  // A table too wide for the text format stands row by row.
  const rows = text.replace(/ *\| */gu, '|').replace(/\n/gu, ' ');
  expect(rows).toContain('Kế hoạch: ≤ 2 Kết quả: 7 So với kế hoạch: vượt 5 Năm 2024: 3 Tăng, giảm: tăng 4');
  expect(rows).toContain('Kế hoạch: 12 Kết quả: 0 So với kế hoạch: thấp hơn 12 Năm 2024: 15 Tăng, giảm: giảm 15');
  expect(rows).toContain('Kết quả: 1 Năm 2024: 3 Tăng, giảm: giảm 2');
  expect(rows).toContain('|Cộng|30/32');
});

test('results of votes are no decisions to vote; who counted is for the minutes; all of them is a ratio', async () => {
  const text = await report(`${year}attendance: {present: 29}
decisions:
  - {kind: adoption, subject: Quy chế năm 2026, method: show-of-hands, tally: {for: 29, against: 0}}
  - {kind: election, subject: Ban kiểm phiếu, method: show-of-hands, tally: {for: 27, abstain: 2}}
  - {kind: adoption, subject: mức vận động Quỹ, method: show-of-hands, rejected: true, tally: {for: 3, against: 26}}
`);
  expect(text).toContain(`Kết quả biểu quyết tại Hội nghị:

- Biểu quyết thông qua Quy chế năm 2026 (29/29 đại biểu tán thành).
- Biểu quyết không thông qua mức vận động Quỹ (03/29 đại biểu tán thành, 26 không tán thành).`);
  expect(text).not.toContain('Ban kiểm phiếu');
});

test('who holds the conference is named once in a sentence, and reports', async () => {
  const text = await report(`purposes: [{kind: council, period: 2025}]
title: Hội nghị Ủy ban MTTQ Việt Nam tỉnh Hạ Giang lần thứ 5, khóa XIV
date: 2025-11-20
venue: {mode: in-person, place: Hội trường Ủy ban MTTQ Việt Nam tỉnh}
chairs: {name: Vừ A Chứ, honorific: ông, office: Chủ tịch, unit: Ủy ban MTTQ Việt Nam tỉnh Hạ Giang}
programme: [{kind: conclusion, by: Vừ A Chứ, points: [Giao Ban Tổ chức hoàn thiện Nghị quyết trước 30/11/2025]}]
`);
  expect(text).toContain(
    'Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh Hạ Giang báo cáo kết quả Hội nghị lần thứ 5, khóa XIV như sau:',
  );
  expect(text).toContain(
    'tại Hội trường Ủy ban MTTQ Việt Nam tỉnh, Ủy ban MTTQ Việt Nam tỉnh Hạ Giang đã tổ chức Hội nghị lần thứ 5, khóa XIV.',
  );
  expect(text).toContain('hoàn thiện Nghị quyết trước ngày 30 tháng 11 năm 2025.');
});

test('who presented and who gave awards is told; a number opens no sentence, a length of time no deadline', async () => {
  const text = await report(`${year}
attendees: [{name: Mai Trung Thành, office: Vụ trưởng, guest: true}, {group: lãnh đạo các đơn vị trong Cụm}]
programme:
  - {kind: report, title: báo cáo tổng kết, by: {name: Nguyễn Văn Hưng, office: [Thường trực Hội đồng, {office: Chánh Văn phòng, unit: Sở Y tế}]}}
  - {kind: awarding, by: Mai Trung Thành}
results: [{field: Khám bệnh, points: [Tốt]}, {field: Y tế, points: [14 nhân viên y tế bị lây nhiễm, Giải thể 7 công đoàn cơ sở]}]
tasks: {period: 2026, items: [{text: Khởi kiện 12 doanh nghiệp chậm đóng trên 6 tháng, due: 2026-11-15}, Rà soát]}
`);
  expect(text).toContain(
    'Dự Hội nghị có đồng chí Mai Trung Thành, Vụ trưởng; lãnh đạo các đơn vị trong Cụm.\n\nHội nghị đã nghe đồng chí Nguyễn Văn Hưng, Thường trực Hội đồng, Chánh Văn phòng Sở Y tế trình bày báo cáo tổng kết. Tại Hội nghị, đồng chí Mai Trung Thành trao thưởng cho các tập thể, cá nhân.',
  );
  expect(text).toContain('2. Y tế\n\nCó 14 nhân viên y tế bị lây nhiễm.');
  expect(text).toContain('Giải thể 07 công đoàn cơ sở.');
  expect(text).toContain('- Khởi kiện 12 doanh nghiệp chậm đóng trên 6 tháng, chậm nhất ngày 15 tháng 11 năm 2026.');
});

test('an elected body gives its opinion, it does not direct', async () => {
  const to = (whom: string): Promise<string> => report(`${year}official: {report: {to: ${whom}}}\n`);
  expect(await to('HĐND xã Tân Phú')).toContain('kính trình Hội đồng nhân dân xã Tân Phú xem xét, cho ý kiến./.');
  expect(await to('Ban Giám hiệu')).toContain('kính trình Ban Giám hiệu xem xét, chỉ đạo./.');
});
