/** Feeds: valid, without a clock, with ids that last. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/core/model/source.ts';
import { type FeedJob, feed } from '../../src/core/verbs/feed.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';

const page = (front: string, body = 'Nội dung.') => `---\n${front}\n---\n${body}\n`;

/** Markdown files → the feed as text, parsed, and rule ids. */
function feedOf(pages: Record<string, string>, more: Partial<FeedJob> = {}) {
  const files: Files = new Map(Object.entries(pages).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const job: FeedJob = {
    inputs: Object.keys(pages),
    site: 'https://vks.vn/tin',
    folder: 'out',
    title: 'Tin thi đua',
    ...more,
  };
  const { outputs, messages } = feed(job, files);
  const text = new TextDecoder().decode(outputs[0]?.bytes);
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['entry', 'item', 'author'].includes(name),
    parseTagValue: false,
    htmlEntities: true,
  });
  return { text, xml: parser.parse(text), rules: messages.map(({ ruleId }) => ruleId) };
}

const pages = {
  'out/cum-7/article.md': page(
    'title: Cụm 7 <tổng> & kết\ndate: 2023-12-05\ndescription: Tóm tắt.\nauthors: [Hoàng Tân, Nguyễn Chính]',
    '![a](anh/1.jpg "b")',
  ),
  'out/cum-7/report.md': page('layout: official\ntype: BÁO CÁO\nsigned: 2023-12-06'),
  'out/hugo.md': page('title: Hai\ndate: 2024-01-01T08:00:00+07:00\nslug: hai-bai\nparams:\n  authors: [A]'),
  'out/astro.md': page('title: Ba\npubDate: 2022-01-01T08:00:00+07:00\nauthors:\n  - name: B'),
  'out/README.md': 'Không có phần đầu.\n',
};

describe('Atom', () => {
  it('puts a path into the link as it is, marks of replacement too', () => {
    const { xml } = feedOf(
      { 'out/a$&b.md': page('title: A\ndate: 2024-01-01\nslug: x{path}') },
      { link: '{path}/{slug}' },
    );
    expect(xml.feed.entry[0].link.href).toBe('https://vks.vn/tin/a$&b/x%7Bpath%7D');
  });

  it('lists articles newest first; the feed is as new as its newest', () => {
    const { xml, rules } = feedOf(pages, { self: 'feed.xml' });
    expect(xml.feed).toMatchObject({
      title: 'Tin thi đua',
      id: 'https://vks.vn/tin/',
      updated: '2024-01-01T08:00:00+07:00',
      link: [{ href: 'https://vks.vn/tin/' }, { rel: 'self', href: 'https://vks.vn/tin/feed.xml' }],
    });
    expect(xml.feed.entry.map(({ title }: { title: string }) => title)).toEqual(['Hai', 'Cụm 7 <tổng> & kết', 'Ba']);
    expect(xml.feed.entry[1]).toMatchObject({
      id: 'https://vks.vn/tin/cum-7/article',
      published: '2023-12-05T08:00:00+07:00',
      summary: 'Tóm tắt.',
      author: [{ name: 'Hoàng Tân' }, { name: 'Nguyễn Chính' }],
      link: [
        { href: 'https://vks.vn/tin/cum-7/article.html' },
        { rel: 'enclosure', type: 'image/jpeg', href: 'https://vks.vn/tin/cum-7/anh/1.jpg' },
      ],
    });
    expect(rules).toEqual([]);
  });

  it('holds a headline with the end of a CDATA section', () => {
    const { text, xml } = feedOf({ 'out/a.md': page("title: 'A ]]> B'\ndate: 2024-01-01") });
    expect(text).not.toContain(']]>');
    expect(xml.feed.entry[0].title).toBe('A ]]> B');
  });

  it('keeps ids when links change', () => {
    const ids = (link?: string) => feedOf(pages, { link }).xml.feed.entry.map(({ id }: { id: string }) => id);
    expect(ids('{slug}/')).toEqual(ids());
    expect(feedOf(pages, { link: '{slug}/' }).xml.feed.entry[0].link.href).toBe('https://vks.vn/tin/hai-bai/');
  });

  it('leaves out, and tells of, what has no day or headline', () => {
    const { xml, rules } = feedOf({
      'out/a.md': page('title: A'),
      'out/b.md': page('date: 2024-01-01'),
      'out/c.md': page('title: C\ndate: 2024-01-01'),
    });
    expect(xml.feed.entry).toHaveLength(1);
    expect(rules).toEqual(['feed-entry-complete', 'feed-entry-complete']);
  });

  // [what is wrong, page, what is told and where]
  it.each([
    ['front matter that is no YAML', page('title: "A\ndate: 2024-01-01'), 'front-matter-syntax', 3],
    ['a list for front matter', page('- title: A'), 'front-matter-value', 2],
    [
      'bytes that are no UTF-8',
      Uint8Array.from(page('title: A\ndate: 2024-01-01'), (_, at) => at + 190),
      'encoding-utf8',
      1,
    ],
  ])('makes no feed without a page that cannot be read: %s', (_what, broken, rule, line) => {
    const bytes = typeof broken === 'string' ? new TextEncoder().encode(broken) : broken;
    const whole = new TextEncoder().encode(page('title: B\ndate: 2024-01-01'));
    const files = new Map([['out/a.md', bytes] as const, ['out/b.md', whole] as const]);
    const { outputs, messages } = feed({ inputs: [...files.keys()], site: 'https://vks.vn', folder: 'out' }, files);
    expect(messages).toMatchObject([{ ruleId: rule, file: 'out/a.md', line, fatal: true }]);
    expect(outputs).toEqual([]);
  });

  it('tells of a page that has no front matter, where it was named by itself', () => {
    const readme = { 'README.md': 'Không có phần đầu.\n' };
    expect(feedOf(readme, { folder: undefined }).rules).toEqual(['feed-entry-complete']);
    expect(feedOf(readme, { folder: '' }).rules).toEqual(['feed-entry-complete']);
  });

  it('has the same bytes in any order of the files', () => {
    const turned = Object.fromEntries(Object.entries(pages).reverse());
    expect(feedOf(turned).text).toBe(feedOf(pages).text);
  });

  it('tells a conference once: its article stands for its short news and its post', () => {
    const tin = page('title: Tin\ndate: 2024-02-01');
    const { text } = feedOf({
      'out/a/article.md': tin,
      'out/a/brief.md': tin,
      'out/a/social.md': tin,
      'out/b/brief.md': tin,
    });
    expect(text.match(/<entry>/g)).toHaveLength(2);
    expect(text).toContain('/a/article.html');
    expect(text).toContain('/b/brief.html');
  });

  it('of no articles is still a feed', () => {
    expect(feedOf({}).xml.feed.title).toBe('Tin thi đua');
  });
});

