import { openSentence } from '../open-sentence.ts';
import { patternRule } from '../pattern-rule.ts';

/**
 * After `có`, `gồm`, `là`, `do` comes what they promise, not the end of the sentence.
 *
 * @example ok: Tham dự Hội nghị có đồng chí A. Đơn vị không có. Vì lý do ấy. Quyền tự do. Cụm gồm: Gia Lai và Kon Tum.
 * @example not ok: Tham dự Hội nghị có .
 * @example mended: Tham dự Hội nghị có .
 * @example not ok: Tham dự Hội nghị có.
 * @example not ok: Các đơn vị trong Cụm gồm: .
 * @example not ok: Hội nghị do ; các đơn vị khác dự.
 */
export const sentenceClosed = patternRule('sentence-closed', openSentence, ({ 0: found, index }) => ({
  found: found.replace(/\s+/g, ' '),
  from: index,
}));
