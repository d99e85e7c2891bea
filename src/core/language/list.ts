/** Lists within a sentence. */

/** The word before the last item; '' for none. */
export interface ListOptions {
  last?: 'và' | 'hoặc' | '' | undefined;
  /** Chosen by the items when absent. */
  separator?: ',' | ';' | undefined;
}

/**
 * `A, B và C`. Items that hold a comma, a semicolon or `và` are parted by semicolons, so that their borders show;
 * then no word stands before the last, unless asked for (`A; B; và C`). Blank items are left out.
 */
export function list(items: readonly string[], { last, separator }: ListOptions = {}): string {
  const given = items.filter((item) => item.trim() !== '');
  const mark = separator ?? separatorFor(given);
  const word = last ?? (mark === ',' ? 'và' : '');
  const final = given.at(-1) ?? '';
  if (given.length < 2) return final;
  const head = given.slice(0, -1).join(`${mark} `);
  if (!word) return `${head}${mark} ${final}`;
  return mark === ',' ? `${head} ${word} ${final}` : `${head}; ${word} ${final}`;
}

/** Semicolon when a comma would hide where an item ends. */
export function separatorFor(items: readonly string[]): ',' | ';' {
  return items.some((item) => /[,;]|\svà\s/u.test(item)) ? ';' : ',';
}
