/** Page numbers. */

import { addAll } from '../../model/many.ts';
import { page as decree } from '../decree.ts';
import { centreFaults, lookFaults, wantedLook } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, type Said, say } from '../said.ts';

const wanted = { size: decree.number, bold: false, italic: false } as const;

export const pageNumbers: DecreeRule = {
  id: 'page-numbers',
  article: say('Phụ lục I, Mục I', 'Annex I, Part I'),
  title: say('Số trang', 'Page numbers'),
  expected: join([
    wantedLook(wanted),
    say(
      'chữ số Ả Rập, giữa lề trên, không hiện ở trang 1; mỗi phụ lục đánh số riêng',
      'Arabic, centred in the top margin, none on page 1; each annex by itself',
    ),
  ]),
  check({ sheet }) {
    const faults: Said[] = [];
    for (const { first, rest, counts } of sheet.numbering) {
      const shown = rest.filter((one) => one !== undefined);
      if (first) faults.push(say('hiện ở trang đầu', 'shown on a first page'));
      if (shown.length < rest.length) faults.push(say('có trang không hiện số', 'pages without a number'));
      if (!counts)
        faults.push(say('không đếm 2, 3, 4… bằng chữ số Ả Rập', 'does not count 2, 3, 4 … in Arabic digits'));
      if (shown.some(({ inTopMargin }) => !inTopMargin)) faults.push(say('không ở lề trên', 'not in the top margin'));
      const words = shown.map((one) => one.words);
      addAll(faults, lookFaults(words, wanted));
      if (sheet.format === 'docx') {
        if (words.some(({ align }) => align !== 'center')) faults.push(say('không căn giữa', 'not centred'));
      } else if (sheet.papers.every(({ width, height }) => width < height))
        addAll(faults, centreFaults(words, sheet.centre));
    }
    const all = sheet.numbering
      .flatMap(({ rest }) => rest.filter((one) => one !== undefined))
      .map(({ words }) => words);
    const pages = sheet.numbering.map(({ pages: count }) => count).filter((count) => count !== undefined);
    const count = pages.reduce((sum, one) => sum + one, 0);
    const single = say('một trang, không cần số', 'one page, none needed');
    const counted = pages.length > 0 ? say(`${count} trang`, `${count} pages`) : say('', '');
    return { found: all.length > 0 ? join([counted, look(all)]) : single, faults: unique(faults) };
  },
};

function unique(faults: readonly Said[]): Said[] {
  return [...new Map(faults.map((fault) => [fault.vi, fault])).values()];
}
