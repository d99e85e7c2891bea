/** What a year-end report says around its results: the situation, how the work was led, and what is thought of it. */

import { optional, record, sentences, short } from './shape.ts';

/** The body and its year: what it is, what helped, what hindered. A text or list alone is the context. */
export const situation = short(
  'context',
  record(
    {
      context: optional(sentences('Đặc điểm', 'Mỗi ý một câu.')),
      advantages: optional(sentences('Thuận lợi')),
      difficulties: optional(sentences('Khó khăn')),
    },
    { title: 'Đặc điểm tình hình' },
  ),
  { title: 'Đặc điểm tình hình', description: 'Các ý, hoặc đặc điểm, thuận lợi, khó khăn.' },
);

/** How the work was led and carried out. */
export const leadership = sentences(
  'Công tác chỉ đạo, triển khai',
  'Văn bản đã ban hành, đợt thi đua đã phát động … Mỗi ý một câu.',
);

/** The judgement of the year. What fell short is `limitations`, each with its own cause. */
export const evaluation = record(
  {
    strengths: optional(sentences('Ưu điểm')),
    objective: optional(sentences('Nguyên nhân khách quan', 'Chung cho các hạn chế.')),
    subjective: optional(sentences('Nguyên nhân chủ quan', 'Chung cho các hạn chế.')),
    lessons: optional(sentences('Bài học kinh nghiệm')),
  },
  { title: 'Đánh giá chung' },
);
