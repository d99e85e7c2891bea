/** Rules about the job: files that are asked for and not there, unknown kinds and formats. */
import { rule } from '../rule.ts';

export const jobRules = {
  'file-exists': rule<{ path: string }>(
    'error',
    ({ path }) => ({ reason: `Không thấy tệp ${path}`, remedy: 'Kiểm tra lại đường dẫn.' }),
    ({ path }) => ({ reason: `No such file: ${path}`, remedy: 'Check the path.' }),
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