describe('RSS', () => {
  it('tells the same, dates as mail writes them', () => {
    const { xml } = feedOf(pages, { format: 'rss', self: 'tin.rss' });
    expect(xml.rss.channel).toMatchObject({
      title: 'Tin thi đua',
      link: 'https://vks.vn/tin/',
      language: 'vi',
      lastBuildDate: 'Mon, 01 Jan 2024 08:00:00 +0700',
    });
    expect(xml.rss.channel.item[1]).toMatchObject({
      link: 'https://vks.vn/tin/cum-7/article.html',
      guid: { '#text': 'https://vks.vn/tin/cum-7/article', isPermaLink: 'false' },
      pubDate: 'Tue, 05 Dec 2023 08:00:00 +0700',
      'dc:creator': ['Hoàng Tân', 'Nguyễn Chính'],
    });
  });
});

describe('of data files', () => {
  it('gives an article one id and one link, however it is given', async () => {
    const inputs = ['data/vi-du-day-du.yaml'];
    const told = (text: string) =>
      [/<id>[^<]*\/article<\/id>/, /href="[^"]*\/article\.html"/].map((one) => one.exec(text)?.[0]);
    const made = feed({ inputs, site: 'https://vks.vn/tin' }, await loadFiles({ inputs }));
    const ofData = told(new TextDecoder().decode(made.outputs[0]?.bytes));
    expect(ofData).toEqual([
      '<id>https://vks.vn/tin/vi-du-day-du/article</id>',
      'href="https://vks.vn/tin/vi-du-day-du/article.html"',
    ]);
    const text = page('title: A\ndate: 2024-01-01');
    for (const path of ['vi-du-day-du.md', '/a/b/vi-du-day-du.md', 'out/vi-du-day-du/article.md'])
      expect(told(feedOf({ [path]: text }, { folder: undefined }).text), path).toEqual(ofData);
    expect(told(feedOf({ 'out/vi-du-day-du/article.md': text }).text)).toEqual(ofData);
  });

  it('lists what would be made of them', async () => {
    const inputs = ['data/vi-du-day-du.yaml'];
    const { outputs } = feed({ inputs, site: 'https://a.vn/', link: '{slug}/' }, await loadFiles({ inputs }));
    const text = new TextDecoder().decode(outputs[0]?.bytes);
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toContain('<id>https://a.vn/vi-du-day-du/article</id>');
    expect(text).toContain('href="https://a.vn/cum-thi-dua-so-5-96-3-an-hinh-su-giai-quyet-dung-han-khong-oan-sai/"');
  });
});
