/** Rules about inputs and outputs: photos, forms to fill in, paths. */
import type { Rule } from '../message/rule.ts';
import { type Refusal, refusalWords } from '../model/refusal.ts';

/** `why`: it is there, and was not read. */
export const photoExists: Rule<{ path: string; why?: Refusal | undefined }> = {
  id: 'photo-exists',
  severity: 'warning',
  vi: ({ path, why }) => ({
    reason: why
      ? `Không mở được ảnh ${path} (${refusalWords[why].vi}); chú thích vẫn giữ chỗ`
      : `Không thấy tệp ảnh ${path}; chú thích vẫn giữ chỗ`,
    remedy: 'Chép ảnh vào đúng chỗ, hoặc sửa mục file của ảnh.',
  }),
  en: ({ path, why }) => ({
    reason: why
      ? `Photo ${path} cannot be opened (${refusalWords[why].en}); its caption keeps the place`
      : `No such photo: ${path}; its caption keeps the place`,
    remedy: 'Put the photo there, or correct the photo’s file.',
  }),
  examples: [{ path: 'data/a.jpg' }, { path: 'data/a.jpg', why: 'loop' }],
};

export const photoPresent: Rule<{ caption: string }> = {
  id: 'photo-present',
  severity: 'info',
  vi: ({ caption }) => ({
    reason: `Ảnh chưa có tệp: ${caption}`,
    remedy: 'Khi có ảnh, ghi đường dẫn vào mục file của ảnh.',
  }),
  en: ({ caption }) => ({
    reason: `This photo has no file yet: ${caption}`,
    remedy: 'When you have it, give its path as the photo’s file.',
  }),
  examples: [{ caption: 'Toàn cảnh Hội nghị' }],
};

/** A kind that tells of a meeting, of data that tell of none. */
export const meetingTold: Rule<{ kind: string }> = {
  id: 'meeting-told',
  severity: 'warning',
  vi: ({ kind }) => ({
    reason: `Không làm ${kind}: dữ liệu không kể cuộc họp nào`,
    remedy: 'Có họp thì ghi thêm ngày (date), nơi họp (venue), người dự (attendees) hoặc diễn biến (programme).',
    subject: kind,
  }),
  en: ({ kind }) => ({
    reason: `No ${kind} made: the data tell of no meeting`,
    remedy: 'If there was one, give its date, venue, attendees or programme.',
  }),
  examples: [{ kind: 'Biên bản' }],
};

/**
 * `missing`: keys that the form of this kind of document demands; `labels`: what each is called. Those of `data` are keys
 * of the data file; the others, of a kind that the schema does not know, only its template can state.
 */
export const frameComplete: Rule<{
  kind: string;
  missing: readonly string[];
  labels?: readonly string[] | undefined;
  where: 'data' | 'template';
}> = {
  id: 'frame-complete',
  severity: 'warning',
  vi: ({ kind, missing, labels = [], where }) => ({
    reason: `${kind}: mẫu văn bản cần những mục chưa có, in chỗ chấm: ${missing.map((key, index) => (labels[index] ? `${labels[index]} (${key})` : key)).join(', ')}`,
    remedy:
      where === 'data'
        ? 'Ghi thêm các mục này vào tệp dữ liệu, hoặc điền tay vào chỗ chấm.'
        : 'Ghi thêm các mục này vào phần đầu của mẫu (template.md.hbs), hoặc điền tay vào chỗ chấm.',
    subject: kind,
    ...(where === 'data' && { keys: missing }),
  }),
  en: ({ kind, missing, where }) => ({
    reason: `${kind}: the form demands what is not stated, printed as dotted blanks: ${missing.join(', ')}`,
    remedy:
      where === 'data'
        ? 'Add these keys to the data file, or fill in the blanks by hand.'
        : 'State these keys in the front matter of the template (template.md.hbs), or fill in the blanks by hand.',
    subject: kind,
    ...(where === 'data' && { keys: missing }),
  }),
  examples: [
    { kind: 'Báo cáo', missing: ['official.place'], labels: ['Địa danh'], where: 'data' },
    { kind: 'report', missing: ['official.body', 'official.place'], where: 'data' },
    { kind: 'thong-bao', missing: ['number'], where: 'template' },
  ],
};

