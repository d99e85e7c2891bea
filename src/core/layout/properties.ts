/** What a file says of its document, outside of the pages: lists of files and searches show it. */
import type { Frame } from '../model/frame.ts';

/** Each on one line; empty where nobody says. */
export interface Properties {
  /** The headline, or type and abstract. */
  title: string;
  /** Authors, or the issuing body. */
  author: string;
  subject: string;
}

/** The properties of a document. */
export function propertiesOf(frame: Frame): Properties {
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return {
    title: oneLine(frame.title ?? [frame.type, frame.abstract].filter(Boolean).join(' ')),
    author: oneLine((frame.authors ?? frame.body ?? []).join(', ')),
    subject: oneLine(frame.description ?? ''),
  };
}
