const letters = [...'abcdđeghiklmnopqrstuvxy'];

/**
 * Letter of a point (điểm) by its place, counted from 0: a, b, c, d, đ, e, g … y, then aa, ab …
 * Source: Decree 30/2020/NĐ-CP, Annex I, Mục V (f, j, w, z and the vowels with hats are skipped).
 */
export function pointLetter(index: number): string {
  const letter = letters[index % letters.length] ?? '';
  return index < letters.length ? letter : pointLetter(Math.floor(index / letters.length) - 1) + letter;
}
