/**
 * Entries → Atom or RSS. No clock: a feed was updated when its newest article was.
 * Sources: RFC 4287 (Atom), https://www.rssboard.org/rss-specification
 */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { weekdayOf } from '../language/calendar.ts';
import type { FeedEntry } from './feed-entry.ts';

/** A feed as a whole. */
export interface Feed {
  /** Address of the site, with its `/` at the end. */
  site: string;
  title: string;
  /** Name of the feed's own file on the site. */
  self?: string | undefined;
  /** An article's page on the site. */
  linkOf(entry: FeedEntry): string;
}

/** An entry that may stand in a feed. */
export type DatedEntry = FeedEntry & { title: string; date: string };

type Child = ReturnType<typeof x>;

/** XML, UTF-8, LF; entries newest first, of one day by path. */
export function writeFeed(entries: readonly DatedEntry[], feed: Feed, format: 'atom' | 'rss'): string {
  const sorted = [...entries].sort((a, b) => Date.parse(b.date) - Date.parse(a.date) || (a.path < b.path ? -1 : 1));
  const root = format === 'atom' ? atom(sorted, feed) : rss(sorted, feed);
  const xml = toXml(root as Parameters<typeof toXml>[0], { closeEmptyElements: true });
  // `]]>` may not stand in text (XML 1.0, 2.4); no other markup of ours holds it.
  return `<?xml version="1.0" encoding="utf-8"?>\n${printable(xml).replaceAll(']]>', ']]&gt;')}\n`;
}

function atom(entries: readonly DatedEntry[], { site, title, self, linkOf }: Feed): Child {
  return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, [
    ...each('title', title),
    ...each('id', site),
    ...line(x('link', { href: site })),
    ...(self ? line(x('link', { rel: 'self', type: 'application/atom+xml', href: site + self })) : []),
    ...each('updated', entries[0]?.date ?? '1970-01-01T00:00:00Z'),
    ...line(x('author', [x('name', title)])),
    ...entries.flatMap((entry) => line(atomEntry(entry, site, linkOf(entry)))),
    '\n',
  ]);
}

function atomEntry(entry: DatedEntry, site: string, link: string): Child {
  const { path, title, date, authors, summary, image } = entry;
  return x('entry', [
    ...each('title', title),
    ...each('id', site + encodeURI(path)),
    ...line(x('link', { href: link })),
    ...each('published', date),
    ...each('updated', date),
    ...authors.flatMap((name) => line(x('author', [x('name', name)]))),
    ...(summary ? each('summary', summary) : []),
    ...(image
      ? line(x('link', { rel: 'enclosure', type: pictureType(image), href: pictureUrl(image, site + encodeURI(path)) }))
      : []),
    '\n',
  ]);
}

function rss(entries: readonly DatedEntry[], { site, title, self, linkOf }: Feed): Child {
  const newest = entries[0] ? each('lastBuildDate', rfc822(entries[0].date)) : [];
  const own = self ? line(x('atom:link', { rel: 'self', type: 'application/rss+xml', href: site + self })) : [];
  const items = entries.flatMap((entry) => line(rssItem(entry, site, linkOf(entry))));
  return x(
    'rss',
    { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    [
      '\n',
      x('channel', [
        ...each('title', title),
        ...each('link', site),
        ...each('description', title),
        ...each('language', 'vi'),
        ...newest,
        ...own,
        ...items,
        '\n',
      ]),
      '\n',
    ],
  );
}

function rssItem({ path, title, date, authors, summary }: DatedEntry, site: string, link: string): Child {
  return x('item', [
    ...each('title', title),
    ...each('link', link),
    ...line(x('guid', { isPermaLink: 'false' }, site + encodeURI(path))),
    ...each('pubDate', rfc822(date)),
    ...authors.flatMap((name) => each('dc:creator', name)),
    ...(summary ? each('description', summary) : []),
    '\n',
  ]);
}

/** An element with text, on a line of its own. */
function each(name: string, text: string): (Child | string)[] {
  return line(x(name, text));
}

function line(element: Child): (Child | string)[] {
  return ['\n', element];
}

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
};

function pictureType(url: string): string {
  return types[url.slice(url.lastIndexOf('.') + 1).toLowerCase()] ?? 'image/*';
}

function pictureUrl(url: string, page: string): string {
  return URL.canParse(url, page) ? new URL(url, page).href : url;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-12-20T08:00:00+07:00` → `Sat, 20 Dec 2025 08:00:00 +0700`. */
function rfc822(date: string): string {
  const [, year = '', month = '', day = '', time = '', zone = ''] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(date) ?? [];
  const weekday = days[weekdayOf({ year: Number(year), month: Number(month), day: Number(day) })];
  const offset = zone === 'Z' ? '+0000' : zone.replace(':', '');
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${offset}`;
}

/** XML 1.0 has no place for most controls. */
function printable(xml: string): string {
  return xml.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
