/** Who somebody is: said in one place of the file or in two, a person keeps office, rank and address in every paper. */
import { expect, test } from 'vitest';
import { article, between, minutes } from './papers.ts';

const year = 'purposes: {kind: review, period: 2025}\ndate: 2025-12-26\n';

test('in full under `chairs`, by name among the attendees: one person', async () => {
  const text = await minutes(`${year}
chairs: [{name: Đỗ Mạnh Cường, title: Đại tá, office: Phó Giám đốc, unit: Công an tỉnh Sông Lam}]
attendees: [{name: Đỗ Mạnh Cường}, {name: Lê Thị Vân, honorific: bà, office: Phó Chủ tịch UBND, unit: tỉnh Sông Lam}]
programme: [{kind: opening, by: Đỗ Mạnh Cường}]
`);
  expect(between(text, 'Thành phần tham dự:', 'Chủ trì')).toContain(
    'Đại tá Đỗ Mạnh Cường, Phó Giám đốc Công an tỉnh Sông Lam',
  );
  expect(text).toContain('Chủ trì (chủ tọa): Đại tá Đỗ Mạnh Cường, Phó Giám đốc Công an tỉnh Sông Lam.');
});

test('the other way about, and what each place alone says is put together', async () => {
  const text = await article(`${year}
chairs: [{name: Hà Thị Kiều, honorific: bà}]
attendees: [{name: Hà Thị Kiều, office: Phó Chủ tịch, unit: UBND tỉnh Đắk Lắk}]
`);
  expect(text).toContain('Bà Hà Thị Kiều, Phó Chủ tịch UBND tỉnh Đắk Lắk chủ trì Hội nghị');
});

test('two entries that contradict each other are two people of one name', async () => {
  const text = await minutes(`${year}
chairs: [{name: Lê Văn An, office: Giám đốc, unit: Sở Y tế}]
attendees: [{name: Lê Văn An, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}]
`);
  expect(text).toContain('Chủ trì (chủ tọa): đồng chí Lê Văn An, Giám đốc Sở Y tế.');
  expect(text).toContain('Đồng chí Lê Văn An, Viện trưởng Viện kiểm sát nhân dân tỉnh Gia Lai.');
});

test('of whom only the unit is known, the unit is said', async () => {
  expect(await minutes(`${year}attendees: [{name: Trần A, unit: VKSND tỉnh Gia Lai}]\n`)).toContain(
    'Đồng chí Trần A, Viện kiểm sát nhân dân tỉnh Gia Lai.',
  );
});

test('nobody is a guest whom the file does not call one', async () => {
  const people = `${year}cluster: {name: Khối 4, members: [Sở Tư pháp, Sở Nội vụ]}\nattendees: [{name: Đỗ D, office: Trưởng phòng, unit: Phòng Nội vụ`;
  expect(await minutes(`${people}}]\n`)).not.toContain('khách mời');
  expect(await minutes(`${people}, guest: true}]\n`)).toContain(', khách mời.');
});

test('a religious takes no đồng chí, a degree is said once and alone, a rank stays', async () => {
  const text = await article(`${year}
attendees:
  - {name: Thích Minh Đạo, title: Hòa thượng, office: Trưởng Ban Trị sự}
  - {name: Trịnh Lan Anh, title: TS.BS., honorific: bà, office: Giám đốc, unit: Sở Y tế}
programme:
  - {kind: speech, by: Thích Minh Đạo, points: [Chùa sẽ góp sức]}
  - {kind: directive, by: Trịnh Lan Anh, points: [Số ca mắc còn cao]}
`);
  expect(text).toContain('Hòa thượng Thích Minh Đạo, Trưởng Ban Trị sự');
  expect(text).not.toMatch(/(?:đồng chí|bà) (?:Hòa thượng|TS)/u);
  expect(text).toContain('TS.BS. Trịnh Lan Anh, Giám đốc Sở Y tế');
  expect(text).toContain('bà Trịnh Lan Anh');
});

test.each([
  ['Trưởng phòng', 'Phòng Cảnh sát giao thông', 'Trưởng phòng Cảnh sát giao thông'],
  ['Trưởng Công an xã', 'Công an xã Mường Lát', 'Trưởng Công an xã Mường Lát'],
  ['Ủy viên Ủy ban', 'Ủy ban Dân tộc', 'Ủy viên Ủy ban Dân tộc'],
  ['Chánh Thanh tra', 'Thanh tra tỉnh', 'Chánh Thanh tra tỉnh'],
])('%s, %s: what both say is said once', async (office, unit, said) => {
  expect(await minutes(`${year}attendees: [{name: Trần A, office: ${office}, unit: ${unit}}]\n`)).toContain(
    `Đồng chí Trần A, ${said}.`,
  );
});

test('nor does a datum say again what the paper has just said', async () => {
  const text = await article(`${year}
programme: [{kind: report, by: Ban Tổ chức, draft: true, title: dự thảo báo cáo tổng kết}]
decisions:
  - {kind: proposal, subject: Đề nghị Sở Tài chính cấp kinh phí}
  - {kind: adoption, subject: thông qua báo cáo tổng kết}
`);
  expect(text).toContain('Ban Tổ chức trình bày dự thảo báo cáo tổng kết.');
  expect(text).toContain('đề nghị Sở Tài chính cấp kinh phí; thông qua báo cáo tổng kết.');
});
