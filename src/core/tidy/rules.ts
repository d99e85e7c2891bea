/** What tidying a pasted article did, and what a person should look at. */
import type { Rule } from '../message/rule.ts';

/** Elements of a page, as a reader would call them. */
const pieces: Record<string, readonly [vi: string, en: string]> = {
  nav: ['thanh điều hướng', 'navigation'],
  navigation: ['thanh điều hướng', 'navigation'],
  aside: ['cột bên', 'an aside'],
  footer: ['chân trang', 'the footer'],
  header: ['đầu trang', 'the header'],
  links: ['khung liên kết, chia sẻ', 'a box of links'],
  portal: ['chữ của cổng thông tin', 'words of the portal'],
  iframe: ['khung nhúng', 'an embedded page'],
  video: ['video', 'a video'],
  audio: ['âm thanh', 'a sound'],
};

/** Long words by their two ends, so that a person finds them again; the message has them whole as `actual`. */
function short(words: string): string {
  return words.length > 160 ? `${words.slice(0, 110)} … ${words.slice(-40)}` : words;
}

export const tidyLeftOut: Rule<{ what: string; near: string }> = {
  id: 'tidy-left-out',
  severity: 'info',
  vi: ({ what, near }) => ({
    reason: `Đã bỏ ${pieces[what]?.[0] ?? 'phần ngoài bài'}: “${short(near)}”`,
    actual: near,
  }),
  en: ({ what, near }) => ({
    reason: `Left out ${pieces[what]?.[1] ?? 'what is not the article'}: “${short(near)}”`,
    actual: near,
  }),
  examples: [...Object.keys(pieces), 'div'].map((what) => ({ what, near: 'Tin liên quan' })),
};

export const tidyStruck: Rule<{ near: string }> = {
  id: 'tidy-struck',
  severity: 'warning',
  vi: ({ near }) => ({
    reason: `Đã bỏ chữ bị gạch ngang (đã xóa trong bản gốc): “${short(near)}”`,
    actual: near,
    remedy: 'Nếu còn dùng, tự đưa lại vào bài.',
  }),
  en: ({ near }) => ({
    reason: `Left out words that were struck out: “${short(near)}”`,
    actual: near,
    remedy: 'If they still hold, put them back by hand.',
  }),
  examples: [{ near: 'năm 2022' }, { near: 'Đã xóa. '.repeat(30).trim() }],
};

export const tidyEmbedded: Rule<{ what: string; near: string }> = {
  id: 'tidy-embedded',
  severity: 'warning',
  vi: ({ what, near }) => ({
    reason: `Bài có ${pieces[what]?.[0] ?? 'nội dung nhúng'}, Markdown không giữ được${near ? `: ${near}` : ''}`,
    remedy: 'Nếu cần, viết thành liên kết: [tên](địa chỉ).',
  }),
  en: ({ what, near }) => ({
    reason: `The article has ${pieces[what]?.[1] ?? 'something embedded'}, which Markdown cannot keep${near ? `: ${near}` : ''}`,
    remedy: 'If it matters, write it as a link: [name](address).',
  }),
  examples: [
    { what: 'video', near: 'https://example.vn/a.mp4' },
    { what: 'object', near: '' },
  ],
};

export const tidyPublished: Rule<{ near: string }> = {
  id: 'tidy-published',
  severity: 'info',
  vi: ({ near }) => ({ reason: `Đã lấy làm ngày đăng: ${near}` }),
  en: ({ near }) => ({ reason: `Taken as the day of publication: ${near}` }),
  examples: [{ near: 'Thứ sáu, 29/3/2024' }],
};

export const tidyToolbar: Rule<{ word: string; count: number }> = {
  id: 'tidy-toolbar',
  severity: 'info',
  vi: ({ word, count }) => ({
    reason: `Đã bỏ chữ của thanh công cụ ảnh “${word}” (${count} chỗ); dòng ngay dưới thành chú thích ảnh`,
  }),
  en: ({ word, count }) => ({
    reason: `Dropped the words of a photo toolbar, “${word}” (${count} times); the line below became a caption`,
  }),
  examples: [{ word: 'leftcenterrightdel', count: 2 }],
};

export const tidyCaption: Rule<{ near: string }> = {
  id: 'tidy-caption',
  severity: 'warning',
  vi: ({ near }) => ({
    reason: near
      ? `Có chỗ ảnh nhưng không rõ chú thích, trước “${near}…”`
      : 'Có chỗ ảnh ở cuối bài nhưng không có chú thích',
    remedy: 'Tự thêm ảnh: ![mô tả](tệp.jpg "chú thích").',
  }),
  en: ({ near }) => ({
    reason: near
      ? `A photo stood here, but its caption is not clear, before “${near}…”`
      : 'A photo stood at the end, without a caption',
    remedy: 'Add it by hand: ![description](file.jpg "caption").',
  }),
  examples: [{ near: 'Tham dự Hội nghị' }, { near: '' }],
};

export const tidyTitle: Rule<{ near: string }> = {
  id: 'tidy-title',
  severity: 'info',
  vi: ({ near }) => ({ reason: `Đã lấy làm tít: ${near}` }),
  en: ({ near }) => ({ reason: `Taken as the headline: ${near}` }),
  examples: [{ near: 'Hội nghị tổng kết' }],
};

export const tidyByline: Rule<{ near: string }> = {
  id: 'tidy-byline',
  severity: 'info',
  vi: ({ near }) => ({ reason: `Đã lấy làm tên tác giả: ${near}` }),
  en: ({ near }) => ({ reason: `Taken as the by-line: ${near}` }),
  examples: [{ near: 'Lê Văn An' }],
};

export const tidyBylineGlued: Rule<{ near: string }> = {
  id: 'tidy-byline-glued',
  severity: 'warning',
  vi: ({ near }) => ({
    reason: `Tên tác giả dính liền câu cuối, đã tách ra: ${near}`,
    remedy: 'Xem lại câu cuối và mục authors.',
  }),
  en: ({ near }) => ({
    reason: `The by-line was glued to the last sentence and has been cut off: ${near}`,
    remedy: 'Look at the last sentence and at authors.',
  }),
  examples: [{ near: 'Lê Văn An' }],
};

export const tidyBylineUnsure: Rule<{ near: string }> = {
  id: 'tidy-byline-unsure',
  severity: 'warning',
  vi: ({ near }) => ({
    reason: `“${near}” ở cuối đoạn cuối có thể là tên tác giả; vẫn để nguyên`,
    remedy: 'Nếu đúng, chuyển sang mục authors của phần đầu.',
  }),
  en: ({ near }) => ({
    reason: `“${near}” at the end of the last paragraph may be the by-line; it is left there`,
    remedy: 'If it is, move it to authors in the front matter.',
  }),
  examples: [{ near: 'Lê Văn An' }],
};
