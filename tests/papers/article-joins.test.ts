/** What an article joins and leaves to the minutes: openings without words, votes, bridges where nobody was, sectors. */
import { describe, expect, test } from 'vitest';
import { article, brief, minutes, report } from './papers.ts';

const base = 'purposes: [{kind: review, period: 2025}]\ndate: 2026-01-05\n';
const cluster = `${base}cluster: {name: Cụm thi đua số 3, system: ngành Tòa án nhân dân, members: [TAND tỉnh A, TAND tỉnh B, TAND tỉnh C]}\n`;
const an = '{name: Lê An, office: Chánh án, unit: TAND tỉnh A}';
const binh = '{name: Võ Bình, office: Chánh án, unit: TAND tỉnh B}';

describe('an opening of which nothing is known', () => {
  test('goes with the one who chairs, and so does the closing', async () => {
    const text = await article(
      `${cluster}chairs: ${an}\nprogramme: [{kind: opening, by: Lê An}, {kind: closing, by: Lê An}]\n`,
    );
    expect(text).toContain('Đồng chí Lê An, Chánh án TAND tỉnh A chủ trì, phát biểu khai mạc và bế mạc Hội nghị.');
  });

  test('begins the sentence of the report where another chairs too', async () => {
    const text = await article(
      `${cluster}chairs: [${an}, ${binh}]\nprogramme: [{kind: opening, by: Lê An}, {kind: report, by: Võ Bình, title: báo cáo tổng kết}, {kind: closing, by: Võ Bình}]\nresults: [Phong trào sôi nổi]\n`,
    );
    expect(text).toContain('Sau phát biểu khai mạc của đồng chí Lê An, đồng chí Võ Bình trình bày báo cáo tổng kết.');
    expect(text).not.toContain('bế mạc');
  });

  test('stands alone where there is nothing to join it to', async () => {
    expect(await article(`${cluster}programme: [{kind: opening, by: ${an}}]\n`)).toContain(
      'Đồng chí Lê An, Chánh án TAND tỉnh A phát biểu khai mạc Hội nghị.',
    );
  });
});

test('a bridge where nobody was has not joined; the minutes count nobody there', async () => {
  const data = `${cluster}venue: {mode: hybrid, bridges: [{name: TAND tỉnh A, main: true, count: 9}, {name: TAND tỉnh B, count: 4}, {name: TAND tỉnh C, count: 0}]}\n`;
  expect(await article(data)).toContain('Hội nghị được kết nối trực tuyến với điểm cầu tại TAND tỉnh B.');
  expect(await minutes(data)).toContain(
    '03 điểm cầu: điểm cầu chính Tòa án nhân dân (TAND) tỉnh A (09 đại biểu); TAND tỉnh B (04 đại biểu); TAND tỉnh C (không có đại biểu).',
  );
});

test('an article says where and how many; the place once', async () => {
  expect(
    await article(
      `${cluster}venue: {place: Hội trường TAND tỉnh A}\nattendance: {present: 18}\nindicators: [{name: số vụ án giải quyết, value: 9, unit: vụ, plan: 12}]\n`,
    ),
  ).toContain('Hội nghị được tổ chức tại Hội trường TAND tỉnh A, có 18 đại biểu tham dự.');
});

test('votes of the chosen; what was not adopted has its votes in the minutes', async () => {
  const data = `${cluster}decisions:
  - {kind: nomination, form: Cờ thi đua của Chính phủ, units: TAND tỉnh A, method: secret-ballot, tally: {valid: 20, candidates: [{name: TAND tỉnh A, votes: 17}, {name: TAND tỉnh B, votes: 3}]}}
  - {kind: adoption, subject: đề xuất tách Cụm, method: show-of-hands, rejected: true, tally: {for: 5, against: 15}}
`;
  const text = await article(data);
  expect(text).toContain('(TAND tỉnh A được 17/20 phiếu)');
  expect(text).toContain('biểu quyết không thông qua đề xuất tách Cụm.');
  expect(await minutes(data)).toMatch(/TAND tỉnh B +\| +03/u);
});

test('sector and body stand in the sapo; a figure with a name is of its body', async () => {
  const text = await article(
    `${cluster}indicators: [{name: tỷ lệ án bị hủy, value: 0.71, unit: '%', plan: 0.5, better: lower}]\n`,
  );
  expect(text).toContain(
    'Trong năm 2025, tỷ lệ án bị hủy của Cụm thi đua số 3 ngành Tòa án nhân dân là 0,71%, vượt mức khống chế (0,5%). Số liệu được nêu tại Hội nghị tổng kết của Cụm, diễn ra ngày 5/1/2026.',
  );
});

