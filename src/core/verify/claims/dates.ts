import { byPattern, type FindClaims } from './found.ts';

const day = '(0?[1-9]|[12]\\d|3[01])';
const month = '(0?[1-9]|1[0-2])';
const year = '((?:19|20)\\d\\d)';
const free = '(?<![\\p{L}\\p{N}/.,-])';
const end = '(?![\\p{L}\\p{N}]|[/.,-]\\d)';
const written = new RegExp(`${free}(?:ngày )?${day} ?[/.-] ?${month} ?[/.-] ?${year}${end}`, 'giu');
const spelt = new RegExp(
  `(?:ngày|hôm|mùng|mồng|sáng|trưa|chiều|tối|đêm) ${day}(?: tháng |[/.-])${month}(?:(?: năm |[/-])${year})?${end}`,
  'giu',
);
const iso = new RegExp(`${free}${year}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])${end}`, 'giu');
const monthly = new RegExp(`tháng ${month}(?: ?[/-] ?| năm )${year}${end}`, 'giu');

/** Days and months: `19/12/2025`, `ngày 19 tháng 12 năm 2025`, `2025-12-19`, `tháng 01/2026`. Key: `19-12-2025`, unknown parts empty. */
export const dates: FindClaims = (sentence) => [
  ...byPattern(sentence, 'date', written, ([, d, m, y]) => `${Number(d)}-${Number(m)}-${y}`),
  ...byPattern(sentence, 'date', spelt, ([, d, m, y = '']) => `${Number(d)}-${Number(m)}-${y}`),
  ...byPattern(sentence, 'date', iso, ([, y, m, d]) => `${Number(d)}-${Number(m)}-${y}`),
  ...byPattern(sentence, 'date', monthly, ([, m, y]) => `-${Number(m)}-${y}`),
];

/** Whether two days may be one: what one leaves out, the other may say. */
export function sameDay(one: string, other: string): boolean {
  const [a, b] = [one.split('-'), other.split('-')];
  return a.every((part, at) => part === b[at] || (at === 2 && (part === '' || b[at] === '')));
}
