/** Links lead to pages and mailboxes, images are files: nothing that a reader's program would run. */
import { visit } from 'unist-util-visit';
import { message } from '../message/message.ts';
import { linkSafe } from './rules.ts';
import type { Transform } from './transform.ts';

const schemes = { link: ['http', 'https', 'mailto', 'tel'], image: ['http', 'https'] } as const;

/** Keep the words of a link with another scheme, take its target off; the same for images. Messages: `link-safe`. */
export const safeLinks: Transform = (tree, { where, report }) => {
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'link' && node.type !== 'image') || !parent || index === undefined) return;
    // Browsers pass over white space and control characters inside a scheme.
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(node.url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
    if (scheme === undefined || (schemes[node.type] as readonly string[]).includes(scheme)) return;
    report(message(linkSafe, { url: node.url.slice(0, 80) }, { ...where, place: node.position }));
    if (node.type === 'image') node.url = '';
    else {
      parent.children.splice(index, 1, ...(node.children as typeof parent.children));
      return index;
    }
  });
};
