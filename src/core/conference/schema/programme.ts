/** What happened, in order. */

import { clock } from './date.ts';
import { actors } from './people.ts';
import { period } from './period.ts';
import { flag, list, many, optional, record, saying, sentences, text, word } from './shape.ts';

/** One item of the programme: what kind, by whom, in which form, with what content. */
const item = record(
  {
    kind: word(
      [
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
        'handover',
        'flowers',
        'side-event',
        'closing',
        'other',
      ],
      'Loại việc',
      'khai mạc, báo cáo, thảo luận, chia sẻ kinh nghiệm, phát biểu, chỉ đạo, bình xét, chấm điểm, biểu quyết, bầu, thông qua, đăng ký, nhận nhiệm vụ, ký kết, trao thưởng, bàn giao, tặng hoa, hoạt động bên lề, bế mạc, việc khác',
    ),
    title: optional(saying('Tên việc, tên báo cáo')),
    by: optional(actors),
    behalf: optional(text('Thay mặt', 'Ví dụ: lãnh đạo Cụm thi đua số 2.')),
    period: optional(period),
    form: optional(text('Hình thức', 'Ví dụ: video clip.')),
    draft: optional(flag('Là dự thảo')),
    time: optional(clock),
    content: optional(sentences('Nội dung', 'Nội dung chính, mỗi ý một câu.')),
    points: optional(sentences('Các ý', 'Những ý đã nêu, mỗi ý một mục.')),
    quote: optional(text('Trích nguyên văn')),
    witnesses: optional(many(text('Người chứng kiến'), { title: 'Người chứng kiến' })),
    documents: optional(many(text('Văn bản'), { title: 'Văn bản được trình, thông qua' })),
  },
  { title: 'Việc trong chương trình' },
);

export const programme = list(item, { title: 'Chương trình', description: 'Diễn biến theo thứ tự.' });
