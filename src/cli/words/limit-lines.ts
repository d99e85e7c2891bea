/** The bounds, a line or two each, for `thuky help limits`. */

import { groupDigits } from '../../core/model/group-digits.ts';
import type { Lang } from '../../core/model/job.ts';
import { limits } from '../../core/model/limits.ts';

/** Number and reason of every bound, wrapped by hand as the other topics are. */
export function limitLines(lang: Lang): string {
  return Object.values(limits)
    .map((limit) => {
      const most = groupDigits(String(limit.most), lang === 'vi' ? '.' : ',');
      return `  ${most.padStart(10)}  ${folded(limit[lang]).join(`\n${' '.repeat(14)}`)}`;
    })
    .join('\n');
}

/** Lines of at most 64 characters. */
function folded(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 64) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
