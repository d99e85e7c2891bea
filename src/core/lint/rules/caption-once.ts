import { fold } from '../../language/fold.ts';
import { finding } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * No two pictures have the same caption.
 *
 * @example ok: ![Hội trường](a.jpg "Toàn cảnh Hội nghị.")\n\n![Hội trường](b.jpg "Lãnh đạo các đơn vị ký giao ước.")
 * @example not ok: ![Hội trường](a.jpg "Toàn cảnh Hội nghị.")\n\n![Bàn ký](b.jpg "Toàn cảnh Hội nghị")
 */
export const captionOnce: LintRule = {
  id: 'caption-once',
  severity: 'warning',
  ...slip(
    ['Chú thích ảnh trùng nhau: “{actual}”', 'Mỗi ảnh một chú thích riêng.'],
    ['The caption stands twice: “{actual}”', 'Give each picture its own.'],
  ),
  check: (prose) => {
    const seen = new Set<string>();
    return prose.passages.flatMap((at) => {
      if (at.kind !== 'caption') return [];
      const key = fold(at.text.replace(/[.…]$/, ''));
      const before = seen.has(key);
      seen.add(key);
      return before ? [finding(prose, at, { actual: at.text }, { from: 0, to: at.text.length })] : [];
    });
  },
};
