import { ExternalHyperlink } from '#docx';
import { message } from '../../../message/message.ts';
import { linkFollowable } from '../../rules.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';

const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Words in the style of links. Word calls a file damaged when a target is no address, so only whole addresses of
 * known protocols become links; of others the words stay. Messages: `link-followable`.
 */
export const link: Handler<'link'> = (node, context) => {
  const target = address(node.url);
  if (target === undefined) {
    const { where, report } = context.write;
    report(message(linkFollowable, { url: node.url, format: 'DOCX' }, { ...where, place: node.position }));
    return phrasing(node.children, context);
  }
  const run = { ...context.run, style: 'Hyperlink' } as const;
  const linked = phrasing(node.children, { ...context, run });
  return linked.length === 0 ? [] : [new ExternalHyperlink({ link: target, children: linked })];
};

/** The address in full, everything percent-encoded that must be; nothing for one that cannot be followed. */
function address(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return protocols.has(parsed.protocol) ? parsed.href : undefined;
}