/** What news says of every conference, and the data do not. `lacks`: keys of the data file. */
export const dayAndPlace: Rule<{ kind: string; lacks: readonly ('date' | 'venue')[] }> = {
  id: 'day-and-place',
  severity: 'info',
  vi: ({ kind, lacks }) => ({
    reason: `${kind} chưa nói được ${lacks.map((key) => (key === 'date' ? 'ngày họp' : 'nơi họp')).join(', ')}`,
    remedy: `Ghi thêm ${lacks.map((key) => `\`${key}\``).join(', ')}; không rõ ngày thì \`date: recently\`, họp trực tuyến thì \`venue: online\`.`,
    subject: kind,
    keys: lacks,
  }),
  en: ({ kind, lacks }) => ({
    reason: `${kind}: it cannot say ${lacks.map((key) => (key === 'date' ? 'when' : 'where')).join(' and ')} the conference was`,
    remedy: `State ${lacks.map((key) => `\`${key}\``).join(' and ')}; \`date: recently\` where nobody knows the day, \`venue: online\` where it had no place.`,
    subject: kind,
    keys: lacks,
  }),
  examples: [
    { kind: 'Bài báo', lacks: ['date', 'venue'] },
    { kind: 'Bài báo', lacks: ['venue'] },
  ],
};

/** Data that no kind of document tells; `paths` as in the data file. */
export const datumPrinted: Rule<{ paths: readonly string[] }> = {
  id: 'datum-printed',
  severity: 'info',
  vi: ({ paths }) => ({
    reason: `Không văn bản nào in: ${paths.join(', ')}`,
    remedy: 'Nếu là điều cần nói, ghi ở khóa mà văn bản in (xem data/README.md); nếu không thì cứ để.',
    paths,
  }),
  en: ({ paths }) => ({
    reason: `No document prints: ${paths.join(', ')}`,
    remedy: 'If it must be told, state it under a key that documents print (data/README.md); else leave it.',
    paths,
  }),
  examples: [{ paths: ['units.0.code', 'edition'] }],
};

export const pathDistinct: Rule<{
  path: string;
  kinds: readonly string[];
  inputs: readonly string[];
  pattern: string;
}> = {
  id: 'path-distinct',
  severity: 'error',
  vi: ({ path, kinds, inputs, pattern }) => ({
    reason: `Hai văn bản cùng ghi vào một tệp ${path}: ${kinds.join(' và ')}${inputs.length > 1 ? ` (của ${inputs.join(' và ')})` : ''}`,
    remedy:
      inputs.length > 1
        ? `Thêm {stem} hoặc {slug} vào mẫu đường dẫn ${pattern}.`
        : `Thêm {kind} vào mẫu đường dẫn ${pattern}, hoặc chọn một loại bằng --kind.`,
  }),
  en: ({ path, kinds, inputs, pattern }) => ({
    reason: `Two documents would be one file ${path}: ${kinds.join(' and ')}${inputs.length > 1 ? ` (of ${inputs.join(' and ')})` : ''}`,
    remedy:
      inputs.length > 1
        ? `Add {stem} or {slug} to the path pattern ${pattern}.`
        : `Add {kind} to the path pattern ${pattern}, or choose one kind with --kind.`,
  }),
  examples: [
    { path: 'a.md', kinds: ['article', 'report'], inputs: ['a.yaml'], pattern: '{stem}.{ext}' },
    { path: 'article.md', kinds: ['article', 'article'], inputs: ['a.yaml', 'b.yaml'], pattern: '{kind}.{ext}' },
  ],
};
