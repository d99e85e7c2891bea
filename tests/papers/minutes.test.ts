/** Minutes as a secretary writes them. */
import { expect, test } from 'vitest';
import { between, minutes, told } from './papers.ts';

const half = `purposes: {kind: interim, period: 2025-H1}
date: {on: 2025-07-10, start: 08:00, end: 11:00}
cluster: Cụm thi đua số 7
`;

test('each item is a sentence; points follow a colon; papers, form, quote and outcome are told', async () => {
  const text = await minutes(`${half}programme:
  - {kind: opening, by: Nguyễn Văn An, time: "08:05"}
  - {kind: report, title: báo cáo sơ kết, by: Nguyễn Văn An, draft: true, form: video clip, documents: [Báo cáo số 12/BC-CTĐ]}
  - {kind: discussion, points: [Sửa mục 3, Bỏ mục 4], outcome: Thống nhất sửa mục 3}
  - {kind: tribute, title: đồng chí Lâm Văn Tư}
  - {kind: launch, by: Nguyễn Văn An, title: đợt thi đua cao điểm}
  - {kind: side-event, title: Hội thao}
  - {kind: conclusion, by: Nguyễn Văn An, points: [Giao Sở Y tế theo dõi], quote: Làm thật}
`);
  expect(between(text, '-\n', 'Biên bản được đọc lại').replace(/\n+/gu, '\n')).toBe(
    `1. 08 giờ 05, Nguyễn Văn An phát biểu khai mạc Hội nghị.
2. Nguyễn Văn An trình bày dự thảo báo cáo sơ kết bằng video clip (Báo cáo số 12/BC-CTĐ).
3. Các đại biểu thảo luận các nội dung sau:
   - Sửa mục 3.
   - Bỏ mục 4.
   Kết luận: Thống nhất sửa mục 3.
4. Các đại biểu dành một phút mặc niệm đồng chí Lâm Văn Tư.
5. Nguyễn Văn An phát động đợt thi đua cao điểm.
6. Nguyễn Văn An kết luận Hội nghị: giao Sở Y tế theo dõi.
   Nguyên văn: “Làm thật”.
Ngoài chương trình làm việc, các đại biểu tham gia Hội thao.`,
  );
  expect(text).toContain('Hội nghị kết thúc vào 11 giờ 00 cùng ngày./.');
  expect(text).not.toContain('theo diễn biến');
});

test('a silence told as another item is a tribute all the same', async () => {
  const text = await minutes(
    `${half}programme: [{kind: other, title: 'phút mặc niệm đồng chí Lâm Văn Tư', by: các đại biểu}]\n`,
  );
  expect(text).toContain('Các đại biểu dành một phút mặc niệm đồng chí Lâm Văn Tư.');
});

test('votes: base, board, each candidate for and against; the item refers to the result', async () => {
  const text = await minutes(`
purposes: {kind: council, period: 2025}
cluster: Khối thi đua số 2
tellers: [{name: Lê Văn Tám, part: Trưởng ban}, Đỗ Thị Na]
programme: [{kind: voting}]
decisions:
  - kind: nomination
    form: Chiến sĩ thi đua cơ sở
    method: secret-ballot
    people: [Trần Thị Bình]
    tally: {issued: 15, returned: 15, valid: 15, invalid: 0, candidates: [{name: Trần Thị Bình, for: 14, against: 1, percent: '93,3'}]}
  - {kind: adoption, subject: Quy chế, method: show-of-hands, tally: {for: 13, against: 0, abstain: 2}}
`);
  expect(text).toContain('Ban kiểm phiếu: đồng chí Lê Văn Tám (Trưởng ban); đồng chí Đỗ Thị Na.');
  expect(text).toContain('Hội nghị biểu quyết (kết quả tại các mục II.1 và II.2).');
  expect(text).toContain(
    'hợp lệ 15 phiếu; không có phiếu không hợp lệ; Trần Thị Bình: đồng ý 14 phiếu, đạt 93,3% số phiếu hợp lệ, không đồng ý 01 phiếu.',
  );
  expect(text).toContain('không có đại biểu không tán thành; không có ý kiến 02 đại biểu (hai đại biểu).');
});

test('ballots for several are a table under a line of counts', async () => {
  const text = await minutes(`
purposes: {kind: review, period: 2025}
cluster: {name: Cụm thi đua số 5, members: [VKSND khu vực 1, VKSND khu vực 2]}
decisions:
  - kind: nomination
    form: Cờ thi đua của Chính phủ
    units: [VKSND khu vực 1]
    method: secret-ballot
    tally: {issued: 30, returned: 30, valid: 29, invalid: 1, candidates: [{name: VKSND khu vực 1, votes: 27, percent: '93,1'}, {name: VKSND khu vực 2, votes: 7, percent: '24,1'}]}
  - kind: election
    subject: bầu Ban chấp hành
    method: secret-ballot
    tally: {candidates: [{name: Trần Thị Bình, for: 9, against: 1}, {name: Lê Văn Cường, for: 7, against: 3}]}
`);
  expect(text).toContain(
    `Kết quả kiểm phiếu: phát ra 30 phiếu; thu về 30 phiếu; hợp lệ 29 phiếu; không hợp lệ 01 phiếu; số phiếu của từng đơn vị như sau:

   Đơn vị          | Số phiếu | Tỷ lệ trên số phiếu hợp lệ
   ----------------+----------+---------------------------
   VKSND khu vực 1 |       27 |                      93,1%
   VKSND khu vực 2 |        7 |                      24,1%`,
  );
  expect(text).toContain(
    `   Họ và tên     | Đồng ý | Không đồng ý
   --------------+--------+-------------
   Trần Thị Bình |      9 |            1
   Lê Văn Cường  |      7 |            3`,
  );
});

