/** The verb of saying follows the form of what was said. */
import { describe, expect, test } from 'vitest';
import { type SayingForm, type Speaker, sayings } from '../../src/core/language/saying.ts';
import { saidInSentences } from '../../src/core/language/speech.ts';

const own = { own: ['VKSND khu vực 2'] };

/** What is said → how it is told. */
const told: [SayingForm, string, string][] = [
  ['statement', 'Cụm để xảy ra một vụ việc vi phạm', 'cho biết Cụm để xảy ra một vụ việc vi phạm'],
  ['statement', 'Án tồn nhiều', 'cho biết Án tồn nhiều'],
  [
    'statement',
    'Năm 2025 là năm đầu các VKSND khu vực hoạt động',
    'cho biết Năm 2025 là năm đầu các VKSND khu vực hoạt động',
  ],
  ['statement', 'Việc thực hiện Luật còn khó khăn, vướng mắc', 'cho biết Việc thực hiện Luật còn khó khăn, vướng mắc'],
  [
    'statement',
    'Các đơn vị chủ động đổi mới công tác thi đua',
    'cho biết Các đơn vị chủ động đổi mới công tác thi đua',
  ],
  [
    'statement',
    'Cụm để xảy ra một vụ oan, sai là điều rất nghiêm trọng',
    'cho rằng Cụm để xảy ra một vụ oan, sai là điều rất nghiêm trọng',
  ],
  ['duty', 'Sáng kiến hay cần được hoàn chỉnh', 'nhấn mạnh Sáng kiến hay cần được hoàn chỉnh'],
  ['duty', 'Công tác thi đua cần đi vào thực chất', 'nhấn mạnh Công tác thi đua cần đi vào thực chất'],
  ['demand', 'VKSND khu vực 3 phải kiểm điểm trách nhiệm', 'yêu cầu VKSND khu vực 3 kiểm điểm trách nhiệm'],
  ['demand', 'Hội nghị cần nhìn thẳng vào hạn chế', 'đề nghị Hội nghị nhìn thẳng vào hạn chế'],
  [
    'demand',
    'Lấy kết quả công tác làm thước đo thi đua',
    'đề nghị các đơn vị Lấy kết quả công tác làm thước đo thi đua',
  ],
  ['demand', 'Không chạy theo thành tích', 'đề nghị các đơn vị Không chạy theo thành tích'],
  ['demand', 'Đề nghị VKSND tỉnh ban hành tiêu chí', 'đề nghị VKSND tỉnh ban hành tiêu chí'],
  ['demand', 'Các đơn vị gửi đăng ký trong tháng 01/2026', 'đề nghị Các đơn vị gửi đăng ký trong tháng 01/2026'],
  ['promise', 'VKSND khu vực 2 sẽ giữ nền nếp của Cụm', 'cho biết VKSND khu vực 2 sẽ giữ nền nếp của Cụm'],
  ['promise', 'VKSND khu vực cam kết không để án quá hạn', 'cho biết VKSND khu vực cam kết không để án quá hạn'],
  ['promise', 'Tôi xin hứa làm hết trách nhiệm', 'hứa làm hết trách nhiệm'],
  ['promise', 'VKSND khu vực 2 hứa làm hết trách nhiệm', 'hứa làm hết trách nhiệm'],
  ['demand', 'Kiến nghị cấp thêm hai máy', 'kiến nghị cấp thêm hai máy'],
  ['demand', 'Đừng chạy theo thành tích', 'đề nghị các đơn vị không chạy theo thành tích'],
  // Verbs that do what they say take no second verb of saying.
  ['courtesy', 'Xin chúc mừng các đơn vị', 'chúc mừng các đơn vị'],
  ['courtesy', 'Tôi nhận trách nhiệm về việc chậm báo cáo', 'nhận trách nhiệm về việc chậm báo cáo'],
  ['courtesy', 'Xin lỗi nhân dân trong vùng', 'xin lỗi nhân dân trong vùng'],
  ['courtesy', 'Chúc các đơn vị năm mới thắng lợi', 'chúc các đơn vị năm mới thắng lợi'],
  ['courtesy', 'Biểu dương các trường giữ được nền nếp', 'biểu dương các trường giữ được nền nếp'],
  ['demand', 'Nhân rộng sáng kiến hay', 'đề nghị các đơn vị Nhân rộng sáng kiến hay'],
  // No noun stands after a verb that wants a sentence, and no verb says the same twice.
  ['topic', 'Kinh nghiệm phân luồng bệnh nhân', 'nêu Kinh nghiệm phân luồng bệnh nhân'],
  ['topic', 'Thiếu thuốc trong hai tuần đầu', 'nêu tình trạng Thiếu thuốc trong hai tuần đầu'],
  ['duty', 'Tổ chức thi đua theo chuyên đề', 'nhấn mạnh việc Tổ chức thi đua theo chuyên đề'],
  ['demand', 'Giao Phòng CSGT lập kế hoạch cao điểm Tết', 'giao Phòng CSGT lập kế hoạch cao điểm Tết'],
  ['demand', 'Tỉnh cần rà soát 6 xã', 'đề nghị Tỉnh rà soát 6 xã'],
  ['demand', 'Không để bệnh nhân phải tự mua thuốc', 'đề nghị các đơn vị Không để bệnh nhân phải tự mua thuốc'],
  [
    'statement',
    'Phải có mã số vùng trồng thì mới xuất khẩu được',
    'cho rằng Phải có mã số vùng trồng thì mới xuất khẩu được',
  ],
  ['promise', 'UBND tỉnh sẽ bố trí đủ kinh phí', 'cho biết UBND tỉnh sẽ bố trí đủ kinh phí'],
  ['promise', 'Xã viên xin hứa không phun thuốc cấm', 'cho biết Xã viên hứa không phun thuốc cấm'],
  // A comma where the subject does not come first.
  ['statement', 'Nhờ đó, án tồn giảm', 'cho biết, Nhờ đó, án tồn giảm'],
  ['question', 'Vì sao án tồn tăng?', 'đặt vấn đề: Vì sao án tồn tăng?'],
  ['loss', 'Ba công chức thiệt mạng trong lũ quét', 'cho biết Ba công chức thiệt mạng trong lũ quét'],
];

