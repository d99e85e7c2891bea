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
  expect(between(text, '-\n', 'Thông qua biên bản').replace(/\n+/gu, '\n')).toBe(
    `1. 08 giờ 05, Nguyễn Văn An phát biểu khai mạc Hội nghị.
2. Nguyễn Văn An trình bày dự thảo báo cáo sơ kết bằng video clip (Báo cáo số 12/BC-CTĐ).
3. Các đại biểu thảo luận các nội dung sau:
   - Sửa mục 3.
   - Bỏ mục 4.
   Kết luận: ghi tại mục II.1.
4. Các đại biểu dành phút mặc niệm đồng chí Lâm Văn Tư.
5. Nguyễn Văn An phát động đợt thi đua cao điểm.
6. Nguyễn Văn An kết luận Hội nghị (ghi tại mục II.2).
   Nguyên văn: “Làm thật”.
Bên lề Hội nghị, các đại biểu tham gia Hội thao.
II. KẾT LUẬN CỦA HỘI NGHỊ
-------------------------
1. Hội nghị thống nhất sửa mục 3.
2. Nguyễn Văn An kết luận: giao Sở Y tế theo dõi.`,
  );
  expect(text).toContain('Hội nghị kết thúc vào 11 giờ 00 cùng ngày./.');
  expect(text).not.toContain('theo diễn biến');
});

test('a silence told as another item is a tribute all the same', async () => {
  const text = await minutes(
    `${half}programme: [{kind: other, title: 'phút mặc niệm đồng chí Lâm Văn Tư', by: các đại biểu}]\n`,
  );
  expect(text).toContain('Các đại biểu dành phút mặc niệm đồng chí Lâm Văn Tư.');
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
  expect(text).toContain(
    '13/15 đại biểu tán thành, đạt 86,7%; không có đại biểu không tán thành; 02 đại biểu không có ý kiến.',
  );
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
   VKSND khu vực 2 |       07 |                      24,1%`,
  );
  expect(text).toContain(
    `   Họ và tên     | Đồng ý | Không đồng ý
   --------------+--------+-------------
   Trần Thị Bình |     09 |           01
   Lê Văn Cường  |     07 |           03`,
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
  expect(between(text, '-\n', 'Thông qua biên bản').replace(/\n+/gu, '\n')).toBe(
    `1. Hội nghị chấm điểm các tiêu chí thi đua (kết quả tại mục II.1).
2. Hội nghị bỏ phiếu kín suy tôn Sở Y tế, đề nghị tặng danh hiệu “Cờ thi đua của Chính phủ” (kết quả tại mục II.2).
3. Hội nghị thông qua Kế hoạch hoạt động năm 2026 và Quy chế chấm điểm (kết quả tại mục II.3).
II. KẾT LUẬN, QUYẾT ĐỊNH CỦA HỘI NGHỊ
-------------------------------------
1. Kết quả chấm điểm các đơn vị như sau:
   TT | Đơn vị  | Điểm tự chấm | Điểm thẩm định | Xếp hạng
   ---+---------+--------------+----------------+---------
    1 | Sở Y tế |           98 |             97 |   Nhất
2. Hội nghị bỏ phiếu kín suy tôn Sở Y tế, đề nghị tặng danh hiệu “Cờ thi đua của Chính phủ”.
3. Hội nghị thống nhất thông qua Kế hoạch hoạt động năm 2026 và Quy chế chấm điểm.`,
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
  expect(text).toContain('Sở Y tế gửi đăng ký thi đua chậm nhất ngày 31 tháng 7 năm 2025.');
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
    'Hội đồng thống nhất đề nghị tặng Cờ thi đua của Chính phủ cho 05 tập thể (đã xét 07 tập thể).',
  );
});
