import { finding } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { wordsOf } from '../words-and-sentences.ts';

const others = ['Theo báo cáo', 'Bên cạnh đó', 'Cùng với đó', 'Trong khuôn khổ Hội nghị', 'Cũng tại Hội nghị'];

/** The words that open a paragraph: up to the first comma, or the first four; `cũng` and its like do not count. */
function openerOf(text: string): { length: number; key: string } | undefined {
  const comma = text.indexOf(',');
  const words = wordsOf(comma > 0 ? text.slice(0, comma) : text);
  const opener = comma > 0 && words.length <= 6 ? words : words.slice(0, words[3]?.lower === 'số' ? 5 : 4);
  const last = opener.at(-1);
  if (!last || opener.length < 2) return undefined;
  const key = opener.map(({ lower }) => lower).join(' ');
  return { length: last.to, key: key.replace(/^(?:cũng|và|đồng thời|ngay) /, '') };
}

/**
 * Two paragraphs in a row do not begin alike. Captions between them do not part them; documents may.
 *
 * @example ok: Tại Hội nghị, các đơn vị báo cáo.\n\nTheo báo cáo, phong trào sôi nổi.\n\nCũng tại Hội nghị, các đơn vị ký giao ước.
 * @example not ok: Tại Hội nghị, các đơn vị báo cáo.\n\nCũng tại Hội nghị, các đơn vị ký giao ước.
 */
export const openerNotRepeated: LintRule = {
  id: 'opener-not-repeated',
  severity: 'info',
  ...slip(
    ['Hai đoạn liền nhau cùng mở đầu bằng “{actual}”', 'Đổi cách mở đầu, ví dụ: “{expected}”.'],
    ['Two paragraphs in a row begin with “{actual}”', 'Begin otherwise, say: “{expected}”.'],
  ),
  check: (prose) => {
    // Official prose repeats itself on purpose.
    if (prose.form === 'document') return [];
    const paragraphs = prose.passages.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
    return paragraphs.flatMap((at, index) => {
      const before = paragraphs[index - 1];
      if (!before || before.kind === 'heading' || at.kind === 'heading') return [];
      const opener = openerOf(at.text);
      const former = openerOf(before.text);
      if (!opener || opener.key !== former?.key) return [];
      const expected = others.find((other) => !other.toLowerCase().endsWith(opener.key)) ?? others[0];
      return [
        finding(prose, at, { actual: at.text.slice(0, opener.length), expected }, { from: 0, to: opener.length }),
      ];
    });
  },
};
