/** Where two texts meet that say the same words at the seam, the words are said once. */

/** One-syllable words that are never doubled for effect and begin no compound that a datum may open with. */
const single = new Set('bầu về là có cho của do với trong tại vì trên từ số xã'.split(' '));
const MOST = 4;

/** The last and the first words of a text, in small letters. */
const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/u).filter(Boolean);

/**
 * `text` without the words that `before`, the words of a template, has just said: `dự thảo ` and `dự thảo báo cáo` →
 * ` báo cáo`. A body followed by its deed (`Ban Tổ chức tổ chức …`) is the other way about and stays.
 */
export function withoutEcho(before: string, text: string): string {
  if (!/\p{L}\s+$/u.test(before)) return text;
  const said = wordsOf(/(?<![\p{L}\s])[\p{L}\s]*$/u.exec(before)?.[0] ?? '');
  const words = text.split(/\s+/u);
  for (let count = Math.min(MOST, said.length, words.length); count > 0; count -= 1) {
    const echo = words.slice(0, count).join(' ').toLowerCase();
    if (echo !== said.slice(-count).join(' ') || (count === 1 && !single.has(echo))) continue;
    return text.replace(new RegExp(`^(?:\\S+\\s*){${count}}`, 'u'), '');
  }
  return text;
}

/**
 * An office and its unit, an act and what it is about: `Trưởng phòng`, `Phòng Cảnh sát giao thông` → `Trưởng phòng Cảnh
 * sát giao thông`.
 */
export function seam(first: string, second: string): string {
  const [said, words] = [first.trim().split(/\s+/u), second.trim().split(/\s+/u)];
  for (let count = Math.min(MOST, said.length, words.length); count > 0; count -= 1) {
    const [tail, head] = [said.slice(-count), words.slice(0, count)].map((part) => part.join(' ').toLowerCase());
    if (tail === head && words.length > count) return [...said, ...words.slice(count)].join(' ');
  }
  return [first, second].filter(Boolean).join(' ');
}
