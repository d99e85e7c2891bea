/** What happened, in order. */

import { clock, day } from './date.ts';
import { only } from './only.ts';
import { actors } from './people.ts';
import { period } from './period.ts';
import { flag, list, many, optional, record, saying, sentences, text, word } from './shape.ts';

/** One item of the programme: what kind, by whom, in which form, with what content. */
const item = record(
  {
    kind: word(
      [
        'tribute',
        'opening',
        'report',
        'discussion',
        'sharing',
        'speech',
        'directive',
        'appraisal',
        'scoring',
        'voting',
        'election',
        'adoption',
        'registration',
        'acceptance',
        'signing',
        'awarding',
        'launch',
        'handover',
        'flowers',
        'side-event',
        'conclusion',
        'closing',
        'other',
      ],
      'Loại việc',
      'tưởng niệm, khai mạc, báo cáo, thảo luận, chia sẻ kinh nghiệm, phát biểu, chỉ đạo, bình xét, chấm điểm, biểu quyết, bầu, thông qua, đăng ký, nhận nhiệm vụ, ký kết, trao thưởng, phát động thi đua, bàn giao, tặng hoa, hoạt động bên lề, kết luận của chủ tọa, bế mạc, việc khác',
    ),
    title: optional(saying('Tên việc, tên báo cáo')),
    by: optional(actors),
    behalf: optional(text('Thay mặt', 'Ví dụ: lãnh đạo Cụm thi đua số 2.')),
    period: optional(period),
    form: optional(text('Hình thức', 'Ví dụ: video clip.')),
    draft: optional(flag('Là dự thảo')),
    day: optional(day),
    time: optional(clock),
    content: optional(sentences('Nội dung', 'Nội dung chính, mỗi ý một câu.')),
    points: optional(sentences('Các ý', 'Những ý đã nêu, mỗi ý một mục.')),
    outcome: optional(sentences('Kết quả của việc này', 'Điều đã thống nhất, kết luận ngay sau việc ấy.')),
    quote: optional(text('Trích nguyên văn')),
    witnesses: optional(many(text('Người chứng kiến'), { title: 'Người chứng kiến' })),
    documents: optional(many(text('Văn bản'), { title: 'Văn bản được trình, thông qua' })),
    only,
  },
  { title: 'Việc trong chương trình' },
);

export const programme = list(item, { title: 'Chương trình', description: 'Diễn biến theo thứ tự.' });
