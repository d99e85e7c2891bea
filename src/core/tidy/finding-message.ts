/** What tidying found, as messages at their places in the source. */
import { type Message, message } from '../message/message.ts';
import { lines } from '../text/lines.ts';
import type { Finding } from './finding.ts';

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
      return message('tidy-toolbar', { word: finding.word, count: finding.count }, where);
    case 'caption-missing':
      return message('tidy-caption', { near }, where);
    case 'title':
      return message('tidy-title', { near }, where);
    case 'byline':
      return message('tidy-byline', { near }, where);
    case 'byline-glued':
      return message('tidy-byline-glued', { near }, where);
    case 'struck':
      return message('tidy-struck', { near }, where);
    case 'left-out':
      return message('tidy-left-out', { what: finding.what, near }, where);
    case 'embedded':
      return message('tidy-embedded', { what: finding.what, near }, where);
    case 'published':
      return message('tidy-published', { near }, where);
    default:
      return message('tidy-byline-unsure', { near }, where);
  }
}
