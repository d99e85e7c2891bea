/** Annexes. */
import { sizes } from '../decree.ts';
import { centreFaults, lookFaults } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, type Said, say } from '../said.ts';

const labelLook = { size: sizes.annexLabel, capitals: false, bold: true, italic: false } as const;
const titleLook = { size: sizes.annexTitle, capitals: true, bold: true, italic: false } as const;
const referenceLook = { size: sizes.body, italic: true, bold: false } as const;
const numbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

export const annexes: DecreeRule = {
  id: 'annexes',
  article: say('Phụ lục I, Mục III, 1', 'Annex I, Part III, 1'),
  title: say('Phụ lục', 'Annexes'),
  expected: say(
    '“Phụ lục I”: 14 pt, đậm, giữa; tên in hoa, đậm, giữa; từ hai phụ lục trở lên đánh số La Mã; dòng kèm theo in nghiêng',
    '“Phụ lục I”: 14 pt, bold, centred; title in bold capitals, centred; two or more in Roman numbers; reference in italics',
  ),
  check({ annexes: all, sheet }) {
    if (all.length === 0) return undefined;
    const faults: Said[] = all.flatMap(({ label, title, reference }, index) => {
      const text = label.text.trim();
      const number = /^Phụ lục(?:\s+(\S+))?$/iu.exec(text)?.[1];
      const wanted = all.length > 1 ? numbers[index] : undefined;
      const misnumbered = wanted !== undefined && number !== wanted;
      return [
        ...lookFaults([{ ...label, text: text.replace(/(?<![IVXLC])[IVXLC]+$/u, '') }], labelLook),
        ...lookFaults(title, titleLook),
        ...(reference ? lookFaults([reference], referenceLook) : []),
        ...centreFaults(
          [label, ...title],
          sheet.papers.length > 0 && sheet.papers.every(({ width, height }) => width < height)
            ? sheet.centre
            : undefined,
        ),
        ...(title.length > 0 ? [] : [say(`${text}: không có tên`, `${text}: no title`)]),
        ...(misnumbered ? [say(`${text}: cần số ${wanted}`, `${text}: expected ${wanted}`)] : []),
      ];
    });
    return { found: join(all.map(({ label }) => join([quote(label.text), look([label])]))), faults };
  },
};
