import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import type { Piece } from '../handlebars/run/piece.ts';
import { capitalise } from '../language/capitalise.ts';
import { isNarrative, paragraphStarts } from '../language/narrative.ts';
import { fact } from '../model/fact.ts';
import { words } from './arguments.ts';
import type { Memory } from './memory.ts';
import { closed } from './text.ts';

/**
 * The points of a part: paragraphs where they are one account or argument (a long one is parted), dashes where they stand
 * side by side. `dashes=true`: dashes in any case, where there is more than one.
 *
 * @vi Các ý của một mục: liền mạch thì thành đoạn văn (dài thì tách đoạn), song song thì thành gạch đầu dòng; `dashes=true` thì luôn gạch đầu dòng khi có từ hai ý.
 * @example
 * data: {"points": ["Khối lượng công việc tăng", "Nhờ đó, các đơn vị vượt kế hoạch"], "tasks": ["Ký giao ước", "Mở lớp", "Sơ kết"]}
 * {{narrate points}}{{narrate tasks}}
 * → Khối lượng công việc tăng. Nhờ đó, các đơn vị vượt kế hoạch.
 * - Ký giao ước.
 * - Mở lớp.
 * - Sơ kết.
 */
export function narrate(memory: Memory): Helper {
  return ([given], { hash, markdown, froms }) => {
    if (given === undefined) return '';
    if (typeof given === 'object' && !Array.isArray(given))
      throw new HelperError({ vi: 'narrate cần các ý', en: 'narrate expects points' });
    const points = (Array.isArray(given) ? given : [given]).map(words);
    const path = typeof given === 'object' ? memory.pathOf(given) : undefined;
    const sentence = (at: number): unknown =>
      fact(closed(capitalise(points[at] ?? '')), path === undefined ? [...(froms[0] ?? [])] : [`${path}.${at}`]);
    const starts = paragraphStarts(points);
    const prose = points.length < 2 || (hash.dashes !== true && isNarrative(points));
    const told = points.reduce<Piece>((text, _, at) => {
      if (!prose) return markdown`${text}- ${sentence(at)}\n`;
      if (at > 0 && starts.includes(at)) return markdown`${text}\n\n${sentence(at)}`;
      return at > 0 ? markdown`${text} ${sentence(at)}` : markdown`${text}${sentence(at)}`;
    }, markdown``);
    return markdown`\n\n${told}\n\n`;
  };
}
