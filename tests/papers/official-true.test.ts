/** Báo cáo and biên bản claim no more than the file tells: who decided, who proposes, who spoke. */
import { expect, test } from 'vitest';
import { between, minutes, report } from './papers.ts';

const year = 'purposes: {kind: review, period: 2025}\ncluster: Cụm thi đua số 3\n';

test('what members had proposed before is not said to be agreed at the conference', async () => {
  const text = await report(`${year}
programme: [{kind: appraisal}]
awards:
  - {form: Huân chương Lao động, grade: Nhì, status: proposed, individuals: 2}
  - {form: Huân chương Lao động, grade: Ba, status: proposed, individuals: 1}
decisions:
  - {kind: proposal, form: Cờ thi đua của Chính phủ, units: [Sở Y tế], method: consensus}
  - {kind: proposal, form: Cờ thi đua của Bộ Y tế, units: [Sở Tài chính], method: consensus}
`);
  expect(text).toContain(`Qua bình xét, Hội nghị đã thống nhất:

- Đề nghị tặng Sở Y tế danh hiệu “Cờ thi đua của Chính phủ”.
- Đề nghị tặng Sở Tài chính Cờ thi đua của Bộ Y tế.`);
  const agreed = between(text, 'Bảng 1. Danh hiệu, hình thức suy tôn, đề nghị', 'Bảng 2.');
  expect(agreed).not.toContain('Huân chương');
  expect(text).toContain('Bảng 2. Danh hiệu, hình thức đã đề nghị trong kỳ');
});

test('a council passes on what only an organ of the state can give', async () => {
  const text = await minutes(`${year}
awards:
  - {form: Huân chương Lao động, grade: Ba, status: proposed, to: Hội đồng tỉnh, recipients: [Sở Y tế]}
  - {form: Cờ thi đua của ngành Kiểm sát nhân dân, status: proposed, to: Hội đồng ngành, recipients: [Sở Y tế]}
`);
  expect(text).toContain(
    'Hội nghị đề nghị Hội đồng tỉnh xét, trình cấp có thẩm quyền đề nghị Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba cho Sở Y tế.',
  );
  expect(text).toContain(
    'Hội nghị đề nghị Hội đồng ngành xét, tặng Cờ thi đua của ngành Kiểm sát nhân dân cho Sở Y tế.',
  );
});

test('whose turn it is was not decided: no act of the course', async () => {
  const text = await minutes(`${year}
programme: [{kind: closing, by: {name: Vừ A Chứ, honorific: ông}}]
nextTerm: {period: 2026, lead: Sở Y tế, deputy: Sở Tài chính, chosen: rotated}
`);
  expect(between(text, 'I. DIỄN BIẾN\n------------', 'II.')).toBe('Ông Vừ A Chứ phát biểu bế mạc Hội nghị.');
  expect(text).toContain('Theo luân phiên, Sở Y tế làm Cụm trưởng, Sở Tài chính làm Cụm phó năm 2026.');
  expect(text).not.toContain('thống nhất luân phiên');
});

test('two who spoke are named with what they said', async () => {
  const text = await report(`${year}
programme:
  - kind: discussion
    by: [{name: Hồ Thị Lài, honorific: cô}, {name: Nguyễn Văn Toàn, honorific: thầy}]
    points: [Tiêu chí chuyển đổi số còn cảm tính, Đề nghị bỏ tiêu chí hội thi]
    outcome: Thống nhất sửa tiêu chí
`);
  expect(text).toContain(
    'Tham gia thảo luận, cô Hồ Thị Lài và thầy Nguyễn Văn Toàn cho rằng tiêu chí chuyển đổi số còn cảm tính; đề nghị bỏ tiêu chí hội thi.',
  );
});

test('what a discussion came to stands with what was resolved, once', async () => {
  const text = await minutes(`${year}
programme:
  - {kind: discussion, by: các đại biểu, title: cách chấm điểm, outcome: Giao Thường trực Cụm nghiên cứu}
  - {kind: discussion, by: các đại biểu, title: lịch họp, outcome: Còn hai ý kiến khác nhau}
`);
  expect(text).toMatch(/1\. Các đại biểu thảo luận cách chấm điểm\.\n+ *Kết luận: ghi tại mục II\./u);
  expect(text).toContain('Kết luận: còn hai ý kiến khác nhau.');
  expect(between(text, 'II. KẾT LUẬN CỦA HỘI NGHỊ\n', 'Biên bản')).toContain(
    'Hội nghị giao Thường trực Cụm nghiên cứu.',
  );
  expect(text.split('Thường trực Cụm nghiên cứu')).toHaveLength(2);
});

test('an office in the Party is told with the office of the state', async () => {
  const text = await report(`${year}
attendees: [{name: Phan Trọng Nghĩa, honorific: ông, party: Ủy viên Ban Thường vụ Tỉnh ủy, office: Phó Chủ tịch, unit: UBND tỉnh Đông Hải, guest: true}]
`);
  expect(text).toContain('Phan Trọng Nghĩa, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Ủy ban nhân dân tỉnh Đông Hải');
});
