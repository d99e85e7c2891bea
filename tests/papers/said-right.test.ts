/** What a datum says and no more: deadlines, votes, elections, who acts, who is listed. */
import { expect, test } from 'vitest';
import { article, between, minutes, report } from './papers.ts';

const year = 'purposes: {kind: review, period: 2025}\ndate: 2025-12-26\n';

test.each([
  ['2026-06-30', 'chậm nhất ngày 30 tháng 6 năm 2026'],
  ['tháng 9/2026', 'trong tháng 9 năm 2026'],
  ['2026-09', 'trong tháng 9 năm 2026'],
  ['2027', 'trong năm 2027'],
  ['quý II/2026', 'trong quý II/2026'],
  ['trong quý II/2026', 'trong quý II/2026'],
  ['hằng tháng', 'hằng tháng'],
])('a day is a border, a month or a year is a stretch: due %s → %s', async (due, said) => {
  const text = await report(`${year}tasks: {items: [{text: Tổ chức hội thi, by: Sở Nội vụ, due: ${due}}]}\n`);
  expect(text).toContain(`Sở Nội vụ tổ chức hội thi ${said}.`);
});

test('an acceptance says what its title says; without one a task was taken on', async () => {
  const acceptance = `${year}programme: [{kind: acceptance, by: Sở Y tế`;
  const advised = `${acceptance}, title: tiếp thu ý kiến chỉ đạo}]\n`;
  expect(await minutes(advised)).toContain('Sở Y tế phát biểu tiếp thu ý kiến chỉ đạo.');
  expect(await article(advised)).toContain('Sở Y tế phát biểu tiếp thu ý kiến chỉ đạo.');
  expect(await minutes(`${acceptance}}]\n`)).toContain('Sở Y tế phát biểu nhận nhiệm vụ.');
});

test.each([
  ['adoption', 'Nghị quyết Hội nghị', 'Các đại biểu thông qua Nghị quyết Hội nghị'],
  ['election', 'Ban kiểm phiếu', 'Các đại biểu bầu Ban kiểm phiếu'],
  ['awarding', 'Giấy khen cho 5 tập thể', 'Các đại biểu trao Giấy khen cho 05 tập thể'],
  ['voting', 'biểu quyết thời gian họp', 'Các đại biểu biểu quyết thời gian họp'],
])('a title without a verb takes that of its kind: %s, %s', async (kind, title, said) => {
  expect(await minutes(`${year}programme: [{kind: ${kind}, by: các đại biểu, title: ${title}}]\n`)).toContain(said);
});

test('who was elected is named; votes against a person stand in the minutes', async () => {
  const text = await article(`${year}
decisions:
  - {kind: election, subject: bổ sung 2 Ủy viên Ủy ban, people: [Lầu Thị Mai, Hoàng Đức Thọ], method: show-of-hands, tally: {for: 45, against: 2}}
`);
  expect(text).toContain(
    'biểu quyết bầu bổ sung Lầu Thị Mai và Hoàng Đức Thọ làm Ủy viên Ủy ban (45/47 đại biểu tán thành).',
  );
  const board = await article(`${year}decisions: [{kind: election, subject: Ban kiểm phiếu, people: [A, B]}]\n`);
  // Who counts the votes is for the minutes.
  expect(board).not.toContain('kiểm phiếu');
});

test('the votes for the next term stand in article and report', async () => {
  const data = `${year}cluster: Khối thi đua số 2
nextTerm: {period: 2026, lead: Sở Y tế, chosen: elected, method: secret-ballot, tally: {valid: 27, candidates: [{name: Sở Y tế, votes: 19}, {name: Sở Tư pháp, votes: 8}]}}
`;
  expect(await article(data)).toContain('Trong cuộc bỏ phiếu kín, Sở Y tế được 19/27 phiếu.');
  expect(await report(data)).toContain(
    'làm Khối trưởng năm 2026 (Sở Y tế được 19/27 phiếu; Sở Tư pháp được 08/27 phiếu).',
  );
});

test('an act that is adopted, or is not, is adopted as one; a paper keeps its name', async () => {
  const text = await minutes(`${year}
decisions:
  - {kind: adoption, subject: sửa Quy chế, rejected: true}
  - {kind: adoption, subject: Quy chế hoạt động}
  - {kind: agreement, subject: Không xét thi đua đối với Thanh tra tỉnh, method: consensus}
`);
  expect(text).toContain('Hội nghị không thông qua việc sửa Quy chế.');
  expect(text).toContain('Hội nghị thông qua Quy chế hoạt động.');
  expect(text).toContain('Hội nghị thống nhất không xét thi đua đối với Thanh tra tỉnh.');
});

test('no units where there are none: the organiser acts, or the conference', async () => {
  const data = `${year}awards: [{form: Bằng khen của Thủ tướng Chính phủ, status: proposed, collectives: 1}]\n`;
  expect(await article(data)).not.toMatch(/các đơn vị/iu);
  expect(await article(`${data}organiser: Công an tỉnh Sông Lam\n`)).toContain(
    'Có 1 tập thể được đề nghị tặng Bằng khen của Thủ tướng Chính phủ',
  );
  const chaired = `${data}chairs: [{name: A, office: Giám đốc, unit: Sở Y tế}]\n`;
  expect(await article(chaired)).not.toContain('Sở Y tế đã đề nghị');
  // A department that writes the papers has not held what its superior chairs.
  expect(await article(`${chaired}official: {body: PHÒNG NGHIỆP VỤ}\n`)).not.toMatch(/(?:Sở Y tế|Phòng Nghiệp vụ) đã/u);
});

test('a list of some is no list of all, and the absent are told as groups too', async () => {
  const some = await minutes(`${year}
attendance: {invited: 12, present: 4, absent: 8, absences: [{name: A, reason: không có lý do}, {count: 7, reason: xét xử theo lịch}]}
attendees: [{name: B}, {group: lãnh đạo các phòng, count: 2}]
`);
  expect(some).toContain('04/12 đại biểu được triệu tập, trong đó có:');
  expect(between(some, 'Vắng mặt ', '.')).toBe(
    '08 đại biểu: đồng chí A (không có lý do); 07 đại biểu khác (lý do: xét xử theo lịch)',
  );
  const all = await minutes(
    `${year}attendance: {present: 3}\nattendees: [{name: B}, {group: lãnh đạo phòng, count: 2}]\n`,
  );
  expect(all).toContain('03 đại biểu, gồm:');
});

test('who is charged with a task does it, by when it is due; what is common is done by its units', async () => {
  const text = await article(`${year}cluster: Cụm thi đua số 1
tasks:
  period: 2026
  items:
    - {text: dạy bơi, by: các trường, due: quý II/2026}
    - {text: xóa 11 phòng học tạm, by: UBND phường Trường Vinh, due: 31/12/2025}
    - {text: hoàn thành hồ Ea Súp thượng, by: Chi cục Thủy lợi, due: 2028}
`);
  expect(text).toContain(
    'Trong năm 2026, các trường sẽ dạy bơi trong quý II/2026. UBND phường Trường Vinh sẽ xóa 11 phòng học tạm chậm nhất ngày 31/12/2025; Chi cục Thủy lợi được giao hoàn thành hồ Ea Súp thượng trong năm 2028.',
  );
});
