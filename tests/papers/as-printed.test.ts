/** What keeps a text from being printed as it is, each kind with what is right beside its data. */
import { expect, test } from 'vitest';
import { article, brief, minutes, report } from './papers.ts';

const base = 'purposes: [{kind: review, period: 2025}]\ndate: 2026-01-05\n';
const cluster = `${base}cluster: {name: Cụm thi đua số 3, members: [{unit: Sở A, function: lead}, Sở B, Sở C]}\n`;
const term = 'nextTerm: {period: 2026, lead: Sở B, chosen: elected}\n';

test.each([
  ['the one who leads alone', 'by: Sở A, title: bàn giao cờ Cụm trưởng', 'Sở A bàn giao cờ Cụm trưởng cho Sở B.'],
  ['both are named', 'by: [Sở A, Sở B], title: bàn giao cờ luân lưu', 'Sở A bàn giao cờ luân lưu cho Sở B.'],
  ['another hands over', 'by: Sở C, title: bàn giao cờ luân lưu', 'Sở C bàn giao cờ luân lưu.'],
  ['another thing', 'by: Sở A, title: bàn giao nhà tình nghĩa', 'Sở A bàn giao nhà tình nghĩa.'],
])('a handover says to whom, where the data do: %s', async (_, item, said) => {
  const yaml = `${cluster}${term}programme: [{kind: handover, ${item}}]\n`;
  expect(await article(yaml)).toContain(said);
  expect(await minutes(yaml)).toContain(said);
});

test('a report says how many indicators kept their plan, and tells them before the table', async () => {
  const text = await report(`${cluster}indicators:
  - {name: số thu, value: 8, unit: tỷ đồng, plan: 10}
  - {name: số sáng kiến, value: 12, unit: sáng kiến, plan: 10}
  - {name: số hộ, value: 5, unit: hộ}
`);
  expect(text).toContain('Trong 02 chỉ tiêu có kế hoạch, 01 chỉ tiêu đạt, 01 chỉ tiêu không đạt. Số thu là 8 tỷ đồng');
});

test('a report stands under the name of who reports, where no body is named', async () => {
  expect(await report(cluster)).toMatch(/^CỤM THI ĐUA SỐ 3\n/u);
  expect(await report(`${cluster}official: {body: SỞ A}\n`)).toMatch(/^SỞ A\n/u);
});

test('votes are so many of those present, of the valid ballots, of those who voted; nothing is guessed', async () => {
  const vote = (more: string): Promise<string> =>
    minutes(`${cluster}${more}`).then((text) => /Kết quả (?:biểu quyết|kiểm phiếu): [^\n]*/u.exec(text)?.[0] ?? '');
  const hands = (tally: string): string =>
    `decisions: [{kind: other, subject: bỏ tiêu chí hội thi, method: show-of-hands, tally: ${tally}}]\n`;
  const present = 'attendance: {present: 18}\n';
  expect(await vote(present + hands('{for: 15, against: 2, abstain: 1}'))).toContain(
    ': 15/18 đại biểu tán thành, đạt 83,3%; 02 đại biểu không tán thành; 01 đại biểu không có ý kiến.',
  );
  expect(await vote(present + hands('{for: 13, against: 2}'))).toContain(
    ': 13/15 đại biểu tham gia biểu quyết tán thành, đạt 86,7%; 02 đại biểu không tán thành.',
  );
  expect(await vote(hands('{for: 13}'))).toContain(': tán thành 13 đại biểu (mười ba đại biểu).');
});

test('what the sapo told is not told again: the body says how the vote went', async () => {
  const text = await article(
    `${cluster}attendance: {present: 20}\ndecisions: [{kind: nomination, form: Cờ thi đua của Chính phủ, units: Sở B, method: secret-ballot, tally: {issued: 20, returned: 20, valid: 20, for: 18, against: 2}}]\n`,
  );
  expect(text).toContain('đã bỏ phiếu kín suy tôn Sở B, đề nghị tặng “Cờ thi đua của Chính phủ”.');
  expect(text).toContain('Sở B được 18/20 phiếu tán thành trong cuộc bỏ phiếu kín suy tôn.');
  expect(text.match(/suy tôn Sở B/gu)).toHaveLength(1);
});

