import { otherWordings, texts } from './parts.ts';
import type { ConsistencyRule } from './rule.ts';

/** Marks in pairs. */
const pairs = [
  ['“', '”'],
  ['«', '»'],
] as const;

/**
 * Every quote that opens closes, within one text. Apostrophes and single quotes are left alone.
 *
 * @example ok
 * title: Hội nghị “Tổng kết” và «Sơ kết»
 * @example not ok
 * title: «Hội nghị “Tổng kết»
 * @example ok
 * title: 'Hội nghị "Tổng kết"'
 * @example not ok
 * title: «'Hội nghị "Tổng kết'»
 */
export const quotesBalanced: ConsistencyRule<{ open: string; close: string; opened: number; closed: number }> = {
  id: 'quotes-balanced',
  severity: 'warning',
  vi: ({ open, close, opened, closed }) => ({
    reason: `Ngoặc kép lệch: ${opened} dấu mở ${open}, ${closed} dấu đóng ${close}`,
    remedy: 'Thêm dấu còn thiếu.',
  }),
  en: ({ open, close, opened, closed }) => ({
    reason: `Unbalanced quotes: ${opened} ${open} open, ${closed} ${close} close`,
    remedy: 'Add the missing one.',
  }),
  examples: [{ open: '“', close: '”', opened: 1, closed: 0 }],
  check: (conference, { wordings }) =>
    [...texts(conference), ...otherWordings(wordings)].flatMap(({ text, path }) => {
      const count = (mark: string) => text.split(mark).length - 1;
      for (const [open, close] of pairs) {
        if (count(open) !== count(close))
          return [{ params: { open, close, opened: count(open), closed: count(close) }, path }];
      }
      return count('"') % 2 === 1
        ? [{ params: { open: '"', close: '"', opened: count('"'), closed: count('"') - 1 }, path }]
        : [];
    }),
};
