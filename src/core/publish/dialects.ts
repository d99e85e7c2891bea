/**
 * The front matter of site generators. Each row gives the keys its generator knows, in order;
 * what no generator knows (the official frame, the event) stays together under one name of ours, so that nothing is lost.
 * Sources: gohugo.io/content-management/front-matter; 11ty.dev/docs/data-frontmatter; docs.astro.build/en/guides/content-collections;
 * jekyllrb.com/docs/front-matter and jekyll-seo-tag; docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
 */
import type { Frame } from '../model/frame.ts';
import type { FrontMatter } from '../model/job.ts';
import type { Publication } from './publication.ts';

/** A front matter before YAML: a `Stamp` is written as a bare time stamp, all other scalars are text or booleans. */
export type Matter = Readonly<Record<string, unknown>>;

/** An instant, RFC 3339, to be written without quotes. */
export class Stamp {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A dialect that has rows; thuky's own frame and none at all are not among them. */
export type Dialect = Exclude<FrontMatter, 'thuky' | 'none'>;

interface Row extends Omit<Publication, 'date'> {
  date: Stamp | undefined;
  slug: string;
  /** What is left of the frame. */
  ours: Matter | undefined;
}

/** Keys of the frame that every dialect has words for. */
const told: readonly string[] = ['title', 'description', 'date', 'authors', 'lang'] satisfies (keyof Frame)[];

/** What a generator reads. */
interface Generator {
  matter(row: Row): Matter;
  /** The folder for photos beside its folders of pages (`page-folders.ts`), where it publishes no picture in these. */
  photosApart?: string;
}

const generators: Record<Dialect, Generator> = {
  hugo: {
    matter: ({ title, date, slug, description, authors, image, ours }) => ({
      title,
      date,
      slug,
      description,
      // Whatever is not Hugo's own goes under `params`; `images` is what its Open Graph template reads.
      params: some({ authors: some(authors), images: image && [image.url], imageAlt: image?.alt, thuky: ours }),
    }),
  },
  eleventy: {
    matter: ({ title, date, slug, description, authors, lang, image, ours }) => ({
      title,
      date,
      slug,
      description,
      authors: some(authors),
      lang,
      image: image?.url,
      imageAlt: image?.alt,
      // The words are words, not a Liquid template.
      templateEngineOverride: 'md',
      thuky: ours,
    }),
  },
  // The blog starter's schema, which may be strict: `thuky` is the one key that a site may have to add to it.
  astro: {
    matter: ({ title, date, slug, description, authors, lang, image, ours }) => ({
      title,
      description,
      pubDate: date,
      heroImage: image && beside(image.url),
      thuky: some({ slug, authors: some(authors), lang, imageAlt: image?.alt, ...ours }),
    }),
  },
  jekyll: {
    matter: ({ title, date, slug, description, authors, lang, image, ours }) => ({
      layout: 'post',
      title,
      date,
      slug,
      description,
      authors: some(authors),
      lang,
      image: image && { path: image.url, alt: image.alt },
      // The words are words, not a Liquid template.
      render_with_liquid: false,
      thuky: ours,
    }),
    photosApart: 'assets',
  },
  docusaurus: {
    matter: ({ title, date, slug, description, authors, image, ours }) => ({
      title,
      date,
      slug,
      description,
      authors: some(authors.map((name) => ({ name }))),
      // Its schema takes addresses alone, its bundler names of files alone: what is not both would stop the site.
      image: image && plain(beside(image.url)),
      // The words are words, not MDX.
      mdx: { format: 'md' },
      thuky: some({ imageAlt: image?.alt, ...ours }),
    }),
  },
};

/** The front matter of a document in a dialect. Keys without a value are absent. */
export function matterOf(frame: Frame, publication: Publication, slug: string, dialect: Dialect): Matter {
  const ours = some(Object.fromEntries(Object.entries(frame).filter(([key]) => !told.includes(key))));
  const date = publication.date === undefined ? undefined : new Stamp(publication.date);
  return some(generators[dialect].matter({ ...publication, date, slug, ours })) ?? {};
}

/** The folder for photos beside folders of pages, where the generator wants them there. */
export function photosApart(frontMatter: FrontMatter): string | undefined {
  return frontMatter === 'thuky' || frontMatter === 'none' ? undefined : generators[frontMatter].photosApart;
}

/** A path that a bundler takes for a file beside the page. */
function beside(url: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|\/|\.{1,2}\/)/i.test(url) ? url : `./${url}`;
}

/** A path that is an address as it stands, without spaces, `ộ` or `%`; nothing for any other. `https:` is let through. */
function plain(url: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:/i.test(url) || /^[\w.~!$&'()*+,;=:@/-]+$/.test(url) ? url : undefined;
}

/** Without entries that say nothing; nothing at all when none is left. */
function some<T extends Matter | readonly unknown[]>(value: T): T | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== '');
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined;
}
