/** Themes, mottos, breakthroughs and movements: word for word, between quotation marks. */
import type { Find, Found } from '../found.ts';
import { spanOf } from '../sentence.ts';
import { periodsIn } from './periods.ts';

const kinds: readonly [RegExp, string][] = [
  [/chủ đề/iu, 'theme'],
  [/phương châm|khẩu hiệu/iu, 'motto'],
  [/khâu đột phá|nhiệm vụ đột phá/iu, 'breakthrough'],
  [/phong trào(?: thi đua)?(?: yêu nước)?/iu, 'movement'],
];
/** The word that a quotation belongs to, close before it. */
const quoted =
  /(?<kind>[Cc]hủ đề|[Pp]hương châm|[Kk]hẩu hiệu|khâu đột phá|[Pp]hong trào(?: thi đua)?)(?: (?:là|năm \d{4}|thi đua|hành động|công tác|của [^“”,;:.]{1,40}?(?= là| năm|\s*[:“])))*\s*(?::\s*)?[“"](?<text>[^“”"]{8,})[”"]/gu;
/** Seen without the opening mark: `phương châm: Đoàn kết – hiệu quả”`. */
const half = /(?<kind>[Pp]hương châm|[Cc]hủ đề)\s*:\s*(?<text>\p{Lu}[^“”";:]{8,})[”"]/u;

/** Slogans. The period is that of the movement whose theme it is. */
export const slogans: Find = (sentence, scene) => {
  if (sentence.role !== 'text') return [];
  const { text } = sentence;
  return [...text.matchAll(quoted), ...[half.exec(text)].filter((one) => one !== null)].map((match): Found => {
    const kind = kinds.find(([words]) => words.test(match.groups?.kind ?? ''))?.[1] ?? 'theme';
    const said = (match.groups?.text ?? '').replace(/\s+/g, ' ').trim();
    const periods = periodsIn(sentence, scene);
    const end = match.index + match[0].length;
    const before = periods.filter(({ start }) => start < match.index).at(-1);
    const behind = periods.find(({ start }) => start >= end && start < end + 60);
    const period = (kind === 'movement' ? (behind ?? undefined) : (before ?? behind))?.period;
    const by = /do (?<by>[^,;“”]*?) (?:phát động|đề ra)/u.exec(text.slice(Math.max(0, match.index - 140), end + 60))
      ?.groups?.by;
    return {
      into: 'slogans',
      value: { kind, text: said, ...(period && { period }), ...(by && { by }) },
      from: spanOf(sentence, match.index, end),
    };
  });
};
