/** What surrounds the text: slogans, documents cited, photos, byline, the article's own lines. */

import { day, fullDay } from './date.ts';
import { period } from './period.ts';
import { flag, label, list, many, optional, record, short, text, word } from './shape.ts';

const slogan = record(
  {
    kind: word(['theme', 'motto', 'breakthrough', 'movement'], 'Loại', 'chủ đề, phương châm, khâu đột phá, phong trào'),
    text: text('Nguyên văn'),
    period: optional(period),
    by: optional(text('Ai phát động')),
  },
  { title: 'Chủ đề, phương châm' },
);

export const slogans = list(slogan, { title: 'Chủ đề, phương châm, phong trào' });

const citation = record(
  {
    type: text('Loại văn bản', 'Ví dụ: Quyết định.'),
    number: optional(label('Số, ký hiệu', 'Ví dụ: 139/QĐ-VKSTC.')),
    date: optional(fullDay),
    issuer: optional(text('Cơ quan ban hành')),
    subject: optional(text('Trích yếu')),
    clause: optional(text('Điều, khoản')),
    role: optional(word(['basis', 'cited'], 'Vai trò', '`basis` căn cứ ban hành, `cited` được nhắc tới')),
  },
  { title: 'Văn bản' },
);

export const documents = list(citation, { title: 'Văn bản được viện dẫn' });

const photo = short(
  'caption',
  record(
    {
      caption: optional(text('Chú thích')),
      file: optional(text('Tệp ảnh', 'Đường dẫn tính từ tệp dữ liệu. Chưa có thì bỏ trống.')),
      alt: optional(text('Mô tả ảnh', 'Cho người không nhìn được ảnh.')),
      credit: optional(text('Người chụp')),
      shows: optional(many(text('Tên'), { title: 'Ai, điểm cầu nào trong ảnh' })),
      after: optional(
        word(
          [
            'lead',
            'attendance',
            'opening',
            'report',
            'results',
            'limitations',
            'awards',
            'discussion',
            'directive',
            'decisions',
            'nextTerm',
            'covenant',
            'tasks',
            'closing',
          ],
          'Đặt sau phần',
          'mở đầu, tham dự, khai mạc, báo cáo, kết quả, hạn chế, khen thưởng, thảo luận, chỉ đạo, bình xét, bầu Cụm trưởng, giao ước, nhiệm vụ, bế mạc',
        ),
      ),
      field: optional(
        text('Đặt sau lĩnh vực', 'Khi ảnh ở giữa phần kết quả: lĩnh vực (`field`) của kết quả đứng trước ảnh.'),
      ),
      illustration: optional(flag('Ảnh minh họa')),
    },
    { title: 'Ảnh' },
  ),
  { title: 'Ảnh', description: 'Chú thích, hoặc đủ: chú thích, tệp, vị trí.' },
);

export const photos = list(photo, { title: 'Ảnh' });

/** Who wrote it: one name, several, or with role and unit. */
export const byline = short(
  'authors',
  record(
    {
      authors: many(text('Tác giả'), { title: 'Tác giả' }),
      role: optional(text('Vai trò', 'Ví dụ: Tin, ảnh.')),
      unit: optional(text('Đơn vị')),
      source: optional(text('Nguồn')),
      separator: optional(word([' – ', ' - ', ', '], 'Dấu nối')),
    },
    { title: 'Tác giả' },
  ),
  { title: 'Tác giả' },
);

/** Lines of the article that its author wants to set by hand. */
export const article = record(
  {
    headline: optional(text('Tít bài', 'Bỏ trống thì tự đặt từ dữ liệu.')),
    sapo: optional(text('Sa-pô', 'Bỏ trống thì tự viết từ dữ liệu.')),
    kicker: optional(text('Tít phụ trên')),
    angle: optional(
      word(
        ['result', 'decision', 'people', 'event'],
        'Góc nhìn',
        'Bài mở bằng gì: `result` kết quả, khen thưởng; `decision` quyết định, bầu; `people` lời người phát biểu; `event` sự kiện. Bỏ trống thì mở bằng điều nặng nhất.',
      ),
    ),
    published: optional(day),
    outlet: optional(text('Cơ quan báo chí')),
    link: optional(text('Đường dẫn của bài', 'In dưới bài đăng mạng xã hội. Ví dụ: https://bao.vn/tong-ket.')),
    hashtags: optional(many(text('Thẻ', 'Ví dụ: #CumThiDua5.'), { title: 'Thẻ của bài đăng mạng xã hội' })),
  },
  { title: 'Bài báo' },
);
