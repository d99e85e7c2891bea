/** What tidying a pasted article did, and what a person should look at. */
import { rule } from '../rule.ts';

export const tidyRules = {
  'tidy-toolbar': rule<{ word: string; count: number }>(
    'info',
    ({ word, count }) => ({
      reason: `Đã bỏ chữ của thanh công cụ ảnh “${word}” (${count} chỗ); dòng ngay dưới thành chú thích ảnh`,
    }),
    ({ word, count }) => ({
      reason: `Dropped the words of a photo toolbar, “${word}” (${count} times); the line below became a caption`,
    }),
  ),
  'tidy-caption': rule<{ near: string }>(
    'warning',
    ({ near }) => ({
      reason: near
        ? `Có chỗ ảnh nhưng không rõ chú thích, trước “${near}…”`
        : 'Có chỗ ảnh ở cuối bài nhưng không có chú thích',
      remedy: 'Tự thêm ảnh: ![mô tả](tệp.jpg "chú thích").',
    }),
    ({ near }) => ({
      reason: near
        ? `A photo stood here, but its caption is not clear, before “${near}…”`
        : 'A photo stood at the end, without a caption',
      remedy: 'Add it by hand: ![description](file.jpg "caption").',
    }),
  ),
  'tidy-title': rule<{ near: string }>(
    'info',
    ({ near }) => ({ reason: `Đã lấy làm tít: ${near}` }),
    ({ near }) => ({ reason: `Taken as the headline: ${near}` }),
  ),
  'tidy-byline': rule<{ near: string }>(
    'info',
    ({ near }) => ({ reason: `Đã lấy làm tên tác giả: ${near}` }),
    ({ near }) => ({ reason: `Taken as the by-line: ${near}` }),
  ),
  'tidy-byline-glued': rule<{ near: string }>(
    'warning',
    ({ near }) => ({
      reason: `Tên tác giả dính liền câu cuối, đã tách ra: ${near}`,
      remedy: 'Xem lại câu cuối và mục authors.',
    }),
    ({ near }) => ({
      reason: `The by-line was glued to the last sentence and has been cut off: ${near}`,
      remedy: 'Look at the last sentence and at authors.',
    }),
  ),
  'tidy-byline-unsure': rule<{ near: string }>(
    'warning',
    ({ near }) => ({
      reason: `“${near}” ở cuối đoạn cuối có thể là tên tác giả; vẫn để nguyên`,
      remedy: 'Nếu đúng, chuyển sang mục authors của phần đầu.',
    }),
    ({ near }) => ({
      reason: `“${near}” at the end of the last paragraph may be the by-line; it is left there`,
      remedy: 'If it is, move it to authors in the front matter.',
    }),
  ),
};
