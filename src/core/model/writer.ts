/** What all writers share: they turn a document into bytes. */
import type { Message } from '../message/message.ts';
import type { Document } from './document.ts';
import type { FrontMatter } from './job.ts';
import type { Where } from './source.ts';

/** What a writer needs to know about where a document is published. */
export interface Publishing {
  frontMatter: FrontMatter;
  frontMatterMap: Readonly<Record<string, string>>;
  /** The document's name in addresses. */
  slug: string;
  /** Its page on the web, with scheme; nothing when the site is not known. */
  address?: string | undefined;
  jsonLd: boolean;
}

/** TrueType bytes of the four faces. */
export interface Fonts {
  normal: Uint8Array;
  bold: Uint8Array;
  italics: Uint8Array;
  bolditalics: Uint8Array;
}

/** What a writer may use besides the document. */
export interface WriteContext {
  /** `YYYY-MM-DD`, for the stamps inside PDF and DOCX. */
  date: string;
  html: 'page' | 'fragment';
  photos: 'link' | 'inline';
  /** Say in HTML which data words come from. */
  trace?: boolean | undefined;
  /** Where it is published; a file of thuky's own when absent. */
  publish?: Publishing | undefined;
  /** Bytes of each image of the document, by its URL in the tree. */
  images: ReadonlyMap<string, Uint8Array>;
  /** The embedded serif, by face. */
  fonts: Fonts;
  /** Where the document comes from, for messages. */
  where: Where;
  report(message: Message): void;
}

/** Document → bytes. Must not change its input; the same input gives the same bytes. */
export type Writer = (document: Document, context: WriteContext) => Promise<Uint8Array>;
