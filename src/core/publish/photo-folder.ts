/** Where the photos of a document go among the outputs. */

import type { FrontMatter } from '../model/job.ts';
import { pageFolders } from '../model/page-folders.ts';
import { photosApart } from './dialects.ts';
import { keepsApart } from './output-path.ts';

/**
 * The folder before the address of each photo, with its `/`: nothing where they lie beside the document as they lay beside
 * the data; the stem where several conferences share the folder of the document; from the top of the outputs, with a
 * leading `/`, where the generator publishes no picture below the folder of pages (`_posts/x` → `/assets/<stem>/`).
 * `path`: that of the document among the outputs, by `pattern`.
 */
export function photoFolder(
  path: string,
  { stem, pattern, frontMatter }: { stem: string; pattern: string; frontMatter: FrontMatter },
): string {
  const apart = photosApart(frontMatter);
  const folders = path.split('/').slice(0, -1);
  const pages = folders.findIndex((folder) => pageFolders.includes(folder));
  if (apart && pages >= 0) return `/${[...folders.slice(0, pages), apart, stem].join('/')}/`;
  return keepsApart(pattern) ? '' : `${stem}/`;
}
