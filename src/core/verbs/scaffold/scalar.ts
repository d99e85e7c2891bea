/** Text as a YAML scalar. */

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const spoken = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** Plain where it reads as itself, also between `{}` and `[]`; else in single quotes. Line breaks become spaces. */
export function scalar(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const plain = /^\p{L}[\p{L}\p{M}\p{N} ./()–-]*$/u.test(line) && !spoken.test(line);
  return plain ? line : `'${line.replaceAll("'", "''")}'`;
}
