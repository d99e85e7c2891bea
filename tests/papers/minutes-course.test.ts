/** Minutes: what stands in the course, who was there, what was settled. */
import { expect, test } from 'vitest';
import { between, minutes } from './papers.ts';

const half = `purposes: {kind: interim, period: 2025-H1}
date: {on: 2025-07-10, start: 08:00, end: 11:00}
cluster: Cụm thi đua số 7
`;

const lead = `purposes: [{kind: review, period: 2022}, {kind: launch, period: 2023}]
cluster: {name: Cụm thi đua số 2, members: [{unit: VKSND tỉnh Gia Lai, function: lead}, VKSND tỉnh Kon Tum]}
`;

test('what the file tells outside its programme has its place in the course, a covenant is no decision', async () => {
  const text = await minutes(`${lead}
programme:
  - {kind: report, title: báo cáo tổng kết}
  - {kind: acceptance, by: Vũ Mạnh Hùng, points: [Hứa làm hết trách nhiệm]}
  - {kind: closing, by: Vũ Mạnh Hùng}
decisions:
  - {kind: proposal, form: Bằng khen của Thủ tướng Chính phủ, people: [Lê Văn A], method: show-of-hands, tally: {for: 9, against: 1}}
nextTerm: {period: 2023, lead: VKSND tỉnh Gia Lai, deputy: unknown, chosen: elected}
covenant: {period: 2023, by: lãnh đạo 2 VKSND, behalf: công chức các đơn vị, witnesses: [Mai Trung Thành], points: [Hoàn thành nhiệm vụ]}
awards: [{form: Cờ thi đua của Chính phủ, status: registered, period: 2023, collectives: 2, recipients: all}]
`);
  expect(between(text, '-\n', 'Thông qua biên bản').replace(/\n+/gu, '\n')).toBe(
    `1. Hội nghị nghe báo cáo tổng kết.
2. Hội nghị biểu quyết đề nghị tặng Lê Văn A Bằng khen của Thủ tướng Chính phủ (kết quả tại mục II.1).
3. Hội nghị phát động phong trào thi đua năm 2023.
4. Hội nghị bầu Cụm trưởng, Cụm phó năm 2023 (kết quả tại mục II.2).
5. Vũ Mạnh Hùng phát biểu nhận nhiệm vụ, hứa làm hết trách nhiệm.
6. Lãnh đạo 02 VKSND, thay mặt công chức các đơn vị, ký kết giao ước thi đua năm 2023 trước sự chứng kiến của Mai Trung Thành, cam kết hoàn thành nhiệm vụ.
   Cả 02 đơn vị đều đăng ký danh hiệu “Cờ thi đua của Chính phủ” năm 2023.
7. Vũ Mạnh Hùng phát biểu bế mạc Hội nghị.
II. KẾT LUẬN, QUYẾT ĐỊNH CỦA HỘI NGHỊ
-------------------------------------
1. Hội nghị biểu quyết đề nghị tặng Lê Văn A Bằng khen của Thủ tướng Chính phủ. Kết quả biểu quyết: 09/10 đại biểu tán thành, đạt 90%; 01 đại biểu không tán thành.
2. Hội nghị bầu VKSND tỉnh Gia Lai làm Cụm trưởng, đơn vị …… làm Cụm phó năm 2023 (kết quả: ……/……).`,
  );
});

test('an argument stays one sentence, what the speaker did goes on from the act, demands are a list after their verb', async () => {
  const text = await minutes(`${half}
attendees: [{name: Nguyễn Văn An, office: Vụ trưởng}, {name: Tôn Thiện Phương, office: Viện trưởng}]
programme:
  - kind: speech
    by: Nguyễn Văn An
    content: Đồng chí nhận xét, đánh giá thành tích năm 2024
    points: [Hoàn chỉnh sáng kiến hay, Tăng cường bồi dưỡng cán bộ]
  - kind: closing
    by: Tôn Thiện Phương
    points:
      - Việc thực hiện Luật còn khó khăn
      - Tuy vậy, phong trào thi đua sôi nổi
      - Kết quả đó góp phần quan trọng vào nhiệm vụ chính trị
  - {kind: speech, by: Nguyễn Văn An}
`);
  expect(
    text,
  ).toContain(`1. Đồng chí Nguyễn Văn An phát biểu, nhận xét, đánh giá thành tích năm 2024; đề nghị các đơn vị:
   - Hoàn chỉnh sáng kiến hay.
   - Tăng cường bồi dưỡng cán bộ.`);
  expect(text).toContain(
    'phát biểu bế mạc Hội nghị, nêu rõ việc thực hiện Luật còn khó khăn; tuy vậy, phong trào thi đua sôi nổi; cho rằng kết quả đó góp phần quan trọng vào nhiệm vụ chính trị.',
  );
  // What was said and nobody recorded is a blank for the secretary.
  expect(text).toContain('3. Đồng chí Nguyễn Văn An phát biểu: ……\n');
});

test('everybody who acts is among those present, within the group that they belong to', async () => {
  const text = await minutes(`${lead}
attendees: [{group: lãnh đạo VKSND các tỉnh thuộc Cụm}, {group: công chức làm công tác thi đua}]
chairs: {name: Đỗ Văn Minh, office: Viện trưởng, unit: VKSND tỉnh Kon Tum}
programme:
  - {kind: opening, by: {name: Lê Văn Quang, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}}
  - {kind: report, by: {name: Phạm Văn Hưng, office: Chánh Văn phòng, unit: VKSND tỉnh Gia Lai}}
`);
  expect(between(text, 'Thành phần tham dự:', 'Cụm thi đua số 2 gồm')).toBe(
    `- Đồng chí Phạm Văn Hưng, Chánh Văn phòng Viện kiểm sát nhân dân (VKSND) tỉnh Gia Lai;
- Lãnh đạo VKSND các tỉnh thuộc Cụm, trong đó có đồng chí Lê Văn Quang, Viện trưởng VKSND tỉnh Gia Lai (đơn vị Cụm trưởng);
- Công chức làm công tác thi đua.`,
  );
  expect(text).toContain('1. Đồng chí Lê Văn Quang phát biểu khai mạc Hội nghị.');
});

