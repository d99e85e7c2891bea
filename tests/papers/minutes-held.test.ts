/** Whether there is a meeting to take minutes of, what its form leaves open, and who said what in a discussion. */
import { describe, expect, test } from 'vitest';
import { makeFrom } from '../build/made.ts';
import { minutes, report } from './papers.ts';

const review = 'purposes: [{kind: review, period: 2025}]\norganiser: UBND xã Tân Phú\n';

describe('a review without a meeting', () => {
  const data = `${review}results: [Thu đủ ngân sách]\n`;

  test('has a report and no minutes, and a message says why', async () => {
    const built = await makeFrom(data, ['txt']);
    expect(built.outputs.map(({ path }) => path)).toEqual(['thu/article.txt', 'thu/report.txt']);
    expect(built.messages.map(({ ruleId }) => ruleId)).toContain('meeting-told');
  });

  test.each([
    ['a day', 'date: 2026-01-05\n'],
    ['people', 'attendees: [{group: lãnh đạo các thôn}]\n'],
    ['a decision', 'decisions: [{kind: adoption, subject: Kế hoạch năm 2026}]\n'],
    ['what was put up there', 'awards: [{form: Bằng khen, status: nominated, individuals: 2}]\n'],
  ])('%s makes it one', async (_, more) => {
    const built = await makeFrom(`${data}${more}`, ['txt'], { kinds: ['minutes'] });
    expect(built.outputs.map(({ path }) => path)).toEqual(['thu/minutes.txt']);
  });
});

test('a secret ballot whose tellers nobody named leaves their line open', async () => {
  const vote = (method: string): Promise<string> =>
    minutes(`${review}decisions: [{kind: adoption, subject: Kế hoạch năm 2026, method: ${method}}]\n`);
  expect(await vote('secret-ballot')).toContain('Ban kiểm phiếu: ……');
  expect(await vote('show-of-hands')).not.toContain('Ban kiểm phiếu');
});

test('opinions in a discussion have their verbs, subjects are a list', async () => {
  const talk = (points: string): Promise<string> =>
    minutes(`${review}date: 2026-01-05\nprogramme: [{kind: discussion, by: các đại biểu, points: [${points}]}]\n`);
  expect(await talk('"Vì sao án quá hạn tăng?", Tiêu chí chưa sát với miền núi')).toContain(
    'Các đại biểu phát biểu thảo luận, đặt vấn đề: vì sao án quá hạn tăng? Các đại biểu cho rằng tiêu chí chưa sát với miền núi.',
  );
  expect(await talk('Cách chấm điểm, Mức đóng góp')).toContain('- Cách chấm điểm.');
});

test('an absent member is a comrade though a guest is no such', async () => {
  const text = await minutes(
    `purposes: [{kind: review, period: 2025}]\ncluster: {name: Cụm thi đua số 1, members: [VKSND khu vực 1, VKSND khu vực 2]}\nattendees: [{name: Bùi Thị Diệp, honorific: bà, office: Trưởng ban, unit: Ban Nội chính Tỉnh ủy, guest: true}]\nattendance: {present: 9, absent: 1, absences: [{name: Lý Quốc Bảo, office: Viện trưởng, unit: VKSND khu vực 2}]}\n`,
  );
  expect(text).toContain('Vắng mặt 01 đại biểu: đồng chí Lý Quốc Bảo, Viện trưởng');
});

test('whom “Như trên” names is not named again', async () => {
  const text = await report(
    `${review}date: 2026-01-05\nofficial: {report: {to: [HĐND xã Tân Phú], recipients: [HĐND xã Tân Phú, Các thôn]}}\n`,
  );
  expect(text).toContain('- Như trên;\n- Các thôn;\n- Lưu: VT.');
});

test('what the form of minutes demands is asked of the data file, the signature of the chair too', async () => {
  const built = await makeFrom(`${review}date: 2026-01-05\n`, ['txt'], { kinds: ['minutes'] });
  const lacking = built.messages.filter(({ ruleId }) => ruleId === 'frame-complete');
  expect(lacking.map(({ file }) => file)).toEqual(['data/thu.yaml']);
  expect(String(lacking[0]?.reason)).toContain('official.minutes.chair.name');
});