test('decisions: one each, told once, nothing adopted in the course is missing', async () => {
  const text = await minutes(`${half}
programme: [{kind: scoring}, {kind: adoption, documents: [Kế hoạch hoạt động năm 2026, Quy chế chấm điểm]}]
awards: [{form: Cờ thi đua của Chính phủ, status: nominated, collectives: 1}]
decisions:
  - {kind: nomination, form: Cờ thi đua của Chính phủ, units: Sở Y tế, method: secret-ballot}
  - {kind: adoption, subject: Kế hoạch hoạt động, period: 2026, method: consensus}
scores: [{unit: Sở Y tế, self: '98', appraised: '97', rank: Nhất}]
`);
  expect(between(text, '-\n', 'Biên bản được đọc lại').replace(/\n+/gu, '\n')).toBe(
    `1. Hội nghị chấm điểm các tiêu chí thi đua (kết quả tại mục II.1).
2. Hội nghị bỏ phiếu kín nội dung (kết quả tại mục II.2).
3. Hội nghị thông qua Kế hoạch hoạt động năm 2026 và Quy chế chấm điểm (kết quả tại mục II.3).
II. KẾT LUẬN, QUYẾT ĐỊNH CỦA HỘI NGHỊ
-------------------------------------
1. Kết quả chấm điểm các đơn vị như sau:
   TT | Đơn vị  | Điểm tự chấm | Điểm thẩm định | Xếp hạng
   ---+---------+--------------+----------------+---------
    1 | Sở Y tế |           98 |             97 |   Nhất
2. Hội nghị bỏ phiếu kín suy tôn Sở Y tế, đề nghị tặng danh hiệu “Cờ thi đua của Chính phủ”.
3. Hội nghị thống nhất thông qua Kế hoạch hoạt động năm 2026; thông qua Quy chế chấm điểm.`,
  );
});

test('people under their agency in the order of the file; guests, forms of taking part', async () => {
  const text = await minutes(`${half}attendees:
  - {name: Đỗ Văn Minh, honorific: ông, office: Phó Giám đốc, side: Sở Nội vụ}
  - {name: Bùi Văn Khoa, honorific: ông, office: Phó Giám đốc, side: Sở Giáo dục và Đào tạo, form: trực tuyến}
  - {name: Vũ Thị Lan, honorific: bà, office: Trưởng phòng, side: Sở Nội vụ}
`);
  expect(text).toContain('1. Sở Nội vụ: ông Đỗ Văn Minh, Phó Giám đốc; bà Vũ Thị Lan, Trưởng phòng.');
  expect(text).toContain('2. Sở Giáo dục và Đào tạo: ông Bùi Văn Khoa, Phó Giám đốc (hình thức dự: trực tuyến).');
});

test('who does what by when, causes and remedies, how the meeting was held', async () => {
  const text = await minutes(`${half}
venue: {mode: hybrid, place: Hội trường Sở Y tế}
tasks: [{text: Gửi đăng ký thi đua, by: Sở Y tế, due: 31/7/2025}]
limitations: [{text: Nộp báo cáo chậm, cause: kiêm nhiệm, remedy: cử người thay thế}]
`);
  expect(text).toContain('Địa điểm: Hội trường Sở Y tế (trực tiếp kết hợp trực tuyến).');
  expect(text).toContain('Sở Y tế gửi đăng ký thi đua trước ngày 31 tháng 7 năm 2025.');
  expect(text).toContain('Nộp báo cáo chậm. Nguyên nhân: kiêm nhiệm. Biện pháp khắc phục: cử người thay thế.');
});

test('several days: a start has one day, items their days, the end is the last', async () => {
  const text = await minutes(`
purposes: {kind: review, period: 2025}
date: {from: 2025-12-18, to: 2025-12-19, start: 08:00, end: 11:00}
programme:
  - {kind: opening, by: Trần Thị Bình, day: 18/12/2025, time: "08:00"}
  - {kind: closing, by: Trần Thị Bình, day: 19/12/2025, time: "10:45"}
`);
  expect(text).toContain('Thời gian bắt đầu: 08 giờ 00, ngày 18 tháng 12 năm 2025.');
  expect(text).toMatch(/Ngày 18 tháng 12 năm 2025:\s+1\. 08 giờ 00.*\s+Ngày 19 tháng 12 năm 2025:\s+2\. 10 giờ 45/u);
  expect(text).toContain('Hội nghị kết thúc vào 11 giờ 00, ngày 19 tháng 12 năm 2025./.');
});

