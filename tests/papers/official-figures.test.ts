/** Figures in reports and minutes: told once, with what they are measured by, and where a reader looks for them. */
import { expect, test } from 'vitest';
import { between, minutes, report } from './papers.ts';

const year = 'purposes: {kind: review, period: 2025}\ncluster: Cụm thi đua số 3\ndate: 2025-12-30\n';
const before = 'previousPeriod: 2024';

test('a result has its figure beside it; the list of figures does not tell it again', async () => {
  const data = `${year}results:
  - {field: Chăm lo đoàn viên, points: [Bàn giao 4 nhà “Mái ấm Công đoàn”]}
  - {field: Y tế dự phòng, points: ['Ghi nhận 1.204 ca sốt xuất huyết, một ca tử vong']}
  - {field: Văn hóa - xã hội, points: [Hộ nghèo tăng do thiên tai]}
indicators:
  - {name: số nhà “Mái ấm Công đoàn”, value: 4, unit: nhà, plan: 4, previous: 6, ${before}}
  - {name: số ca sốt xuất huyết, value: 1204, unit: ca, previous: 1876, ${before}, better: lower, field: Y tế dự phòng}
  - {name: số ca tử vong do sốt xuất huyết, value: 1, unit: ca, previous: 3, ${before}, better: lower, field: Y tế dự phòng}
  - {name: tỷ lệ hộ nghèo, value: '7,4', unit: '%', plan: '4', better: lower, field: Văn hóa - xã hội}
  - {name: số sáng kiến, value: 12, unit: sáng kiến, plan: 10}
`;
  const told = [
    /[Bb]àn giao 04 nhà “Mái ấm Công đoàn”, đạt 100% kế hoạch, giảm 02 nhà so với năm 2024\./u,
    /[Gg]hi nhận 1\.204 ca sốt xuất huyết, giảm 35,8% so với năm 2024; một ca tử vong, giảm 02 ca\./u,
    /[Hh]ộ nghèo tăng do thiên tai; tỷ lệ hộ nghèo là 7,4%, cao hơn kế hoạch \(4%\)\./u,
  ];
  const [paper, notes] = [await report(data), await minutes(data)];
  for (const words of told) {
    expect(paper).toMatch(words);
    expect(notes).toMatch(words);
  }
  expect(between(notes, 'Các chỉ tiêu:', 'Thông qua biên bản')).toBe('- Có 12 sáng kiến, đạt 120% kế hoạch.');
});

test('a rate goes with the figure that it is the rate of; what must not be is said last', async () => {
  const text = await minutes(`${year}indicators:
  - {name: số vụ án giải quyết, value: 41706, total: 48215, unit: vụ, previous: 41990, ${before}}
  - {name: tỷ lệ giải quyết án, value: '86,5', unit: '%', plan: 92, previous: '95,6', ${before}}
  - {name: số vụ án quá hạn luật định, value: 37, unit: vụ, plan: 0, previous: 11, ${before}, better: lower}
`);
  expect(between(text, 'Các chỉ tiêu, số liệu chủ yếu:', 'Thông qua biên bản')).toBe(
    `- Toàn Cụm giải quyết 41.706/48.215 vụ án (86,5%), giảm 284 vụ so với năm 2024; tỷ lệ này thấp hơn kế hoạch 5,5 điểm phần trăm, giảm 9,1 điểm phần trăm.
- Có 37 vụ án quá hạn luật định, tăng 26 vụ so với năm 2024, trong khi chỉ tiêu là không để xảy ra.`,
  );
});

test('two figures are sentences, of many that fell short the worst are told beside their table; few units need no annex', async () => {
  const figure = (name: string, value: number): string => `{name: số ${name}, value: ${value}, plan: 100, unit: vụ}`;
  const two = await report(`${year}indicators: [${figure('vụ a', 90)}, ${figure('vụ b', 110)}]\n`);
  expect(two).toContain('Toàn Cụm có 90 vụ a, mới đạt 90% kế hoạch; có 110 vụ b, đạt 110% kế hoạch.');
  expect(two).not.toContain('| TT');
  const units = 'perUnit: [{unit: Sở A, value: 21}, {unit: Sở B, value: 9}, {unit: Sở C, value: 0}]';
  const text = await report(`${year}indicators:
  - ${figure('vụ a', 90)}
  - ${figure('vụ b', 50)}
  - ${figure('vụ c', 60)}
  - ${figure('vụ d', 80)}
  - ${figure('vụ e', 95)}
  - {name: số cuộc thanh tra, value: 30, unit: cuộc, ${units}}
`);
  expect(text).toContain(
    'Cả 05 chỉ tiêu có kế hoạch đều không đạt. Toàn Cụm có 50 vụ b, mới đạt 50% kế hoạch; có 60 vụ c, mới đạt 60% kế hoạch; có 80 vụ d, mới đạt 80% kế hoạch.',
  );
  expect(text).toContain('Tổng hợp các chỉ tiêu, số liệu chủ yếu\n');
  expect(text).toContain('Về số cuộc thanh tra, Sở A có 21 cuộc, Sở B có 09 cuộc, Sở C không có cuộc nào.');
  expect(text).not.toContain('Phụ lục');
});
