/** What a door asks for, and what it gets. */
import type { VFileMessage } from 'vfile-message';
import type { Format } from './formats.ts';

/** Languages that messages can speak; documents are always Vietnamese. */
export type Lang = 'vi' | 'en';

/** Whose front matter a Markdown file can have: thuky's frame, a site generator's, or none. */
export const frontMatters = ['thuky', 'hugo', 'eleventy', 'astro', 'jekyll', 'docusaurus', 'none'] as const;

export type FrontMatter = (typeof frontMatters)[number];

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
  /** What an article opens with; what the data, then the seed, then the weight of the news choose when absent. */
  angle?: 'result' | 'decision' | 'people' | 'event' | undefined;
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
  /** Where the outputs stand on the web, `https://vks.example.vn/tin/`: pages then name their own address. */
  site?: string | undefined;
  /** schema.org data in the head of an article's page; there unless `false`. */
  jsonLd?: boolean | undefined;
  /** Say which data no document prints: for a look at the data alone. */
  untold?: boolean | undefined;
  /**
   * Say where words come from: `data-source` in HTML, and a `.trace.json` beside each document. The bundle for browsers
   * throws where a PDF is to be traced: it does not read PDF back.
   */
  trace?: boolean | undefined;
  /** Where outputs go: `{stem}/{kind}.{ext}` when absent; `{slug}` and `{date}` too. */
  path?: string | undefined;
  /** Slugs of documents by `slugKey(input, kind)`, distinct; found among the inputs of this job when absent. */
  slugs?: Readonly<Record<string, string>> | undefined;
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
