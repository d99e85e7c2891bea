/** What was achieved, what fell short, what comes next. */
import type * as z from 'zod';

import { only } from './only.ts';
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
      only,
    },
    { title: 'Kết quả' },
  ),
  { title: 'Kết quả', description: 'Một câu, hoặc các câu xếp theo lĩnh vực.' },
);

/** Results in sentences, apart from figures. */
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
      field: optional(text('Lĩnh vực', 'Các hạn chế cùng lĩnh vực đứng chung một mục.')),
      text: saying('Hạn chế'),
      cause: optional(saying('Nguyên nhân')),
      remedy: optional(saying('Biện pháp')),
      only,
    },
    { title: 'Hạn chế' },
  ),
  { title: 'Hạn chế' },
);

export const limitations = list(limitation, { title: 'Tồn tại, hạn chế' });

const task = short(
  'text',
  record(
    {
      field: optional(text('Lĩnh vực', 'Các nhiệm vụ cùng lĩnh vực đứng chung một mục.')),
      text: optional(saying('Nhiệm vụ')),
      by: optional(text('Ai làm', 'Cơ quan, đơn vị, người được giao.')),
      due: optional(text('Thời hạn', 'Ngày cuối cùng, hoặc bằng lời: quý III/2026.')),
      points: optional(sentences('Các việc', 'Khi giao một nơi nhiều việc: a), b), c) …')),
      only,
    },
    { title: 'Nhiệm vụ' },
  ).check((context) => {
    const { text: said, points } = context.value;
    if (said === undefined && points === undefined)
      context.issues.push({
        code: 'custom',
        message: 'needs:text',
        input: context.value,
        path: [],
      } as z.core.$ZodRawIssue);
  }),
  { title: 'Nhiệm vụ' },
);

/** Tasks of the coming period; `count` when the source gives only their number. */
export const tasks = short(
  'items',
  record(
    {
      period: optional(period),
      direction: optional(sentences('Phương hướng')),
      targets: optional(sentences('Chỉ tiêu', 'Mỗi chỉ tiêu một câu.')),
      count: optional(count('Số nhiệm vụ trọng tâm', 'Khi nguồn chỉ nêu số lượng.')),
      items: optional(many(task, { title: 'Các nhiệm vụ' })),
      solutions: optional(sentences('Giải pháp')),
      implementation: optional(sentences('Tổ chức thực hiện')),
    },
    { title: 'Nhiệm vụ' },
  ),
  { title: 'Phương hướng, nhiệm vụ' },
);
