/** What each paragraph of the body is, by its words and its look. */
import type { Words } from './sheet.ts';

/**
 * `chapter`: `Phần I`, `Chương 2`, `Mục 1`; `chapterTitle`: its capitals below; `roman`: `I.`; `article`: `Điều 1.`;
 * `clause`: `1.`; `point`: `a)`; `bullet`: no level of the Decree; `caption`: words of a picture or table.
 */
export type BodyKind =
  | 'chapter'
  | 'chapterTitle'
  | 'roman'
  | 'article'
  | 'clause'
  | 'point'
  | 'bullet'
  | 'caption'
  | 'text';

export interface BodyPart {
  kind: BodyKind;
  /** Number or letter of its level: `III`, `2`, `đ`. */
  number?: string;
  /** Bold throughout: a title of its own. */
  titled: boolean;
  words: Words;
}

const shapes: readonly (readonly [BodyKind, RegExp])[] = [
  ['chapter', /^(?:Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+)?([IVXLC]+|\d+)\.?$/iu],
  ['roman', /^([IVXLC]+)\.\s/u],
  ['article', /^Điều\s+(\d+)\.\s/u],
  ['clause', /^(\d{1,3})\.\s/u],
  ['point', /^([a-zđ])\)\s/u],
  ['bullet', /^[-+•–*]\s/u],
];

/** Name a paragraph. `before`: the part above it; `beside`: whether a picture or table stands right above or below. */
export function bodyPart(words: Words, before: BodyPart | undefined, beside: boolean): BodyPart {
  const shown = words.runs.filter(({ text }) => text.trim() !== '');
  const titled = shown.length > 0 && shown.every(({ bold }) => bold);
  const text = words.text.trim();
  const centred = words.align === 'center';
  for (const [kind, shape] of shapes) {
    const found = shape.exec(text);
    if (!found) continue;
    // `I. Smith` opens no level: that is bold or in capitals.
    if (kind === 'roman' && !titled && text !== text.toUpperCase()) continue;
    return { kind, titled, words, ...(found[1] ? { number: found[1] } : {}) };
  }
  if (before?.kind === 'chapter' && (titled || centred)) return { kind: 'chapterTitle', titled, words };
  const captioned = /^(?:Ảnh|Hình|Biểu đồ|Biểu|Bảng|Nguồn)\b/u.test(text) || beside;
  if (centred && captioned) return { kind: 'caption', titled, words };
  return { kind: 'text', titled, words };
}