test('a day without its year leaves the form’s dots, and a message names the key', async () => {
  const data = 'purposes: {kind: review}\ndate: 23/1\n';
  expect(await minutes(data)).toContain('ngày 23 tháng 01 năm ……');
  expect(await told(data)).toContain('frame-complete');
});

test('co-chairs sign; members sign under them', async () => {
  const text = await minutes(`${half}
chairs: [{name: Nguyễn Văn An, office: Giám đốc}, {name: Lê Thị Hà, office: Phó Giám đốc}]
secretary: {name: Trần Thị Bình, office: chuyên viên}
official: {minutes: {members: [{office: ỦY VIÊN, name: Vũ Thị Lan}]}}
`);
  expect(between(text, 'THƯ KÝ', 'Nơi nhận')).toBe(
    'Trần Thị Bình\n\nCHỦ TỌA\nNguyễn Văn An\n\nCHỦ TỌA\nLê Thị Hà\n\nỦY VIÊN\nVũ Thị Lan',
  );
});

test('a council decides as a council', async () => {
  const text = await minutes(`
purposes: {kind: council, period: 2024}
event: Phiên họp
cluster: Hội đồng Thi đua - Khen thưởng tỉnh Sông Lam
awards: [{form: Cờ thi đua của Chính phủ, status: agreed, collectives: 5, considered: {collectives: 7}}]
`);
  expect(text).toContain(
    'Hội đồng thống nhất đề nghị Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ cho 05 tập thể (đã xét 07 tập thể).',
  );
});

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
  expect(between(text, '-\n', 'Biên bản được đọc lại').replace(/\n+/gu, '\n')).toBe(
    `1. Hội nghị nghe báo cáo tổng kết.
2. Hội nghị biểu quyết nội dung (kết quả tại mục II.1).
3. Hội nghị phát động phong trào thi đua năm 2023.
4. Hội nghị bầu Cụm trưởng, Cụm phó năm 2023 (kết quả tại mục II.2).
5. Vũ Mạnh Hùng phát biểu nhận nhiệm vụ, hứa làm hết trách nhiệm.
6. Lãnh đạo 02 VKSND, thay mặt công chức các đơn vị, ký kết giao ước thi đua năm 2023 trước sự chứng kiến của Mai Trung Thành, cam kết hoàn thành nhiệm vụ.
   Cả 02 đơn vị đều đăng ký danh hiệu “Cờ thi đua của Chính phủ” năm 2023.
7. Vũ Mạnh Hùng phát biểu bế mạc Hội nghị.
II. KẾT LUẬN, QUYẾT ĐỊNH CỦA HỘI NGHỊ
-------------------------------------
1. Hội nghị biểu quyết đề nghị tặng Lê Văn A Bằng khen của Thủ tướng Chính phủ. Kết quả biểu quyết: tán thành 09 đại biểu (chín đại biểu); không tán thành 01 đại biểu (một đại biểu).
2. Hội nghị bầu VKSND tỉnh Gia Lai làm Cụm trưởng, đơn vị …… làm Cụm phó năm 2023 (kết quả: ……/……).`,
  );
});

test('an argument stays a paragraph, what the speaker did goes on from the act, demands are a list after their verb', async () => {
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
    'phát biểu bế mạc Hội nghị, nêu rõ: việc thực hiện Luật còn khó khăn. Tuy vậy, phong trào thi đua sôi nổi. Kết quả đó góp phần quan trọng vào nhiệm vụ chính trị.',
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
    'Địa điểm: họp trực tuyến; điểm cầu chủ trì: ……; các điểm cầu, trong đó có Viện kiểm sát nhân dân (VKSND) tỉnh Đắk Lắk và VKSND tỉnh Gia Lai.',
  );
  expect(text).toContain('Thành phần tham dự: 45/48 đại biểu được triệu tập, trong đó có:');
  expect(text).toContain(
    'Vắng mặt: 03 đại biểu: đồng chí Lý Quốc Bảo, Viện trưởng (lý do: đi công tác); 02 đại biểu khác (không có lý do).',
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
  const assessed = await minutes(`${lead}${results}`);
  expect(assessed).toContain('II. NỘI DUNG ĐÁNH GIÁ');
  expect(assessed).toContain(
    'Khen thưởng tập thể, cá nhân trong Cụm năm 2022: Thủ tướng Chính phủ tặng Bằng khen cho 02 cá nhân.',
  );
  expect(await minutes(`${lead}${results}programme: [{kind: report}]\n`)).toContain('II. NỘI DUNG ĐƯỢC BÁO CÁO');
  expect(await minutes(`${lead}tasks: {period: 2023, items: [Đẩy mạnh thi đua]}\n`)).toContain(
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
