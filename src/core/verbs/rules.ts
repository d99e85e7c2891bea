/** Rules about what is asked for: kinds, paths, feeds, files that are set as they are. */
import type { Rule } from '../message/rule.ts';

export const kindKnown: Rule<{ kind: string; kinds: readonly string[]; nearest?: string | undefined }> = {
  id: 'kind-known',
  severity: 'error',
  vi: ({ kind, kinds, nearest }) => ({
    reason: `Không có loại văn bản “${kind}”`,
    remedy: nearest ? `Có phải là “${nearest}”? Hiện có: ${kinds.join(', ')}.` : `Hiện có: ${kinds.join(', ')}.`,
  }),
  en: ({ kind, kinds, nearest }) => ({
    reason: `There is no kind of document “${kind}”`,
    remedy: nearest ? `Did you mean “${nearest}”? There are: ${kinds.join(', ')}.` : `There are: ${kinds.join(', ')}.`,
  }),
  examples: [
    { kind: 'bao-cao', kinds: ['article', 'report'] },
    { kind: 'reprot', kinds: ['article', 'report'], nearest: 'report' },
  ],
};

export const pathNameKnown: Rule<{ name: string; pattern: string }> = {
  id: 'path-name-known',
  severity: 'error',
  vi: ({ name, pattern }) => ({
    reason: `Mẫu đường dẫn ${pattern} có tên lạ {${name}}`,
    remedy: 'Các tên dùng được: {stem}, {kind}, {slug}, {date}, {ext}.',
  }),
  en: ({ name, pattern }) => ({
    reason: `The path pattern ${pattern} has an unknown name {${name}}`,
    remedy: 'Known names: {stem}, {kind}, {slug}, {date}, {ext}.',
  }),
  examples: [{ name: 'name', pattern: '{name}.{ext}' }],
};

export const feedEntryComplete: Rule<{ path: string; lacks: readonly string[] }> = {
  id: 'feed-entry-complete',
  severity: 'warning',
  vi: ({ path, lacks }) => ({
    reason: `Bài ${path} không vào được nguồn tin vì thiếu ${lacks.map((key) => (key === 'date' ? 'ngày' : 'tít')).join(' và ')}`,
    remedy: 'Ghi ngày đăng ở mục published của article (hoặc date trong phần đầu), tít ở mục title.',
  }),
  en: ({ path, lacks }) => ({
    reason: `Article ${path} is left out of the feed: it has no ${lacks.join(' and no ')}`,
    remedy: 'Give the day as article.published (or date in the front matter) and the headline as title.',
  }),
  examples: [
    { path: 'a.md', lacks: ['date', 'title'] },
    { path: 'a.md', lacks: ['title'] },
  ],
};

export const frontMatterPresent: Rule = {
  id: 'front-matter-present',
  severity: 'info',
  vi: () => ({
    reason: 'Tệp không có phần đầu (giữa hai dòng ---) nên được đặt như một bài báo',
    remedy: 'Muốn thành báo cáo hay biên bản, ghi layout: official hoặc layout: minutes ở phần đầu.',
  }),
  en: () => ({
    reason: 'The file has no front matter (between two lines ---) and is set as an article',
    remedy: 'For a report or minutes, say layout: official or layout: minutes there.',
  }),
  examples: [{}],
};

/** `key`: of the front matter, demanded by the official form. */
export const frontMatterComplete: Rule<{ key: string }> = {
  id: 'front-matter-complete',
  severity: 'warning',
  vi: ({ key }) => ({
    reason: `Phần đầu thiếu mục “${key}” mà mẫu văn bản cần; chỗ đó in dòng chấm`,
    remedy: 'Ghi thêm mục này, hoặc điền tay vào chỗ chấm.',
  }),
  en: ({ key }) => ({
    reason: `The front matter lacks “${key}”, which the form demands; a dotted blank stands there`,
    remedy: 'Add it, or fill in the blank by hand.',
  }),
  examples: [{ key: 'place' }],
};

export const templateCalled: Rule<{ name: string }> = {
  id: 'template-called',
  severity: 'warning',
  vi: ({ name }) => ({
    reason: `Không mẫu nào gọi mẫu con \`${name}\``,
    remedy: `Gọi bằng {{> ${name}}}, hoặc xóa tệp.`,
  }),
  en: ({ name }) => ({
    reason: `No template calls the partial \`${name}\``,
    remedy: `Call it by {{> ${name}}}, or delete the file.`,
  }),
  examples: [{ name: 'awards' }],
};
