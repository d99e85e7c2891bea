/** Indicators in the words people use: what a body did, what there is, else the name with its figure. */
import { describe, expect, test } from 'vitest';
import { planHeadline, planWords } from '../../src/core/language/figure-plan.ts';
import { headWords, type Indicator } from '../../src/core/language/figure-words.ts';

const cluster = 'toàn Cụm';
const told = (one: Partial<Indicator> & Pick<Indicator, 'name' | 'value'>): ReturnType<typeof headWords> =>
  headWords({ lower: false, base: 'năm trước', whose: cluster, ...one });

describe('what a body did, after its name', () => {
  test.each([
    [
      'số vụ án hình sự giải quyết đúng hạn',
      'vụ',
      1236,
      1284,
      96.3,
      'giải quyết đúng hạn 1.236/1.284 vụ án hình sự (96,3%)',
    ],
    [
      'số chỉ tiêu chuyên môn đạt',
      'chỉ tiêu phát sinh',
      121,
      122,
      99.2,
      'đạt 121/122 chỉ tiêu chuyên môn phát sinh (99,2%)',
    ],
    ['số chỉ tiêu vượt', 'chỉ tiêu có thể tính vượt', 52, 52, 100, 'vượt cả 52 chỉ tiêu có thể tính vượt (100%)'],
    ['số vụ án thụ lý', 'vụ', 48215, undefined, undefined, 'thụ lý 48.215 vụ án'],
    ['số đoàn viên kết nạp mới', 'đoàn viên', 1012, undefined, undefined, 'kết nạp mới 1.012 đoàn viên'],
    ['số nhà tạm được xóa', 'nhà', 812, undefined, undefined, 'xóa 812 nhà tạm'],
    ['số vụ án giải quyết', 'vụ', 0, undefined, undefined, 'không giải quyết vụ án nào'],
    ['số tiền ủng hộ quỹ xã hội', 'triệu đồng', 512, undefined, undefined, 'ủng hộ quỹ xã hội 512 triệu đồng'],
  ])('%s', (name, unit, value, total, percent, words) => {
    expect(told({ name, unit, value, total, percent })).toMatchObject({ head: words, predicate: words, acts: true });
  });

  test('nobody is said to have done it: the name keeps the figure', () => {
    expect(told({ name: 'số vụ án thụ lý', unit: 'vụ', value: 5, whose: undefined }).head).toBe(
      'số vụ án thụ lý là 5 vụ',
    );
    expect(told({ name: 'số nhà tạm được xóa', unit: 'nhà', value: 5, whose: undefined }).head).toBe(
      'có 5 nhà tạm được xóa',
    );
  });
});

describe('what others do, suffer or are is no deed of the body', () => {
  test.each([
    ['số vụ án phải hủy để điều tra lại', 'vụ', 'có 7 vụ án phải hủy để điều tra lại'],
    ['số vụ án chưa giải quyết', 'vụ', 'có 7 vụ án chưa giải quyết'],
    ['số kiến nghị được chấp nhận', 'kiến nghị', 'có 7 kiến nghị được chấp nhận'],
    ['số giáo viên dạy giỏi cấp tỉnh', 'giáo viên', 'có 7 giáo viên dạy giỏi cấp tỉnh'],
    ['số đơn vị hoàn thành', 'đơn vị', 'có 7 đơn vị hoàn thành'],
    ['số cuộc giám sát', 'cuộc', 'có 7 cuộc giám sát'],
    ['số tiền chậm đóng', 'tỷ đồng', 'số tiền chậm đóng là 7 tỷ đồng'],
    ['số bị can khởi tố', 'người', 'số bị can khởi tố là 7 người'],
  ])('%s', (name, unit, head) => {
    expect(told({ name, unit, value: 7 })).toMatchObject({ head, acts: false });
  });

  test('a part of things, with its share', () => {
    const one = { name: 'số xã đạt chuẩn nông thôn mới', unit: 'xã', value: 71, total: 102, percent: 69.6 };
    expect(told(one).head).toBe('có 71/102 xã đạt chuẩn nông thôn mới (69,6%)');
    expect(told({ ...one, value: 0, percent: 0 }).head).toBe('không có xã đạt chuẩn nông thôn mới (0/102)');
  });
});

test('a scope that names the whole is said by the subject, another stays', () => {
  const one = { name: 'số vụ án giải quyết', unit: 'vụ', value: 9 };
  expect(told({ ...one, scope: 'của cả Cụm' }).head).toBe('giải quyết 9 vụ án');
  expect(told({ ...one, scope: 'ở cấp huyện' }).head).toBe('giải quyết 9 vụ án ở cấp huyện');
  expect(told({ ...one, scope: 'của VKSND khu vực 3', whose: 'VKSND khu vực 3' }).head).toBe('giải quyết 9 vụ án');
});

test('a headline has the share alone', () => {
  const one = { name: 'số vụ án hình sự giải quyết đúng hạn', unit: 'vụ', value: 1236, total: 1284, percent: 96.3 };
  expect(told(one).headline).toBe('giải quyết đúng hạn 96,3% vụ án hình sự');
  expect(told({ name: 'số vụ án phải hủy', unit: 'vụ', value: 7 }).headline).toBe('7 vụ án phải hủy');
});

test('above and below a ceiling, in full and for a headline; a plan of part and whole', () => {
  const quashed: Indicator = { name: 'số vụ án phải hủy', unit: 'vụ', value: 7, plan: 2, lower: true, base: '' };
  expect(planWords(quashed, 350)).toBe('vượt 5 vụ so với mức khống chế (2 vụ)');
  expect(planHeadline(quashed, 350)).toBe('vượt mức khống chế 5 vụ');
  const poor: Indicator = { name: 'tỷ lệ hộ nghèo', unit: '%', value: 7.4, plan: 4, lower: true, base: '' };
  expect(planWords(poor, 185)).toBe('cao hơn kế hoạch (4%)');
  expect(planWords({ ...quashed, name: 'số học sinh lưu ban' }, 350)).toBe('cao hơn 5 vụ so với kế hoạch (2 vụ)');
  expect(planWords({ ...quashed, value: 1 }, 50)).toBe('thấp hơn 1 vụ so với mức khống chế (2 vụ)');
  expect(planWords({ ...quashed, value: 0, plan: 0 }, undefined)).toBeUndefined();
  const communes: Indicator = {
    name: 'số xã đạt chuẩn',
    unit: 'xã',
    value: 71,
    total: 102,
    plan: 80,
    lower: false,
    base: '',
  };
  expect(planWords(communes, 88.8)).toBe('mới đạt 88,8% kế hoạch (80 xã)');
  // A plan in percent is no number of communes.
  expect(planWords({ ...communes, plan: 20 }, 355)).toBeUndefined();
});
