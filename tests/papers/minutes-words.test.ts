/** What a chair would not sign in minutes, each with what is right beside its data. */
import { expect, test } from 'vitest';
import { between, minutes } from './papers.ts';

const year = 'purposes: {kind: review, period: 2025}\ncluster: Khối thi đua số 3\n';
const course = (text: string): string => between(text, 'I. DIỄN BIẾN', '\nII.').replace(/^-+\s+|\n(?=\n)/gu, '');

test('each day has its heading though a side event opens it; a side event has its day', async () => {
  const text = await minutes(`${year}date: {from: 2025-12-29, to: 2025-12-30}
programme:
  - {kind: opening, by: Lê Văn A, day: 2025-12-29}
  - {kind: side-event, title: tham quan mô hình hồ treo, by: các đại biểu, day: 2025-12-30, time: '07:30'}
  - {kind: closing, by: Lê Văn A, day: 2025-12-30}
tasks: {period: 2026, items: [Đẩy mạnh thi đua]}
`);
  expect(course(text)).toBe(`Ngày 29 tháng 12 năm 2025:
1. Lê Văn A phát biểu khai mạc Hội nghị.
Ngày 30 tháng 12 năm 2025:
2. Lê Văn A phát biểu bế mạc Hội nghị.
Bên lề Hội nghị, các đại biểu tham quan mô hình hồ treo (07 giờ 30, ngày 30 tháng 12 năm 2025).`);
});

test('what was voted is named; tellers are elected before they count, and what they count is what was balloted', async () => {
  const text = await minutes(`${year}
programme: [{kind: voting, by: Ban kiểm phiếu, title: kiểm phiếu}, {kind: election, by: các đại biểu}]
decisions:
  - {kind: adoption, subject: Quy chế năm 2026, method: show-of-hands, tally: {for: 29, against: 0}}
  - {kind: election, subject: Ban kiểm phiếu, method: show-of-hands, tally: {for: 27, abstain: 2}}
  - {kind: other, subject: đề xuất tách nhóm, method: show-of-hands, rejected: true, tally: {for: 2, against: 27}}
nextTerm: {period: 2026, lead: Sở Y tế, chosen: elected, method: secret-ballot, tally: {issued: 29, candidates: [{name: Sở Y tế, votes: 20}]}}
`);
  expect(course(text)).toBe(
    `1. Hội nghị biểu quyết về việc thông qua Quy chế năm 2026, về việc bầu Ban kiểm phiếu và về đề xuất tách nhóm (kết quả tại các mục II.1, II.2 và II.3).
2. Các đại biểu bỏ phiếu kín bầu Khối trưởng năm 2026; Ban kiểm phiếu tiến hành kiểm phiếu (kết quả tại mục II.4).`,
  );
});

test('awards that are weighed are no rule of scoring, which was voted on', async () => {
  const text = await minutes(`${year}
programme: [{kind: appraisal, by: các trường}]
awards: [{form: Chiến sĩ thi đua cơ sở, status: agreed, individuals: 24}]
decisions: [{kind: agreement, subject: bỏ tiêu chí hội thi, method: show-of-hands, tally: {for: 15, against: 2}}]
`);
  expect(course(text)).toBe(`1. Các trường bình xét danh hiệu thi đua, hình thức khen thưởng (kết quả tại mục II.1).
2. Hội nghị biểu quyết bỏ tiêu chí hội thi (kết quả tại mục II.2).`);
});

test('what the chair concludes stands with what was resolved', async () => {
  const text = await minutes(`${year}
programme: [{kind: conclusion, by: {name: Vừ A Chứ, honorific: ông}, points: [Chưa quyết định mức vận động, Giao Ban Tổ chức hoàn thiện Nghị quyết]}]
`);
  expect(course(text)).toBe('Ông Vừ A Chứ kết luận Hội nghị (ghi tại mục II).');
  expect(between(text, 'II. KẾT LUẬN CỦA HỘI NGHỊ\n', 'Biên bản')).toContain(`Ông Vừ A Chứ kết luận:

- Chưa quyết định mức vận động.
- Giao Ban Tổ chức hoàn thiện Nghị quyết.`);
});

test('targets and tasks have their year, fields a head that reads on; a figure is not told in letters', async () => {
  const text = await minutes(`${year}
date: 2025-12-30
results: [{field: Phong trào thi đua, points: [Phong trào thi đua sôi nổi, Nhiều mô hình hay]}, {field: Tài chính, points: [Thu đủ]}]
indicators: [{name: số tiền ủng hộ, value: 512, unit: triệu đồng}]
limitations: [{text: Việc trả lời còn chậm, field: Phối hợp}]
tasks: {period: 2026, targets: [Tỷ lệ đạt 92%], items: [{text: Rà soát án, by: Sở A, field: Kinh tế}, {text: Giải ngân vốn, by: Sở B, field: Kinh tế}]}
`);
  expect(text).toContain(`1. Về phong trào thi đua: phong trào thi đua sôi nổi. Nhiều mô hình hay.
2. Về tài chính: thu đủ.`);
  expect(text).toContain('- Toàn Khối ủng hộ 512 triệu đồng.\n');
  expect(text).toContain('- Về phối hợp: việc trả lời còn chậm.');
  expect(text).toContain('Chỉ tiêu năm 2026:\n\n- Tỷ lệ đạt 92%.');
  expect(text).toContain('Nhiệm vụ năm 2026:\n\n- Về kinh tế: Sở A rà soát án; Sở B giải ngân vốn.');
});

