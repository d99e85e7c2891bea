/** What a feed may be made of: light, so that a door can ask before it loads anything. */
import { formatOf } from '../model/formats.ts';

/** Whether a file of a folder is a page for a feed: Markdown with front matter. A README has none. */
export function isPage(path: string, bytes: Uint8Array | undefined): boolean {
  return formatOf(path) === 'md' && /^---\r?\n/.test(new TextDecoder().decode(bytes?.subarray(0, 8)));
}

/** The format of a feed by the name of its file: RSS for `.rss`, else Atom. */
export function feedFormatOf(path: string | undefined): 'atom' | 'rss' {
  return /\.rss$/i.test(path ?? '') ? 'rss' : 'atom';
}
