/** `-o` of `thuky build`: a folder, or a pattern below one. */
import { pageFolders } from '../model/page-folders.ts';

/**
 * `tin/{date}-{slug}.{ext}` → folder `tin`, pattern `{date}-{slug}.{ext}`; a pattern at once goes into `.`.
 * A folder of pages belongs to the pattern, since photos may go beside it: `web/_posts/{slug}` → `web`, `_posts/{slug}`.
 */
export function outPattern(said: string): { out: string; path: string | undefined } {
  const slashed = said.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, '');
  const brace = slashed.indexOf('{');
  if (brace < 0) return { out: slashed, path: undefined };
  const folders = slashed.slice(0, brace).split('/').slice(0, -1);
  const pages = folders.findIndex((folder) => pageFolders.includes(folder));
  const out = folders
    .slice(0, pages < 0 ? folders.length : pages)
    .map((folder) => `${folder}/`)
    .join('');
  return { out: out.replace(/(?<=.)\/$/, '') || '.', path: slashed.slice(out.length) };
}
