/** What an editor would touch in reports and minutes, each kind with what is right beside its data. */
import { expect, test } from 'vitest';
import { minutes, report, told } from './papers.ts';

const base = 'purposes: [{kind: review, period: 2025}]\ndate: 2026-01-05\n';
const cluster = `${base}cluster: {name: Cụm thi đua số 3, members: [{unit: Sở A, function: lead}, Sở B, Sở C]}\n`;

test('a review says of what: as its report says, of a cluster for emulation its work, else nothing', async () => {
  const titled = (title: string): Promise<string> => report(`${cluster}programme: [{kind: report, title: ${title}}]\n`);
  expect(await titled('dự thảo báo cáo tổng kết phong trào thi đua năm 2025')).toContain(
    'báo cáo tổng kết phong trào thi đua năm 2025 như sau:',
  );
  expect(await titled('báo cáo tổng kết 5 năm')).toContain('báo cáo tổng kết công tác thi đua năm 2025 như sau:');
  expect(await report(`${base}official: {body: SỞ Y TẾ}\n`)).toContain('Sở Y tế báo cáo tổng kết năm 2025 như sau:');
});

test('who is asked to grant is told where the file says it beside the award; the dead are awarded posthumously', async () => {
  const row = (more: string): string =>
    `${cluster}awards: [{form: Tập thể lao động xuất sắc, authority: Chủ tịch UBND tỉnh, status: nominated, collectives: 1, recipients: Sở B}]
decisions: [{kind: nomination, form: Tập thể lao động xuất sắc, units: Sở B, method: secret-ballot${more}}]\n`;
  const words = 'suy tôn Sở B, đề nghị Chủ tịch UBND tỉnh tặng danh hiệu “Tập thể lao động xuất sắc”';
  expect(await report(row(''))).toContain(words);
  expect(await minutes(row(''))).toContain(words);
  expect(await minutes(row(', route: [Hội đồng Thi đua - Khen thưởng tỉnh]'))).toContain(
    'đề nghị tặng danh hiệu “Tập thể lao động xuất sắc”, trình Hội đồng Thi đua - Khen thưởng tỉnh',
  );
  const of = 'authority: Bộ trưởng Bộ Y tế, ';
  const agreed = `${cluster}awards:
  - {form: Chiến sĩ thi đua cơ sở, ${of}status: agreed, individuals: 3}
  - {form: Tập thể lao động xuất sắc, ${of}status: agreed, collectives: 2}
`;
  expect(await minutes(agreed)).toContain('Hội nghị thống nhất đề nghị Bộ trưởng Bộ Y tế công nhận danh hiệu');
  const dead = (more: string): string => `${base}programme: [{kind: tribute, title: phút mặc niệm Đại úy Lê Văn Kiên}]
awards: [{form: Huân chương Bảo vệ Tổ quốc, grade: Ba, status: proposed, individuals: 1, recipients: [{name: Lê Văn Kiên}]${more}}]
decisions: [{kind: proposal, form: Huân chương Bảo vệ Tổ quốc, people: [Lê Văn Kiên]}]\n`;
  expect(await told(dead(''))).toContain('posthumous-said');
  expect(await told(dead(', posthumous: true'))).not.toContain('posthumous-said');
  expect(await minutes(dead(', posthumous: true'))).toContain('đề nghị truy tặng');
});

test('the head of a paper abbreviates no body; a task says who does it where others do', async () => {
  const text = await report(`purposes: [{kind: review, period: 2025, subject: công tác Mặt trận}]
organiser: Ủy ban MTTQ Việt Nam tỉnh Hạ Giang
official: {report: {to: [UBND tỉnh Hạ Giang, HĐND tỉnh]}}
tasks: {period: 2026, items: [{text: Giám sát việc chia nước, by: MTTQ xã Đồng Văn}, Phát động đợt cao điểm, Mỗi xã có một mô hình]}
`);
  expect(text).toContain('ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH HẠ GIANG\n');
  expect(text).toContain('Kính gửi:\n- Ủy ban nhân dân tỉnh Hạ Giang;\n- Hội đồng nhân dân tỉnh.');
  expect(text).toContain('- Ủy ban MTTQ Việt Nam tỉnh Hạ Giang phát động đợt cao điểm.\n- Mỗi xã có một mô hình.');
  const tasks = `${cluster}tasks: {period: 2026, items: [{text: Rà soát, by: Sở A}, Kiểm tra chéo]}\n`;
  expect(await report(tasks)).toContain('- Các đơn vị trong Cụm kiểm tra chéo.');
  expect(await minutes(tasks)).toContain('- Các đơn vị trong Cụm kiểm tra chéo.');
  expect(await report(`${cluster}tasks: {period: 2026, items: [Rà soát, Kiểm tra chéo]}\n`)).toContain(
    '- Kiểm tra chéo.',
  );
});

test('minutes go to those of the report’s recipients who met; whom “Như trên” names shortly is not named again', async () => {
  const data = `${cluster}official: {report: {to: [HĐND xã Tân Phú], recipients: [HĐND xã, Các đơn vị trong Cụm, 'Lưu: VT']}}\n`;
  expect(await report(data)).toContain('Nơi nhận:\n- Như trên;\n- Các đơn vị trong Cụm;\n- Lưu: VT.');
  expect(await minutes(data)).toContain('Nơi nhận:\n- Các đơn vị trong Cụm;\n- Lưu: VT, Hồ sơ.');
});
