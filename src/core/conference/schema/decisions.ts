/** What was decided, and by which votes; who leads next. */
import type * as z from 'zod';

import { only } from './only.ts';
import { period } from './period.ts';
import { count, flag, list, many, optional, percent, record, saying, sentences, text, word } from './shape.ts';
import { unitName } from './unit.ts';

/** How people agreed. */
const method = word(
  ['consensus', 'show-of-hands', 'secret-ballot', 'scoring', 'appointment'],
  'Cách quyết định',
  'thảo luận thống nhất, biểu quyết giơ tay, bỏ phiếu kín, chấm điểm, chỉ định',
);

const candidate = record(
  {
    name: text('Tên'),
    votes: optional(count('Số phiếu', 'Số phiếu được; không ghi thì lấy số phiếu đồng ý.')),
    for: optional(count('Đồng ý')),
    against: optional(count('Không đồng ý')),
    abstain: optional(count('Ý kiến khác')),
    percent: optional(percent('Tỷ lệ')),
  },
  { title: 'Kết quả từng đơn vị, người được bầu' },
).check((context) => {
  const { votes, for: yes } = context.value;
  if (votes === undefined && yes === undefined)
    context.issues.push({
      code: 'custom',
      message: 'needs:votes',
      input: context.value,
      path: [],
    } as z.core.$ZodRawIssue);
});

/** Ballots and voices. What can be added up is checked. */
const tally = record(
  {
    issued: optional(count('Phiếu phát ra')),
    returned: optional(count('Phiếu thu về')),
    valid: optional(count('Phiếu hợp lệ')),
    invalid: optional(count('Phiếu không hợp lệ')),
    for: optional(count('Tán thành')),
    against: optional(count('Không tán thành')),
    abstain: optional(count('Không có ý kiến')),
    base: optional(
      word(
        ['valid', 'returned', 'issued', 'present', 'invited'],
        'Tỷ lệ tính trên',
        'số phiếu hợp lệ, số phiếu thu về, số phiếu phát ra, số đại biểu có mặt, số đại biểu được triệu tập',
      ),
    ),
    candidates: optional(list(candidate, { title: 'Kết quả kiểm phiếu' })),
  },
  { title: 'Kiểm phiếu' },
);

const decision = record(
  {
    kind: word(
      ['agreement', 'adoption', 'nomination', 'proposal', 'election', 'other'],
      'Loại quyết định',
      'thống nhất, thông qua, suy tôn, đề nghị, bầu, khác',
    ),
    subject: optional(saying('Nội dung quyết định')),
    form: optional(text('Danh hiệu, hình thức khen thưởng', 'Khi suy tôn, đề nghị khen thưởng.')),
    period: optional(period),
    units: optional(many(unitName, { title: 'Các đơn vị', description: '`all` là tất cả đơn vị trong Cụm.' })),
    people: optional(many(text('Tên'), { title: 'Cá nhân' })),
    method: optional(method),
    tally: optional(tally),
    rejected: optional(flag('Không được thông qua')),
    route: optional(many(text('Cấp'), { title: 'Đường trình', description: 'Các cấp xem xét, theo thứ tự.' })),
    document: optional(text('Văn bản')),
    news: optional(flag('Là tin chính', 'Tít và câu mở đầu của bài báo nói điều này trước.')),
    only,
  },
  { title: 'Quyết định' },
);

export const decisions = list(decision, { title: 'Các quyết định' });

/** Next term's lead and deputy. `unknown`: chosen, not named; `none`: there is none; no key: nothing is known. */
export const nextTerm = record(
  {
    period: period,
    lead: optional(text('Cụm trưởng', 'Tên đơn vị; `unknown` nếu đã bầu mà không nêu tên.')),
    deputy: optional(text('Cụm phó', 'Tên đơn vị; `none` nếu không có; `unknown` nếu đã bầu mà không nêu tên.')),
    chosen: optional(word(['elected', 'appointed', 'rotated'], 'Cách chọn', 'bầu, chỉ định hoặc luân phiên')),
    method: optional(method),
    tally: optional(tally),
  },
  { title: 'Cụm trưởng, Cụm phó kỳ tới' },
);

/** The covenant (giao ước thi đua). */
export const covenant = record(
  {
    period: period,
    by: optional(text('Ai ký', 'Ví dụ: lãnh đạo 5 VKSND.')),
    behalf: optional(text('Thay mặt')),
    witnesses: optional(many(text('Người chứng kiến'), { title: 'Người chứng kiến' })),
    points: optional(sentences('Nội dung giao ước', 'Mỗi cam kết một mục.')),
  },
  { title: 'Giao ước thi đua' },
);
