/** One article in a feed. */
import { parse } from 'yaml';
import type { Document } from '../model/document.ts';
import { isMap } from '../yaml/is-map.ts';
import { instant, publicationOf } from './publication.ts';

/** What a feed says of an article. `path`: its path on the site without ending, which also makes its lasting id. */
export interface FeedEntry {
  path: string;
  title?: string;
  summary?: string;
  /** RFC 3339 with offset. */
  date?: string;
  authors: readonly string[];
  /** Address of a photo, relative to the article. */
  image?: string;
  slug?: string;
}

/** The entry of an article; nothing for an official document. */
export function entryOf(document: Document, path: string): FeedEntry | undefined {
  if (document.frame.layout !== 'article') return undefined;
  const { title, description, date, authors, image } = publicationOf(document);
  return {
    path,
    authors,
    ...(title && { title }),
    ...(description && { summary: description }),
    ...(date && { date }),
    ...(image && { image: image.url }),
  };
}

/**
 * The entry of a Markdown file by its front matter, thuky's own or a generator's (`pubDate`, `params.authors`, `heroImage`).
 * `document`: the same file parsed, for its first photo. Nothing for an official document; `broken` where the front matter
 * is no map or no YAML, which the messages of `parseDocument` report.
 */
export function entryOfMatter(yaml: string, document: Document, path: string): FeedEntry | 'broken' | undefined {
  const matter = read(yaml);
  if (!matter) return 'broken';
  const params = record(matter.params) ?? {};
  const ours = record(matter.thuky) ?? record(params.thuky) ?? matter;
  if (ours.layout !== undefined && ours.layout !== 'article' && ours !== matter) return undefined;
  if (matter.layout === 'official' || matter.layout === 'minutes') return undefined;
  const [title, summary, slug] = [line(matter.title), line(matter.description), line(matter.slug)];
  const date = dated(line(matter.date) ?? line(matter.pubDate));
  const photo = publicationOf(document).image?.url;
  return {
    path,
    authors: names(matter.authors ?? params.authors),
    ...(title && { title }),
    ...(summary && { summary }),
    ...(date && { date }),
    ...(slug && { slug }),
    ...(photo && { image: photo }),
  };
}

/** YAML with text for all scalars; nothing when it is broken or no map. What says nothing is an empty map. */
function read(yaml: string): Record<string, unknown> | undefined {
  try {
    return record(parse(yaml, { schema: 'failsafe', logLevel: 'error' }) || {});
  } catch {
    return undefined;
  }
}

function dated(said: string | undefined): string | undefined {
  if (said && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(said)) return said;
  return instant(said);
}

function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((one) => line(one) ?? line(record(one)?.name)).filter((one) => one !== undefined);
}

function line(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return isMap(value) ? value : undefined;
}
