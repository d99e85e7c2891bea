import { byPattern, type FindClaims } from './found.ts';

const half = /(?<![\p{L}\p{N}])(\d{1,2}|sáu|ba|chín) tháng (đầu|cuối)(?: năm)? ((?:19|20)\d\d)(?!\d)/giu;
const halves = /(?<![\p{L}\p{N}])nửa (đầu|cuối|sau) năm ((?:19|20)\d\d)(?!\d)/giu;
const quarter = /(?<![\p{L}\p{N}])quý (I{1,3}|IV|[1-4])(?:\/| năm )((?:19|20)\d\d)(?!\d)/giu;
const stage = /(?<![\p{L}\p{N}/.,-])((?:19|20)\d\d) ?[-–—] ?((?:19|20)\d\d)(?![\p{L}\p{N}])/gu;
const year = /(?<![\p{L}\p{N}/.,-])((?:19|20)\d\d)(?![\p{L}\p{N}]|[.,]\d|-\d)/gu;
const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** Years and their parts: `năm 2023`, `6 tháng đầu năm 2024`, `quý III/2026`, `2021-2025`. Key: `2023`, `2024-H1`, `2026-Q3`. */
export const years: FindClaims = (sentence) => [
  ...byPattern(sentence, 'year', half, ([, months = '', part = '', y]) => {
    const count = { sáu: 6, ba: 3, chín: 9 }[months] ?? Number(months);
    const first = part.toLowerCase() === 'đầu';
    return count === 6 ? `${y}-H${first ? 1 : 2}` : `${y}-${first ? '' : '-'}${count}`;
  }),
  ...byPattern(sentence, 'year', halves, ([, part = '', y]) => `${y}-H${part.toLowerCase() === 'đầu' ? 1 : 2}`),
  ...byPattern(sentence, 'year', quarter, ([, part = '', y]) => `${y}-Q${quarters[part.toUpperCase()] ?? part}`),
  ...byPattern(sentence, 'year', stage, ([, from, to]) => `${from}-${to}`),
  ...byPattern(sentence, 'year', year, ([, y]) => y),
];
