/** Words of a text as comments quote them. */

/** A quotation is no longer than this (characters). */
const longest = 160;

/** On one line, shortened in the middle: `"Tham dự Hội nghị có … trong Cụm"`. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const half = Math.floor((longest - 3) / 2);
  return `"${line.length > longest ? `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}` : line}"`;
}

/** A whole sentence on one line. */
export function whole(words: string): string {
  return `"${words.replace(/\s+/g, ' ').trim()}"`;
}