test('classes that the conference gave are its own; the body does not repeat the sapo', async () => {
  const text = await article(
    `${cluster}programme: [{kind: appraisal, by: các đơn vị}]\nclassifications: [{name: Hoàn thành tốt nhiệm vụ, count: 3}]\nawards: [{form: Bằng khen, status: agreed, collectives: 2}]\n`,
  );
  expect(text).toContain('cả 3 đơn vị được bình xét, xếp loại Hoàn thành tốt nhiệm vụ.');
  expect(text).toContain('Các đơn vị trong Cụm');
  expect(text.match(/xếp loại Hoàn thành tốt nhiệm vụ/gu)).toHaveLength(1);
});

test('a direction without targets is told', async () => {
  expect(
    await article(
      `${cluster}tasks: {period: 2026, direction: [Củng cố y tế cơ sở], items: [{text: Mua máy, by: Phòng Tài vụ}]}\n`,
    ),
  ).toContain('Phương hướng năm 2026 là củng cố y tế cơ sở. Phòng Tài vụ được giao mua máy.');
});

test('theme and motto of one year are one sentence, whose ever they are', async () => {
  expect(
    await article(
      `${cluster}slogans: [{kind: theme, text: Vượt khó, period: 2026, by: Chánh án TAND tối cao}, {kind: motto, text: Rõ việc, period: 2026, by: Cụm thi đua số 3}]\n`,
    ),
  ).toContain(
    'Phong trào thi đua năm 2026 do Chánh án TAND tối cao phát động có chủ đề “Vượt khó”; phương châm của Cụm là “Rõ việc”.',
  );
});

test('a month has no nought in the press', async () => {
  expect(
    await article(
      `${cluster}programme: [{kind: directive, by: ${an}, points: [Đề nghị các đơn vị gửi đăng ký trong tháng 01/2026]}]\n`,
    ),
  ).toContain('trong tháng 1/2026');
});

test('a movement that is launched under a name is called by it, once', async () => {
  const text = await brief(
    `purposes: [{kind: review, period: 2025}, {kind: launch, period: 2026, subject: phong trào thi đua mới}]\ncluster: Cụm thi đua số 3\ndate: 2026-01-05\nprogramme: [{kind: launch, by: ${an}, title: 'phong trào thi đua “Vượt khó”'}]\n`,
  );
  expect(text).toContain('phát động phong trào thi đua “Vượt khó” năm 2026.');
  expect(text.match(/phát động/gu)).toHaveLength(1);
});

test('what the headline tells of a vote comes before figures', async () => {
  const text = await brief(
    `${base}organiser: Ủy ban MTTQ Việt Nam tỉnh A\nindicators: [{name: số nhà tạm được xóa, value: 8, unit: nhà, plan: 11}]\ndecisions: [{kind: adoption, subject: mức vận động Quỹ, method: show-of-hands, rejected: true}]\n`,
  );
  expect(text).toMatch(/^Ủy ban MTTQ Việt Nam tỉnh A biểu quyết không thông qua mức vận động Quỹ/u);
  expect(text.indexOf('không thông qua mức vận động Quỹ.')).toBeLessThan(text.indexOf('8 nhà tạm'));
});

test('a report tells the figures of a field in its words', async () => {
  const text = await report(
    `${cluster}results: [{field: Xét xử, points: [Chất lượng được nâng lên]}]\nindicators: [{name: số vụ án thụ lý, value: 40, unit: vụ, field: Xét xử, previous: 30, previousPeriod: 2024}, {name: số vụ án giải quyết, value: 36, unit: vụ, field: Xét xử}]\n`,
  );
  expect(text).toContain('Toàn Cụm thụ lý 40 vụ án, tăng 10 vụ so với năm 2024; giải quyết 36 vụ án.');
});

test('a report: a remark follows its report, the last word what was decided', async () => {
  const text = await report(
    `${cluster}programme:
  - {kind: report, by: ${an}, title: báo cáo tổng kết, content: Báo cáo cũng đề xuất một số nhiệm vụ trọng tâm}
  - {kind: report, by: ${binh}, title: Kế hoạch năm 2026}
  - {kind: closing, by: Lê An, points: [Đề nghị các đơn vị gửi đăng ký]}
decisions: [{kind: adoption, subject: Quy chế của Cụm}]
`,
  );
  const order = [
    'trình bày báo cáo tổng kết. Báo cáo cũng đề xuất',
    'trình bày Kế hoạch',
    'thông qua Quy chế',
    'Bế mạc',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('no doer is named for what ended by itself', async () => {
  expect(await article(`${cluster}results: [Giải thể 7 công đoàn cơ sở do doanh nghiệp ngừng hoạt động]\n`)).toContain(
    'Có 7 công đoàn cơ sở giải thể do doanh nghiệp ngừng hoạt động.',
  );
});
