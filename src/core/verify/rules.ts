/** Rules about texts that tell what data say. `where`: file, line and column of what stands behind it. */
import type { Rule } from '../message/rule.ts';

/** What a text says and what holds instead. */
interface Params extends Leaf {
  said: string;
  expected: string;
  /** `data/x.yaml:62:90`; empty where no one datum can be named. */
  where: string;
  /** It is another text that says so. */
  ofText?: boolean | undefined;
}

/** Where in a PDF or DOCX, which have no lines of their own. */
interface Leaf {
  page?: number | undefined;
  paragraph?: number | undefined;
}

const leafWords = { vi: ['trang', 'đoạn'], en: ['page', 'paragraph'] } as const;

function at(lang: 'vi' | 'en', { where = '', page, paragraph }: Leaf & { where?: string }): string {
  const [pages, paragraphs] = leafWords[lang];
  const leaf =
    page === undefined ? (paragraph === undefined ? '' : `, ${paragraphs} ${paragraph}`) : `, ${pages} ${page}`;
  return `${where ? ` (${where})` : ''}${leaf}`;
}

const source = {
  vi: (ofText: boolean | undefined) => (ofText ? 'văn bản kia' : 'dữ liệu'),
  en: (ofText: boolean | undefined) => (ofText ? 'the other text says' : 'the data say'),
};

export const claimAgrees: Rule<Params> = {
  id: 'claim-agrees',
  severity: 'error',
  vi: ({ said, expected, ofText, ...place }) => ({
    reason: `Văn bản ghi “${said}”, ${source.vi(ofText)} ghi “${expected}”${at('vi', place)}`,
    remedy: 'Sửa văn bản, hoặc sửa dữ liệu nếu dữ liệu sai.',
    actual: said,
    expected: [expected],
  }),
  en: ({ said, expected, ofText, ...place }) => ({
    reason: `The text says “${said}”, ${source.en(ofText)} “${expected}”${at('en', place)}`,
    remedy: 'Correct the text, or the data if they are wrong.',
    actual: said,
    expected: [expected],
  }),
  examples: [
    { said: '160', expected: '161', where: 'data/x.yaml:65:90' },
    { said: '160', expected: '161', where: '', page: 2 },
    { said: '160', expected: '161', where: 'b.docx:3:5', ofText: true, paragraph: 3 },
  ],
};

export const claimSupported: Rule<Leaf & { said: string }> = {
  id: 'claim-supported',
  severity: 'warning',
  vi: ({ said, ...place }) => ({
    reason: `Không dữ liệu nào nói “${said}”${at('vi', place)}`,
    remedy: 'Thêm vào dữ liệu nếu đúng; nếu không thì bỏ.',
    actual: said,
  }),
  en: ({ said, ...place }) => ({
    reason: `No datum says “${said}”${at('en', place)}`,
    remedy: 'Add it to the data if it is true; else leave it out.',
    actual: said,
  }),
  examples: [{ said: '12 sáng kiến' }, { said: '12 sáng kiến', page: 3 }],
};

export const awardStatusAgrees: Rule<Params> = {
  id: 'award-status-agrees',
  severity: 'error',
  vi: ({ said, expected, ofText, ...place }) => ({
    reason: `Mức của khen thưởng đã đổi: văn bản ghi “${said}”, ${source.vi(ofText)} ghi “${expected}”${at('vi', place)}`,
    remedy: 'Điều mới đề nghị chưa phải là điều đã tặng.',
    actual: said,
    expected: [expected],
  }),
  en: ({ said, expected, ofText, ...place }) => ({
    reason: `How far the award has come was changed: the text says “${said}”, ${source.en(ofText)} “${expected}”${at('en', place)}`,
    remedy: 'What is proposed is not granted yet.',
    actual: said,
    expected: [expected],
  }),
  examples: [{ said: 'được tặng', expected: 'được đề nghị tặng', where: 'data/x.yaml:59:30' }],
};

export const claimInPlace: Rule<Params> = {
  id: 'claim-in-place',
  severity: 'error',
  vi: ({ said, expected, ofText, ...place }) => ({
    reason: `“${said}” là của chỗ khác; chỗ này ${source.vi(ofText)} ghi “${expected}”${at('vi', place)}`,
    remedy: 'Xem có lẫn hai người, hai đơn vị hay hai khen thưởng không.',
    actual: said,
    expected: [expected],
  }),
  en: ({ said, expected, ofText, ...place }) => ({
    reason: `“${said}” belongs elsewhere; here ${source.en(ofText)} “${expected}”${at('en', place)}`,
    remedy: 'See whether two people, units or awards were mixed up.',
    actual: said,
    expected: [expected],
  }),
  examples: [{ said: '161', expected: '304', where: 'data/x.yaml:66:90' }],
};

export const nameAgrees: Rule<Params> = {
  id: 'name-agrees',
  severity: 'error',
  vi: ({ said, expected, ofText, ...place }) => ({
    reason: `Tên “${said}” khác ${source.vi(ofText)}: “${expected}”${at('vi', place)}`,
    remedy: 'Viết tên như người mang tên viết.',
    actual: said,
    expected: [expected],
  }),
  en: ({ said, expected, ofText, ...place }) => ({
    reason: `The name “${said}” is another one; ${source.en(ofText)} “${expected}”${at('en', place)}`,
    remedy: 'Write a name as its bearer does.',
    actual: said,
    expected: [expected],
  }),
  examples: [{ said: 'Nguyễn Đình Quan', expected: 'Nguyễn Đình Quang', where: 'data/x.yaml:23:12' }],
};

export const factStated: Rule<{ label: string; value: string; where: string; kind: string }> = {
  id: 'fact-stated',
  severity: 'warning',
  vi: ({ label, value, where, kind }) => ({
    reason: `${kind} chưa nêu ${label ? `${label}: ` : ''}“${value}” (${where})`,
    remedy: 'Loại văn bản này phải nêu điều ấy (states trong kind.yaml).',
    expected: [value],
  }),
  en: ({ label, value, where, kind }) => ({
    reason: `${kind} does not state ${label ? `${label}: ` : ''}“${value}” (${where})`,
    remedy: 'This kind of document must state it (states in kind.yaml).',
    expected: [value],
  }),
  examples: [
    { label: 'ngày', value: '2025-12-19', where: 'data/x.yaml:18:12', kind: 'Bài báo' },
    { label: '', value: '161', where: 'data/x.yaml:65:90', kind: 'Báo cáo' },
  ],
};

export const textReadable: Rule<{ path: string }> = {
  id: 'text-readable',
  severity: 'error',
  vi: ({ path }) => ({
    reason: `Không đọc được chữ trong ${path}`,
    remedy: 'Tệp PDF hay DOCX đã hỏng; mở bằng chương trình khác rồi lưu lại.',
  }),
  en: ({ path }) => ({
    reason: `No words can be read in ${path}`,
    remedy: 'The PDF or DOCX is damaged; open it in another program and save it anew.',
  }),
  examples: [{ path: 'bai.pdf' }],
};
