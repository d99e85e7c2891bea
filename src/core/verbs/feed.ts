/** A feed of articles: of a folder of Markdown made before, or of data files as they would be made now. */

import { type Message, message } from '../message/message.ts';
import { hasError, word } from '../message/words.ts';
import { frontMatterValue } from '../model/front-matter-rules.ts';
import type { Built, Job } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import type { Files } from '../model/source.ts';
import { imagesOf, movePhotos, withPlaces } from '../photos/images.ts';
import { photoFiles } from '../photos/keys.ts';
import { photoNames } from '../photos/names.ts';
import { documentsOf } from '../pipeline/documents.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { entryOf, entryOfMatter, type FeedEntry } from '../publish/feed-entry.ts';
import { withSlash } from '../publish/link-preview.ts';
import { outputPath, usualPattern } from '../publish/output-path.ts';
import { photoFolder } from '../publish/photo-folder.ts';
import { dayOf } from '../publish/publication.ts';
import { type DatedEntry, writeFeed } from '../publish/write-feed.ts';
import { readText } from '../text/read-text.ts';
import { parseDocument } from '../tree/parse-document.ts';
import { parseMarkdown } from '../tree/parse-markdown.ts';
import { frontMatterSyntax } from '../tree/rules.ts';
import { slugKey } from './needs-slugs.ts';
import { feedEntryComplete } from './rules.ts';
import { slugsOf } from './slugs.ts';

/** What to list. Paths are keys of `Files`. */
export interface FeedJob extends Pick<Job, 'kinds' | 'templates' | 'lang' | 'path' | 'style'> {
  /** Markdown files, or data files. */
  inputs: readonly string[];
  /** Address that the articles' paths are added to. */
  site: string;
  /** Folder whose Markdown files are listed; their paths on the site begin below it. */
  folder?: string | undefined;
  /** Name of the feed; the site's host when absent. */
  title?: string | undefined;
  format?: 'atom' | 'rss' | undefined;
  /** An article's page below the site: `{path}.html` when absent; `{slug}` too. */
  link?: string | undefined;
  /** Name of the feed's file. */
  self?: string | undefined;
}

const deaf = { report: () => {}, enter: () => {} };

/**
 * Make a feed. One output at most; articles without headline or day are left out and reported.
 * `house`: opened by the caller for the same templates and style; else opened here, where there are data files.
 * Messages: `feed-entry-complete`, `file-exists`, `encoding-utf8`, `front-matter-syntax` and `front-matter-value` where no
 * generator could read a page, those of the data.
 */
export function feed(job: FeedJob, files: Files, { house }: { house?: House } = {}): Built {
  const { inputs, lang = 'vi', format = 'atom' } = job;
  const messages: Message[] = [];
  const pages = inputs.filter((input) => input.endsWith('.md'));
  const data = inputs.filter((input) => !input.endsWith('.md'));
  const articles = [
    ...pages.flatMap((input) => pageEntry(input, job, files, messages)),
    ...(data.length > 0 ? dataEntries({ ...job, inputs: data }, files, house ?? openHouse(job, files), messages) : []),
  ];
  const whole = oneEach(articles).filter(({ entry, input }) => {
    const lacks = [entry.title ? '' : 'title', entry.date ? '' : 'date'].filter(Boolean);
    if (lacks.length > 0) messages.push(message(feedEntryComplete, { path: entry.path, lacks }, { file: input }));
    return lacks.length === 0;
  });
  if (hasError(messages)) return { outputs: [], messages: word(messages, lang) };

  const site = withSlash(job.site);
  const pattern = job.link ?? '{path}.html';
  const text = writeFeed(
    whole.map(({ entry }) => entry as DatedEntry),
    {
      site,
      title: job.title ?? (URL.canParse(site) ? new URL(site).host : site),
      self: job.self,
      linkOf: ({ path, slug }) =>
        site + encodeURI(pattern.replace(/\{(path|slug)\}/g, (_, name) => (name === 'path' ? path : (slug ?? path)))),
    },
    format,
  );
  const bytes = new TextEncoder().encode(text);
  const output = {
    path: job.self ?? 'feed.xml',
    input: '',
    kind: 'feed',
    mediaType: `application/${format}+xml`,
    bytes,
  };
  return { outputs: [output], messages: word(messages, lang) };
}

interface Article {
  entry: FeedEntry;
  input: string;
}

/** The short news and the post of a conference give way to its article: one entry tells it. */
function oneEach(articles: readonly Article[]): Article[] {
  const paths = new Set(articles.map(({ entry }) => entry.path));
  const shorter = /(?<=^|\/)(?:brief|social)$/u;
  return articles.filter(({ entry: { path } }) => !shorter.test(path) || !paths.has(path.replace(shorter, 'article')));
}

/** Whether a page is one of those of the folder that is listed. */
function isListed(input: string, { folder }: Pick<FeedJob, 'folder'>): boolean {
  return Boolean(folder) && input.startsWith(`${folder}/`);
}

/**
 * The path of a page on the site. In a folder that is listed: where it stands there. A file named by itself has no such
 * place: it is taken for the article of the data file of its name, `x.md` and `x/article.md` alike for `x.yaml`, so that
 * an article has one id however it is given.
 */
function pathOf(input: string, { folder, path }: FeedJob): string {
  if (folder && isListed(input, { folder })) return input.slice(folder.length + 1).replace(/\.md$/, '');
  const [name = '', above] = input.replace(/\.md$/, '').split('/').reverse();
  const stem = name === 'article' && above ? above : name;
  return outputPath(path ?? usualPattern, { stem, kind: 'article', slug: stem, date: undefined });
}

function pageEntry(input: string, job: FeedJob, files: Files, messages: Message[]): Article[] {
  const { text, messages: unreadable } = readText(input, files);
  addAll(messages, unreadable);
  if (text === undefined) return [];
  const [first] = parseMarkdown(text).children;
  const path = pathOf(input, job);
  // In a folder such a file is a README; named by itself it was meant as an article.
  if (first?.type !== 'yaml') return isListed(input, job) ? [] : [{ entry: { path, authors: [] }, input }];
  const { document, messages: faults } = parseDocument(text, undefined, { file: input });
  const entry = entryOfMatter(first.value, document, path);
  if (entry === 'broken') addAll(messages, faults.filter(isOfFrontMatter));
  return entry && entry !== 'broken' ? [{ entry, input }] : [];
}

function isOfFrontMatter({ rule }: Message): boolean {
  return rule.id === frontMatterSyntax.id || rule.id === frontMatterValue.id;
}

function dataEntries(job: FeedJob, files: Files, house: House, messages: Message[]): Article[] {
  addAll(messages, house.messages);
  const slugs = slugsOf(job, files, { house });
  const report = (more: readonly Message[]): void => void addAll(messages, more);
  const made = hasError(messages) ? [] : [...documentsOf(job, files, house, { ...deaf, report })];
  return made.flatMap(({ document: given, source, input, stem, kind }) => {
    const slug = slugs[slugKey(input, kind.name)] ?? stem;
    const path = outputPath(job.path ?? usualPattern, { stem, kind: kind.name, slug, date: dayOf(given) });
    // Its photo as the page shows it: where the copy lies, and none that is not there.
    const folder = photoFolder(path, { stem, pattern: job.path ?? usualPattern, frontMatter: 'thuky' });
    const names = photoNames(photoFiles(source.data));
    const { document, images } = movePhotos(given, imagesOf(given, input, files, house.photos).images, {
      folder,
      names,
    });
    const entry = entryOf(withPlaces(document, images), path);
    return entry ? [{ entry: { ...entry, slug }, input }] : [];
  });
}
