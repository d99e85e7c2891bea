/** What each format is, for `thuky help formats`. */
import { type Format, formatNames } from '../../core/model/formats.ts';
import type { Lang } from '../../core/model/job.ts';
import { greatestOf } from '../../core/model/many.ts';

/** One sentence each, in lines of the help. */
const told: Record<Lang, Record<Format, readonly string[]>> = {
  vi: {
    md: ['Markdown có phần đầu (front matter); sửa tay rồi dàn trang lại bằng', 'thuky typeset'],
    html: ['trang đầy đủ, hoặc chỉ phần thân với --html fragment'],
    txt: ['chữ thuần'],
    pdf: ['trang in, nhúng phông; báo cáo, biên bản theo Nghị định 30/2020/NĐ-CP'],
    docx: ['Word, kiểu chữ và bảng thật, sửa tiếp được'],
  },
  en: {
    md: ['Markdown with front matter; edit it by hand and set it again with', 'thuky typeset'],
    html: ['a complete page, or its body alone with --html fragment'],
    txt: ['plain text'],
    pdf: ['pages, fonts embedded; report and minutes by Decree 30/2020/NĐ-CP'],
    docx: ['Word, with real styles and tables, to go on editing'],
  },
};

/** The formats, one under another. */
export function formatLines(lang: Lang): string {
  const width = greatestOf(formatNames.map((name) => name.length));
  return formatNames
    .map((name) => `  ${name.padEnd(width)}  ${told[lang][name].join(`\n${' '.repeat(width + 4)}`)}`)
    .join('\n');
}
