/** Prose or dashes, deadlines, counts: small rules that the papers are written by. */
import { describe, expect, test } from 'vitest';
import { padCounts } from '../../src/core/language/counts.ts';
import { deadlineWords } from '../../src/core/language/deadline.ts';
import { isNarrative, paragraphStarts } from '../../src/core/language/narrative.ts';
import { opensBare, topicOf } from '../../src/core/language/saying.ts';

describe('an argument is prose, items that stand side by side are dashes', () => {
  test.each([
    [['Khối lượng công việc tăng', 'Nhờ đó, các đơn vị vượt kế hoạch', 'Án tồn giảm'], true],
    [['Luật còn vướng mắc', 'Tuy vậy, phong trào sôi nổi', 'Chất lượng được nâng lên'], true],
    [['Các đơn vị giữ nền nếp', 'Các đơn vị còn làm tốt công tác xã hội', 'Án tồn giảm'], true],
    [['Tỷ lệ tốt nghiệp tăng', 'Ba học sinh đoạt giải'], true],
    [['Ký 27 quyết định khen thưởng', 'Hội đồng họp 03 phiên'], false],
    [['Đăng ký chỉ tiêu', 'Mở chuyên đề', 'Sơ kết phong trào'], false],
    [['Để xảy ra một vụ oan', 'Hai công chức bị kỷ luật', 'Án tồn tăng'], false],
  ])('%j', (points, prose) => {
    expect(isNarrative(points)).toBe(prose);
  });

  test('a long account is parted about evenly, never before a sentence that goes on', () => {
    const long = (first: string): string => `${first} ${'chữ '.repeat(38)}`.trim();
    expect(paragraphStarts([long('Một'), long('Hai'), long('Ba'), long('Bốn')])).toEqual([0, 2]);
    expect(paragraphStarts([long('Một'), long('Hai'), long('Nhờ đó,'), long('Bốn')])).not.toContain(2);
    expect(paragraphStarts(['Một', 'Hai'])).toEqual([0]);
  });
});

test.each([
  ['31/01/2026', 'chậm nhất ngày 31 tháng 01 năm 2026'],
  ['tháng 9/2026', 'trong tháng 9 năm 2026'],
  ['2027', 'trong năm 2027'],
  ['quý III/2026', 'trong quý III/2026'],
  ['Trước Tết Nguyên đán', 'trước Tết Nguyên đán'],
  ['vụ Xuân 2026', 'trong vụ Xuân 2026'],
])('by %s: %s', (due, words) => {
  expect(deadlineWords(due, 'document')).toBe(words);
});

test.each([
  ['Cả 6 đơn vị phát động 4 đợt thi đua', 'Cả 06 đơn vị phát động 04 đợt thi đua'],
  ['lãnh đạo 5 VKSND', 'lãnh đạo 05 VKSND'],
  ['VKSND khu vực 3 đơn vị', 'VKSND khu vực 3 đơn vị'],
  ['trong 6 tháng đầu năm', 'trong 6 tháng đầu năm'],
  ['đạt 9/31 chỉ tiêu, 1.236 vụ, 7,5 ngày', 'đạt 9/31 chỉ tiêu, 1.236 vụ, 7,5 ngày'],
  ['phong trào “5 nội dung thi đua”', 'phong trào “5 nội dung thi đua”'],
  ['thứ 6 ngày 12', 'thứ 6 ngày 12'],
  ['có 4 phòng, còn 7 phòng', 'có 04 phòng, còn 07 phòng'],
  ['tổ 2 phòng, chống tội phạm', 'tổ 2 phòng, chống tội phạm'],
])('counts in a house that pads: %s', (typed, printed) => {
  expect(padCounts(typed)).toBe(printed);
});

test.each([
  ['Cách giao chỉ tiêu theo tháng', 'cách giao chỉ tiêu theo tháng'],
  ['Giảm áp lực thành tích', 'việc giảm áp lực thành tích'],
  ['Kết quả công tác, những tồn tại', 'kết quả công tác, những tồn tại'],
  ['Vì sao án quá hạn tăng?', undefined],
  ['Đề nghị Sở cho phép mua thuốc', undefined],
  ['Tiêu chí còn cảm tính', undefined],
])('a point as a topic: %s', (point, topic) => {
  expect(topicOf(point)).toBe(topic);
});

test('a point without a subject', () => {
  expect(opensBare('Tăng cường kiểm tra')).toBe(true);
  expect(opensBare('Các đơn vị tăng cường kiểm tra')).toBe(false);
});
