/**
 * What travels between the stages of `build.ts`. No stage imports another; they meet here.
 */

import type { Nodes, Root } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import type { Frame } from './frame.ts';
import type { Message } from './message/message.ts';

/** Every file the core may see, by its path with `/`: `data/x.yaml` → bytes. Built-in files lie under `@thuky/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The formats a document can be written in, named as their file extension. */
export type Format = 'md' | 'html' | 'txt' | 'pdf' | 'docx';

/** Languages that messages can speak; documents are always Vietnamese. */
export type Lang = 'vi' | 'en';

/** Where in a data file something stands: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A place in one of `Files`, as exact as is known. */
export interface Where {
  file: string;
  place?: Point | Position | undefined;
}

/** A data file read: plain data that knows its place. Every scalar is a string, as it was written. */
export interface Source {
  file: string;
  text: string;
  data: unknown;
  /** The place of the value at `path`, or of its nearest ancestor that exists. */
  at(path: Path): Where;
  /** The place of the key itself (the name before the colon), for messages about names. */
  keyAt(path: Path): Where;
}

/** What to make. Paths are keys of `Files`. */
export interface Job {
  /** Data files to build. */
  inputs: readonly string[];
  /** Kinds of document; every kind the template folders hold when absent. */
  kinds?: readonly string[] | undefined;
  /** The data file of an earlier period, whose indicators and awards are compared with. */
  compare?: string | undefined;
  /** Formats; those of the kind's `kind.yaml` when absent. */
  formats?: readonly Format[] | undefined;
  /** Template folders of the user, searched in order before the built-in one. */
  templates?: readonly string[] | undefined;
  /** The house style: a name, or the key of a style file; what the data, then the kind, asks for when absent. */
  style?: string | undefined;
  /** Language of messages. */
  lang?: Lang | undefined;
  /** The day the documents are made, `YYYY-MM-DD`: stamps PDF and DOCX, never the words. */
  date?: string | undefined;
  /** Another number, another choice among the ways to say a thing; the same number, the same words. */
  seed?: number | undefined;
  /** Photos beside the document (`link`) or inside it (`inline`, HTML only). */
  photos?: 'link' | 'inline' | undefined;
  /**
   * Whether all outputs are saved, photos too: there unless `false`. Those outside of the folder of their data are then
   * copied to `photos/`, and links lead there; else links stay as the data has them.
   */
  copyPhotos?: boolean | undefined;
  /** HTML as a complete page or as a bare fragment. */
  html?: 'page' | 'fragment' | undefined;
  /** Whose front matter Markdown has; thuky's own when absent. */
  frontMatter?: FrontMatter | undefined;
  /**
   * Keys of a generator's front matter under other names, for a site's own schema: `date: pubDate`; an empty name drops
   * the key. thuky's own keeps its names, so that `typeset` can read it back.
   */
  frontMatterMap?: Readonly<Record<string, string>> | undefined;
  /** schema.org data in the head of an article's page; there unless `false`. */
  jsonLd?: boolean | undefined;
  /** Where outputs go: `{stem}/{kind}.{ext}` when absent; `{slug}` and `{date}` too. */
  path?: string | undefined;
  /** Slugs of documents by `slugKey(input, kind)`, distinct; found among the inputs of this job when absent. */
  slugs?: Readonly<Record<string, string>> | undefined;
}

/** Whose front matter a Markdown file has: thuky's frame, a site generator's, or none. */
export type FrontMatter = 'thuky' | 'hugo' | 'eleventy' | 'astro' | 'jekyll' | 'docusaurus' | 'none';

/** What a writer needs to know about where a document is published. */
export interface Publishing {
  frontMatter: FrontMatter;
  frontMatterMap: Readonly<Record<string, string>>;
  /** The document's name in addresses. */
  slug: string;
  jsonLd: boolean;
}

/** One file made. `path` is relative to the output folder: `<stem>/<kind>.<format>`. */
export interface Output {
  path: string;
  /** The data file it comes from. */
  input: string;
  kind: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** What is being made: the data is checked, then a kind is put into words, then written in a format. */
export interface Stage {
  input: string;
  kind?: string;
  format?: Format;
}

/** What `build` gives back. */
export interface Built {
  outputs: Output[];
  messages: VFileMessage[];
}

/**
 * A document between words and bytes: all that its Markdown file says.
 * A text node made from data carries `data.from`, the paths of the data it tells.
 */
export interface Document {
  frame: Frame;
  /** mdast of the body, front matter taken off. Writers never change it. */
  tree: Root;
}

/**
 * The node types a document's tree may hold. Each writer's handlers are a `Record<NodeType, …>`,
 * so that a new type does not compile until every writer answers.
 */
export type NodeType =
  | 'root'
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | 'thematicBreak'
  | 'code'
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'inlineCode'
  | 'link'
  | 'image'
  | 'break';

/** A node of those types. */
export type TreeNode = Extract<Nodes, { type: NodeType }>;

/** What a writer may use besides the document. */
export interface WriteContext {
  /** `YYYY-MM-DD`, for the stamps inside PDF and DOCX. */
  date: string;
  html: 'page' | 'fragment';
  photos: 'link' | 'inline';
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

/** TrueType bytes of the four faces. */
export interface Fonts {
  normal: Uint8Array;
  bold: Uint8Array;
  italics: Uint8Array;
  bolditalics: Uint8Array;
}

/** Document → bytes. Must not change its input; the same input gives the same bytes. */
export type Writer = (document: Document, context: WriteContext) => Promise<Uint8Array>;

/** Paths of data behind a text node, e.g. `['attendees.0.name']`. */
declare module 'unist' {
  interface Data {
    from?: readonly string[] | undefined;
  }
}