test('counts of those present and absent; a partial list of people or bridges is not the whole', async () => {
  const text = await minutes(`${half}
venue: {mode: online, bridges: [VKSND tỉnh Đắk Lắk, VKSND tỉnh Gia Lai]}
attendance: {invited: 48, present: 45, absent: 3, absences: [{name: Lý Quốc Bảo, office: Viện trưởng, reason: đi công tác}, {count: 2, reason: không có lý do}]}
attendees: [{name: Nguyễn Văn An, office: Giám đốc}]
`);
  expect(text).toContain(
    'Địa điểm: họp trực tuyến; điểm cầu chủ trì: ……; các điểm cầu khác, trong đó có Viện kiểm sát nhân dân (VKSND) tỉnh Đắk Lắk và VKSND tỉnh Gia Lai.',
  );
  expect(text).toContain('Thành phần tham dự: 45/48 đại biểu được triệu tập, trong đó có:');
  expect(text).toContain(
    'Vắng mặt 03 đại biểu: đồng chí Lý Quốc Bảo, Viện trưởng (lý do: đi công tác); 02 đại biểu khác (không có lý do).',
  );
});

test('a unit that chairs leaves blanks for a name and an office; blanks never grow to seven dots', async () => {
  const text = await minutes(`${lead}chairs: VKSND tỉnh Gia Lai\n`);
  expect(text).toContain('Chủ trì (chủ tọa): đồng chí ……, …… VKSND tỉnh Gia Lai (đơn vị Cụm trưởng).');
  expect(text).toContain('ngày …… tháng …… năm ……\n');
  expect(text).not.toContain('…….');
});

test('results are reported where a report was presented, else assessed; awards name whose they are', async () => {
  const results =
    'results: [Phong trào sôi nổi]\nawards: [{form: Bằng khen của Thủ tướng Chính phủ, status: granted, individuals: 2}]\n';
  const assessed = await minutes(`${lead}date: 2022-12-30\n${results}`);
  expect(assessed).toContain('II. NỘI DUNG ĐÁNH GIÁ');
  expect(assessed).toContain(
    'Khen thưởng tập thể, cá nhân trong Cụm năm 2022: Thủ tướng Chính phủ tặng Bằng khen cho 02 cá nhân.',
  );
  expect(await minutes(`${lead}${results}programme: [{kind: report}]\n`)).toContain('II. NỘI DUNG ĐƯỢC BÁO CÁO');
  expect(await minutes(`${lead}date: 2022-12-30\ntasks: {period: 2023, items: [Đẩy mạnh thi đua]}\n`)).toContain(
    'II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023',
  );
});

test('the chair signs as CHỦ TỌA, whatever stands under it; title and abstract say the same', async () => {
  const text = await minutes(`${half}
official: {minutes: {abstract: Hội nghị sơ kết của Cụm, chair: {authority: TM., head: CỤM THI ĐUA SỐ 7, office: CỤM TRƯỞNG, name: Nguyễn Văn An}}}
`);
  expect(text).toContain('CHỦ TỌA\nTM. CỤM THI ĐUA SỐ 7\nCỤM TRƯỞNG\nNguyễn Văn An');
  expect(
    await minutes(
      'purposes: {kind: interim, period: 2024}\ntitle: Hội nghị sơ kết Cụm thi đua số IX\ncluster: Cụm thi đua số IX\n',
    ),
  ).toContain('BIÊN BẢN\nHội nghị sơ kết Cụm thi đua số IX\n');
});

test('scores are settled where scoring is done; a month is no day before which', async () => {
  const text = await minutes(`${half}
programme: [{kind: appraisal}, {kind: scoring}]
scores: [{unit: Sở Y tế, self: '98'}]
tasks: [{text: Rà soát hồ sơ, by: Sở Y tế, due: tháng 9/2026}]
`);
  expect(text).toContain('2. Hội nghị chấm điểm các tiêu chí thi đua (kết quả tại mục III).');
  expect(text).toContain('Sở Y tế rà soát hồ sơ trong tháng 9 năm 2026.');
});

test('a plan that was presented has its number of tasks; a vote finds its decision by what it is about', async () => {
  const text = await minutes(`${half}
programme:
  - {kind: report, title: Kế hoạch hoạt động của Cụm năm 2026}
  - {kind: voting, title: biểu quyết mức vận động Quỹ}
tasks: {period: 2025-H2, count: 8}
decisions: [{kind: adoption, subject: mức vận động Quỹ 50.000 đồng mỗi hộ, method: show-of-hands, rejected: true, tally: {for: 1, against: 9}}]
`);
  expect(text).toContain('1. Hội nghị nghe Kế hoạch hoạt động của Cụm năm 2026, với 08 nhiệm vụ trọng tâm.');
  expect(text).toContain('2. Hội nghị biểu quyết mức vận động Quỹ (kết quả tại mục II).');
  expect(text.match(/nhiệm vụ trọng tâm/gu)).toHaveLength(1);
});
