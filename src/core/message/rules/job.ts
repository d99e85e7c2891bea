/** Rules about the job: files that are asked for and not there, unknown kinds and formats. */
import { rule } from '../rule.ts';

export const jobRules = {
  'file-exists': rule<{ path: string }>(
    'error',
    ({ path }) => ({ reason: `Không thấy tệp ${path}`, remedy: 'Kiểm tra lại đường dẫn.' }),
    ({ path }) => ({ reason: `No such file: ${path}`, remedy: 'Check the path.' }),
  ),
  'compare-cluster': rule<{ found: string; expected: string }>(
    'warning',
    ({ found, expected }) => ({
      reason: `Không so sánh được với số liệu của ${found}: hội nghị này là của ${expected}`,
      remedy: 'Chọn tệp kỳ trước của chính Cụm này; nếu Cụm đã đổi tên, ghi số kỳ trước vào mục previous của chỉ tiêu.',
    }),
    ({ found, expected }) => ({
      reason: `Figures of ${found} are not compared with: this conference is of ${expected}`,
      remedy: 'Give the earlier file of the same cluster; if it was renamed, state the figures as previous.',
    }),
  ),
  'compare-earlier': rule<{ found: string; reviewed: string }>(
    'warning',
    ({ found, reviewed }) => ({
      reason: `Không so sánh được: tệp này là của kỳ ${found}, không trước kỳ ${reviewed}`,
      remedy: 'Chọn tệp của một kỳ trước.',
    }),
    ({ found, reviewed }) => ({
      reason: `Not compared: this file is of ${found}, which is not before ${reviewed}`,
      remedy: 'Give the file of an earlier period.',
    }),
  ),
  'kind-known': rule<{ kind: string; kinds: readonly string[]; nearest?: string | undefined }>(
    'error',
    ({ kind, kinds, nearest }) => ({
      reason: `Không có loại văn bản “${kind}”`,
      remedy: nearest ? `Có phải là “${nearest}”? Hiện có: ${kinds.join(', ')}.` : `Hiện có: ${kinds.join(', ')}.`,
    }),
    ({ kind, kinds, nearest }) => ({
      reason: `There is no kind of document “${kind}”`,
      remedy: nearest
        ? `Did you mean “${nearest}”? There are: ${kinds.join(', ')}.`
        : `There are: ${kinds.join(', ')}.`,
    }),
  ),
  'path-name-known': rule<{ name: string; pattern: string }>(
    'error',
    ({ name, pattern }) => ({
      reason: `Mẫu đường dẫn ${pattern} có tên lạ {${name}}`,
      remedy: 'Các tên dùng được: {stem}, {kind}, {slug}, {date}, {ext}.',
    }),
    ({ name, pattern }) => ({
      reason: `The path pattern ${pattern} has an unknown name {${name}}`,
      remedy: 'Known names: {stem}, {kind}, {slug}, {date}, {ext}.',
    }),
  ),
  'path-distinct': rule<{ path: string; kinds: readonly string[]; inputs: readonly string[]; pattern: string }>(
    'error',
    ({ path, kinds, inputs, pattern }) => ({
      reason: `Hai văn bản cùng ghi vào một tệp ${path}: ${kinds.join(' và ')}${inputs.length > 1 ? ` (của ${inputs.join(' và ')})` : ''}`,
      remedy:
        inputs.length > 1
          ? `Thêm {stem} hoặc {slug} vào mẫu đường dẫn ${pattern}.`
          : `Thêm {kind} vào mẫu đường dẫn ${pattern}, hoặc chọn một loại bằng --kind.`,
    }),
    ({ path, kinds, inputs, pattern }) => ({
      reason: `Two documents would be one file ${path}: ${kinds.join(' and ')}${inputs.length > 1 ? ` (of ${inputs.join(' and ')})` : ''}`,
      remedy:
        inputs.length > 1
          ? `Add {stem} or {slug} to the path pattern ${pattern}.`
          : `Add {kind} to the path pattern ${pattern}, or choose one kind with --kind.`,
    }),
  ),
  'feed-entry-complete': rule<{ path: string; lacks: readonly string[] }>(
    'warning',
    ({ path, lacks }) => ({
      reason: `Bài ${path} không vào được nguồn tin vì thiếu ${lacks.map((key) => (key === 'date' ? 'ngày' : 'tít')).join(' và ')}`,
      remedy: 'Ghi ngày đăng ở mục published của article (hoặc date trong phần đầu), tít ở mục title.',
    }),
    ({ path, lacks }) => ({
      reason: `Article ${path} is left out of the feed: it has no ${lacks.join(' and no ')}`,
      remedy: 'Give the day as article.published (or date in the front matter) and the headline as title.',
    }),
  ),
  'photo-exists': rule<{ path: string }>(
    'warning',
    ({ path }) => ({
      reason: `Không thấy tệp ảnh ${path}; chú thích vẫn giữ chỗ`,
      remedy: 'Chép ảnh vào đúng chỗ, hoặc sửa mục file của ảnh.',
    }),
    ({ path }) => ({
      reason: `No such photo: ${path}; its caption keeps the place`,
      remedy: 'Put the photo there, or correct the photo’s file.',
    }),
  ),
  'photo-present': rule<{ caption: string }>(
    'info',
    ({ caption }) => ({
      reason: `Ảnh chưa có tệp: ${caption}`,
      remedy: 'Khi có ảnh, ghi đường dẫn vào mục file của ảnh.',
    }),
    ({ caption }) => ({
      reason: `This photo has no file yet: ${caption}`,
      remedy: 'When you have it, give its path as the photo’s file.',
    }),
  ),
};
