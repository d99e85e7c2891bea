/** What is safe to change in any text on its way in. */

// Zero-width characters, soft hyphen, direction marks, controls (not tab, line feed), halves of surrogate pairs.
// A zero-width joiner between two emoji belongs to them and stays.
const invisible =
  /(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})|[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD\u061C\u180E\p{Cs}]|(?![\t\n])\p{Cc}/gu;

/**
 * NFC; line ends and page breaks `\n`; NBSP and other spaces of fixed width → space; what cannot be seen taken out. Nothing else.
 * `removed` names each kind of character taken out once (`U+200B`), for a warning.
 */
export function normaliseText(text: string): { text: string; removed: string[] } {
  const removed = new Set<string>();
  const plain = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(invisible, (character) => {
      removed.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
      return '';
    });
  return { text: plain.normalize('NFC'), removed: [...removed] };
}

const nbsp = '\u00A0';

/**
 * Put NBSP where a line must not break: after `số`, `Điều`, `khoản`, `điểm`, `ngày`, `tháng`, `năm`, `quý` before a number,
 * in `quân khu 7` and `khu vực 5`, after `TP`, before `tỷ`, `triệu`, `nghìn`, `đồng` after a number, in `6 tháng` and
 * `điểm %`, and before an en dash. As many characters as before. For PDF and DOCX; Markdown, HTML and plain text do without.
 */
export function bindNumbers(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\p{N}])(số|điều|khoản|điểm|ngày|tháng|năm|quý|phần|chương|mục) (?=\d|[IVX]+(?![\p{L}]))/giu,
      `$1${nbsp}`,
    )
    .replace(/(?<![\p{L}\p{N}])(quân khu|khu vực) (?=\d)/giu, (words) => words.replaceAll(' ', nbsp))
    .replace(/(?<![\p{L}\p{N}])(\d+) (?=tháng(?![\p{L}\u00A0])(?! \d))/giu, `$1${nbsp}`)
    .replace(/(?<![\p{L}\p{N}])(TP\.?|TX\.?|Q\.) (?=[\p{Lu}\d])/gu, `$1${nbsp}`)
    .replace(/(?<=\d) (?=(?:tỷ|triệu|nghìn|đồng)(?!\p{L}))/giu, nbsp)
    .replace(/(?<=điểm) (?=%)/giu, nbsp)
    .replace(/(?<=\S) (?=– )/gu, nbsp);
}