test('nobody is said to propose whom the data do not name', async () => {
  const text = await minutes(
    'purposes: {kind: review, period: 2025}\ndate: 2025-12-30\nawards: [{form: Huân chương Lao động, grade: Ba, status: proposed, recipients: [{name: Nguyễn Văn Kiên, kind: individual}], individuals: 1}]\n',
  );
  expect(text).toContain('\nĐề nghị tặng thưởng Huân chương Lao động hạng Ba cho');
});

test('who came to direct is no mere guest; figures of a few units are told; an acceptance follows the word', async () => {
  const text = await minutes(`${year}
chairs: {name: Nguyễn Văn Cường, honorific: ông, office: Giám đốc, unit: Sở Y tế}
attendees: [{name: Nguyễn Quốc Hùng, honorific: ông, office: Thứ trưởng, guest: true}, {name: Lê Văn Ba, honorific: ông, office: Trưởng ban, guest: true}]
attendance: {present: 20, absent: 1, absences: [{name: Lê Xuân Trường, reason: ốm}]}
programme:
  - {kind: directive, by: Nguyễn Quốc Hùng, points: [Rà soát án]}
  - {kind: speech, by: Nguyễn Văn Cường, content: 'Đồng chí thay mặt các đơn vị tiếp thu các ý kiến', points: [Phong trào có sức lan tỏa]}
  - {kind: discussion, by: [Lê Văn Ba, Nguyễn Văn Cường], points: [Tiêu chí chuyển đổi số còn cảm tính, Bỏ tiêu chí hội thi], outcome: Thống nhất sửa tiêu chí}
indicators: [{name: số cuộc thanh tra, value: 38, unit: cuộc, perUnit: [{unit: Sở A, value: 38}, {unit: Sở B, value: 0}]}]
awards: [{form: Cờ thi đua của Chính phủ, status: nominated, collectives: 0}]
tasks: {period: 2026, items: [{text: Khởi kiện nơi chậm đóng trên 6 tháng, due: 2026-11-15}]}
`);
  expect(text).toContain('- Ông Nguyễn Quốc Hùng, Thứ trưởng, dự, chỉ đạo Hội nghị;');
  expect(text).toContain('- Ông Lê Văn Ba, Trưởng ban, khách mời');
  expect(text).toContain('Vắng mặt 01 đại biểu: Lê Xuân Trường (lý do: ốm).');
  expect(text).toMatch(/phong trào có sức lan tỏa\. (?:Đồng chí|Ông) thay mặt các đơn vị tiếp thu các ý kiến\./u);
  expect(text).toContain(
    'cho rằng tiêu chí chuyển đổi số còn cảm tính; đề nghị bỏ tiêu chí hội thi.\n\n   Kết luận: ghi tại mục III.',
  );
  expect(text).toContain('Có 38 cuộc thanh tra; trong đó Sở A có 38 cuộc, Sở B không có cuộc nào.');
  expect(text).toContain('Không có tập thể nào được suy tôn, đề nghị tặng Cờ thi đua của Chính phủ.');
  expect(text).toContain('- Khởi kiện nơi chậm đóng trên 6 tháng, chậm nhất ngày 15 tháng 11 năm 2026.');
});

test('deeds of one period say it once in the name of the conference', async () => {
  const text = await minutes(
    'purposes: [{kind: review, period: 2021, subject: hoạt động thi đua Cụm}, {kind: launch, period: 2022}, {kind: covenant, period: 2022}]\ncluster: Cụm thi đua số 6\n',
  );
  expect(text).toContain(
    'Hội nghị tổng kết hoạt động thi đua năm 2021, phát động phong trào thi đua và ký kết giao ước thi đua năm 2022 của Cụm thi đua số 6',
  );
});

test('flowers of the programme have their number and hour in it; only what is beside the conference is beside it', async () => {
  const text = await minutes(`${year}
programme:
  - {kind: acceptance, by: Lê Văn A, time: '11:15'}
  - {kind: flowers, by: bà Bùi Thị Ngọc Diệp, title: tặng hoa chúc mừng Khối trưởng, time: '11:20'}
  - {kind: side-event, by: các đại biểu, title: xem triển lãm ảnh}
tasks: {period: 2026, items: [Đẩy mạnh thi đua]}
`);
  expect(course(text)).toBe(`1. 11 giờ 15, Lê Văn A phát biểu nhận nhiệm vụ.
2. 11 giờ 20, bà Bùi Thị Ngọc Diệp tặng hoa chúc mừng Khối trưởng.
Bên lề Hội nghị, các đại biểu xem triển lãm ảnh.`);
});
