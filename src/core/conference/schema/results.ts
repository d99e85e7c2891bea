/** What was achieved, what fell short, what comes next. */

import { period } from './period.ts';
import {
  count,
  flag,
  list,
  many,
  number,
  optional,
  percent,
  record,
  saying,
  sentences,
  short,
  text,
  word,
} from './shape.ts';
import { unitName } from './unit.ts';

const result = short(
  'points',
  record(
    {
      field: optional(text('Lĩnh vực', 'Tên mục trong báo cáo, ví dụ: Công tác kiểm sát.')),
      unit: optional(unitName),
      points: sentences('Kết quả', 'Mỗi ý một câu.'),
    },
    { title: 'Kết quả' },
  ),
  { title: 'Kết quả', description: 'Một câu, hoặc các câu xếp theo lĩnh vực.' },
);

/** Results told in sentences, apart from figures. */
export const results = list(result, { title: 'Kết quả đạt được' });

const share = record(
  { unit: unitName, value: number('Giá trị'), total: optional(number('Tổng số')), percent: optional(percent('Tỷ lệ')) },
  { title: 'Chỉ tiêu theo đơn vị' },
);

const indicator = record(
  {
    name: text('Tên chỉ tiêu'),
    value: number('Giá trị', 'Ví dụ: 121; 2.700.000; 99,2.'),
    total: optional(number('Tổng số')),
    percent: optional(percent('Tỷ lệ', 'Nếu nguồn có nêu; được đối chiếu với giá trị và tổng số.')),
    unit: optional(text('Đơn vị tính', 'Ví dụ: chỉ tiêu, vụ, tỷ đồng.')),
    field: optional(text('Lĩnh vực')),
    approximation: optional(word(['over', 'above', 'nearly', 'about'], 'Ước lượng', 'hơn, trên, gần, khoảng')),
    better: optional(
      word(
        ['higher', 'lower'],
        'Chiều tốt',
        '`lower` khi càng ít càng tốt (án bị hủy, học sinh bỏ học): kế hoạch khi đó là mức khống chế, không được vượt.',
      ),
    ),
    plan: optional(number('Kế hoạch', 'Với `better: lower` là mức khống chế.')),
    previous: optional(number('Cùng kỳ', 'Giá trị của kỳ trước, để so sánh.')),
    previousPeriod: optional(period),
    change: optional(
      text('Tăng, giảm', 'Đúng như nguồn nêu, khi không có giá trị kỳ trước. Ví dụ: giảm 67 vụ; tăng 12,4%.'),
    ),
    base: optional(text('So với', 'Đúng như nguồn nêu. Ví dụ: cùng kỳ năm 2022.')),
    scope: optional(text('Phạm vi', 'Ví dụ: chung của cả Cụm.')),
    perUnit: optional(list(share, { title: 'Theo đơn vị' })),
    news: optional(flag('Là tin chính', 'Tít và câu mở đầu của bài báo nói điều này trước.')),
  },
  { title: 'Chỉ tiêu' },
);

/** Figures. Rates and changes are derived; a stated rate is checked. */
export const indicators = list(indicator, { title: 'Chỉ tiêu' });

const limitation = short(
  'text',
  record(
    {
      text: saying('Hạn chế'),
      cause: optional(saying('Nguyên nhân')),
      remedy: optional(saying('Biện pháp')),
    },
    { title: 'Hạn chế' },
  ),
  { title: 'Hạn chế' },
);

export const limitations = list(limitation, { title: 'Tồn tại, hạn chế' });

const task = short(
  'text',
  record(
    { text: saying('Nhiệm vụ'), by: optional(text('Ai làm')), due: optional(text('Thời hạn')) },
    { title: 'Nhiệm vụ' },
  ),
  { title: 'Nhiệm vụ' },
);

/** Tasks of the coming period; `count` when the source gives only their number. */
export const tasks = short(
  'items',
  record(
    {
      period: optional(period),
      count: optional(count('Số nhiệm vụ', 'Khi nguồn chỉ nêu số lượng.')),
      items: optional(many(task, { title: 'Các nhiệm vụ' })),
    },
    { title: 'Nhiệm vụ' },
  ),
  { title: 'Phương hướng, nhiệm vụ' },
);
