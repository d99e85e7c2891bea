/** Where links and pictures lead, as it stands between the brackets. */
import type { Image, Link } from 'mdast';
import type { State } from 'mdast-util-to-markdown';
import { escapeTitle, escapeUrl } from './escape.ts';

/** `url "title"`; `<url>` where it would end too early. */
export function target({ url, title }: Link | Image, state: State): string {
  const inCell = state.stack.includes('tableCell');
  const enclosed = url === '' || url.startsWith('<') || /[\s\p{Cc}]/u.test(url);
  const written = escapeUrl(url, enclosed, inCell);
  const caption = title ? ` "${escapeTitle(title, inCell)}"` : '';
  return `${enclosed ? `<${written}>` : written}${caption}`;
}
