/** What tidying found, as messages at their places in the source. */
import { type Message, message } from '../message/message.ts';
import { lines } from '../text/lines.ts';
import type { Finding } from './finding.ts';
import {
  tidyByline,
  tidyBylineGlued,
  tidyBylineUnsure,
  tidyCaption,
  tidyEmbedded,
  tidyLeftOut,
  tidyPublished,
  tidyStruck,
  tidyTitle,
  tidyToolbar,
} from './rules.ts';

/** Where words stand in the source, as many of the first of them as stand there in one piece; -1 when none do. */
function placeOf(words: string, source: string): number {
  for (let near = words.slice(0, 200); near.length > 3; near = near.slice(0, Math.max(0, near.lastIndexOf(' ')))) {
    const at = source.indexOf(near);
    if (at >= 0) return at;
  }
  return -1;
}

/** A finding → a message, at the first place of the source that says it. */
export function findingMessage(finding: Finding, source: string, file: string): Message {
  const near = finding.is === 'toolbar' ? finding.word : finding.near;
  const at = placeOf(near, source);
  const where = at < 0 ? { file } : { file, place: lines(source)(at) };
  switch (finding.is) {
    case 'toolbar':
      return message(tidyToolbar, { word: finding.word, count: finding.count }, where);
    case 'caption-missing':
      return message(tidyCaption, { near }, where);
    case 'title':
      return message(tidyTitle, { near }, where);
    case 'byline':
      return message(tidyByline, { near }, where);
    case 'byline-glued':
      return message(tidyBylineGlued, { near }, where);
    case 'struck':
      return message(tidyStruck, { near }, where);
    case 'left-out':
      return message(tidyLeftOut, { what: finding.what, near }, where);
    case 'embedded':
      return message(tidyEmbedded, { what: finding.what, near }, where);
    case 'published':
      return message(tidyPublished, { near }, where);
    default:
      return message(tidyBylineUnsure, { near }, where);
  }
}
