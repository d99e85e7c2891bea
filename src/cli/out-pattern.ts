/** `-o` of `thuky build`: a folder, or a pattern below one. */

/** `tin/{date}-{slug}.{ext}` → folder `tin`, pattern `{date}-{slug}.{ext}`; a pattern at once goes into `.`. */
export function outPattern(said: string): { out: string; path: string | undefined } {
  const slashed = said.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const brace = slashed.indexOf('{');
  if (brace < 0) return { out: slashed, path: undefined };
  const cut = slashed.lastIndexOf('/', brace);
  return { out: cut < 0 ? '.' : slashed.slice(0, cut) || '/', path: slashed.slice(cut + 1) };
}