test.each(told)('%s: %s', (form, point, words) => {
  const [one, ...more] = sayings([point], own);
  expect(more).toEqual([]);
  expect([one?.form, `${one?.verb} ${one?.points.join('; ')}`]).toEqual([form, words]);
});

/** Which verbs may report which form. */
const fitting: Record<SayingForm, RegExp> = {
  statement: /^(?:nêu rõ|cho biết|cho rằng),?$/u,
  topic: /^(?:nêu|nêu tình trạng|chia sẻ|chia sẻ việc)$/u,
  duty: /^nhấn mạnh(?: việc)?$/u,
  demand: /^(?:yêu cầu|đề nghị|kiến nghị|mong|mong muốn|kêu gọi|giao)(?: các đơn vị)?$/u,
  promise: /^(?:hứa|cam kết|quyết tâm|cho biết)$/u,
  question: /^đặt vấn đề:$/u,
  loss: /^cho biết$/u,
  courtesy: /^(?:chúc mừng|nhận|xin lỗi|chúc|biểu dương)$/u,
};

describe('all forms beside each other, in every order', () => {
  test.each([true, false])('no verb takes a form that it does not fit (directs: %s)', (directs) => {
    for (const [, one] of told)
      for (const [, other] of told)
        for (const { form, verb, points } of sayings([one, other], { ...own, directs })) {
          expect(verb, points.join('; ')).toMatch(fitting[form]);
          if (/^(?:yêu cầu|đề nghị)/u.test(verb))
            expect(points.join('; ')).not.toMatch(/để xảy ra|án tồn|là năm đầu|còn khó/iu);
        }
  });
});

test('neighbours of one form share the verb, and a death shares none', () => {
  expect(
    sayings(['Kết quả giảm', 'Án tồn tăng', 'Hai công chức hy sinh', 'Khắc phục hạn chế']).map(({ verb, points }) => [
      verb,
      points.length,
    ]),
  ).toEqual([
    ['cho biết', 2],
    ['cho biết', 1],
    ['đề nghị các đơn vị', 1],
  ]);
});

describe('a speech in sentences', () => {
  /** One line a sentence; `+` where it goes on with `theo đồng chí`, `++` with `đồng chí cũng`. */
  const sentences = (points: string[], speaker: Speaker = {}): string[] =>
    saidInSentences(sayings(points, speaker)).map(
      ({ onward, said }) =>
        (onward === 'by' ? '+ ' : onward === 'also' ? '++ ' : '') +
        said.map(({ verb, points: told }) => `${verb} ${told.join(', ')}`.trim()).join('; '),
    );

  test('one speaker, one sentence; the verb fits each point; a question ends it', () => {
    expect(
      sentences(['Kinh nghiệm phân luồng', 'Thiếu thuốc', 'Làm sao giữ chân bác sĩ trẻ?'], { shares: true }),
    ).toEqual(['chia sẻ Kinh nghiệm phân luồng; nêu tình trạng Thiếu thuốc; đặt vấn đề: Làm sao giữ chân bác sĩ trẻ?']);
    expect(sentences(['Vì sao án tăng?', 'Tiêu chí chưa sát'])).toEqual([
      'đặt vấn đề: Vì sao án tăng?',
      'cho rằng Tiêu chí chưa sát',
    ]);
  });

  test('a demand goes on under its verb, and no verb is said twice running', () => {
    expect(sentences(['Đề nghị các bệnh viện rà soát thuốc', 'Không để thiếu thuốc'], { directs: true })).toEqual([
      'đề nghị các bệnh viện rà soát thuốc, Không để thiếu thuốc',
    ]);
    expect(sentences(['Đường đèo không có hộ lan', 'Công an xã sẽ cắm biển'])).toEqual([
      'cho biết Đường đèo không có hộ lan; Công an xã sẽ cắm biển',
    ]);
  });

  test('each long statement is a sentence that says who speaks', () => {
    const long =
      'Các đơn vị trong Cụm đã chủ động đổi mới công tác thi đua, khen thưởng, tổ chức nhiều phong trào sâu rộng, thực chất';
    expect(sentences([long, long, long], { leads: true })).toEqual([
      `nêu rõ ${long}`,
      `+ nêu rõ ${long}`,
      `++ nêu rõ ${long}`,
    ]);
  });
});
