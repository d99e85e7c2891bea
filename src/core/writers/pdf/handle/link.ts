import { message } from '../../../message/message.ts';
import { linkFollowable } from '../../rules.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';
import { tag } from '../tag.ts';

/** Addresses that a reader may open from a document. */
const opens = /^(https?|mailto|tel):/i;

/** Words that open an address. An address of another kind is left out, the words stand: `link-followable`. */
export const link: Handler<'link'> = (node, context) => {
  if (!opens.test(node.url)) {
    context.write.report(
      message(linkFollowable, { url: node.url, format: 'PDF' }, { ...context.write.where, place: node.position }),
    );
    return phrasing(node.children, context);
  }
  return phrasing(node.children, { ...context, link: { url: ascii(node.url), tag: tag('Link') } });
};

/** An address in ASCII, as PDF wants it (ISO 32000-1, 12.6.4.7); what is escaped already stays. */
function ascii(url: string): string {
  return [...url].map((character) => (/[!-~]/.test(character) ? character : percent(character))).join('');
}

function percent(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
