/** A new data file: a conference of a kind, with what is known said and the rest as samples. */
import { slug } from '../../language/slug.ts';
import { type About, groupOf } from './about.ts';
import { sections } from './sections.ts';

/**
 * YAML that checks clean and makes documents as it stands.
 * `schema` is where editors find the JSON Schema: a path from the file, or an address.
 */
export function conferenceFile(about: About, schema: string): string {
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    '#',
    `# Hội nghị ${titleOf(about)}. Chỉ purposes là bắt buộc; điều gì không biết thì bỏ trống.`,
    '# Dòng bắt đầu bằng # là mẫu: bỏ dấu # rồi sửa cho đúng. Phần nào không dùng thì xóa.',
    '# Xem đủ mọi mục: thuky help data',
  ];
  const parts = sections(about).map(({ title, about: remarks = [], lines }) => [
    '',
    `# ── ${title} ${'─'.repeat(Math.max(3, 72 - title.length))}`,
    ...remarks.map((remark) => `# ${remark}`),
    '',
    ...lines,
  ]);
  return `${[...head, ...parts.flat()].join('\n')}\n`;
}

/** The title of its kind, of a Cụm or a Khối. */
function titleOf(about: About): string {
  const { title } = about.kind;
  return title.includes('Khối') ? title.replace('Cụm, Khối', groupOf(about)) : title.replaceAll('Cụm', groupOf(about));
}

/** A name for the file, without its ending: `cum-thi-dua-so-7-tong-ket-2025`. */
export function conferenceStem({ kind, year, name }: About): string {
  return [name ? slug(name) : '', kind.name, year].filter(Boolean).join('-');
}