test('the programme says what comes first: who spoke, what was directed, what was voted on', async () => {
  const an = '{name: Lê An, office: Thứ trưởng, unit: Bộ C}';
  const course = (items: string): Promise<string> =>
    article(
      `${cluster}programme: [${items}]\ndecisions: [{kind: adoption, subject: Quy chế, method: show-of-hands}]\n`,
    );
  const directive = `{kind: directive, by: ${an}, points: [Cụm cần đoàn kết]}`;
  const voting = '{kind: voting, by: các đại biểu}';
  expect(await course(`${directive}, ${voting}`)).toMatch(/Phát biểu chỉ đạo.*thông qua Quy chế/su);
  expect(await course(`${voting}, ${directive}`)).toMatch(/thông qua Quy chế.*Phát biểu chỉ đạo/su);
});

test('papers adopted without a decision are told; two of one unit share its name', async () => {
  const text = await article(
    `${base}chairs: [{name: Vừ A, office: Chủ tịch, unit: Ủy ban MTTQ tỉnh}, {name: Lý B, office: Phó Chủ tịch, unit: Ủy ban MTTQ tỉnh}]\nprogramme: [{kind: adoption, documents: [Quy chế chấm điểm]}]\n`,
  );
  expect(text).toContain('Hội nghị đã thông qua Quy chế chấm điểm.');
  expect(text).toContain('Đồng chí Vừ A, Chủ tịch và đồng chí Lý B, Phó Chủ tịch Ủy ban MTTQ tỉnh đồng chủ trì');
});

test('a body of another branch is charged with nothing; a brief tells three figures together', async () => {
  const text = await article(
    `${cluster}tasks: {period: 2026, items: [{text: xóa phòng học tạm, by: UBND phường B}, {text: mở lớp, by: Sở B}]}\n`,
  );
  expect(text).toContain('UBND phường B sẽ xóa phòng học tạm; Sở B được giao mở lớp.');
  const figures = ['số thu', 'số chi', 'số nợ'].map((name) => `{name: ${name}, value: 8, unit: tỷ đồng, plan: 10}`);
  expect(await brief(`${cluster}indicators: [${figures.join(', ')}]\n`)).toMatch(/số thu[^.]*số chi[^.]*số nợ/iu);
});

test('an article and a brief say how many figures kept their plan; the report tells in prose which did not', async () => {
  const row = (name: string, value: number, before: string): string =>
    `{name: ${name}, value: ${value}, plan: 10, unit: vụ${before}}`;
  const missed = `${cluster}indicators: [${row('số a', 9, '')}, ${row('số b', 8, '')}, ${row('số c', 7, '')}]\n`;
  expect(await article(missed)).toMatch(/^Cụm thi đua số 3 không đạt chỉ tiêu nào trong 3 chỉ tiêu có kế hoạch\n/u);
  expect(await brief(missed)).toContain('Cả 3 chỉ tiêu có kế hoạch đều không đạt; ');
  const one = await report(
    `${cluster}indicators: [${row('số vụ a', 9, '')}, ${row('số vụ b', 12, '')}, ${row('số vụ c', 10, '')}]\n`,
  );
  expect(one).toContain('Trong 03 chỉ tiêu có kế hoạch, 02 chỉ tiêu đạt, 01 chỉ tiêu không đạt. ');
  expect(one).not.toContain('đạt 120% kế hoạch');
});

test('recipients in words that repeat the counts are told once; a shared model goes on behind its name', async () => {
  const text = await minutes(`${cluster}awards:
  - {form: Cờ thi đua của ngành, authority: Viện trưởng VKSND tối cao, status: granted, collectives: 6, recipients: [{group: 6 đơn vị Hoàn thành xuất sắc nhiệm vụ}]}
  - {form: Giấy khen, authority: Giám đốc Sở Y tế, status: granted, collectives: 9, individuals: 61, recipients: [{group: "các tập thể, cá nhân xuất sắc"}]}
  - {form: Giấy khen, authority: Chủ tịch UBND cấp xã, status: granted, times: 23}
programme:
  - {kind: sharing, by: VKSND khu vực 4, title: mô hình “Tốt”, content: Mỗi tuần đơn vị chọn một hồ sơ}
`);
  for (const words of [
    'cho 06 đơn vị Hoàn thành xuất sắc nhiệm vụ',
    'cho 09 tập thể và 61 cá nhân xuất sắc',
    'tặng 23 lượt Giấy khen',
    'mô hình “Tốt”: mỗi tuần đơn vị chọn một hồ sơ.',
  ])
    expect(text).toContain(words);
});
