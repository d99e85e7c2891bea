/** What publishing says in English. */
import type { publishVi } from '../vi/publish.ts';

export const publishEn: typeof publishVi = {
  frontMatter: 'front matter of Markdown for a site generator (default thuky)',
  frontMatterMap:
    'YAML file that renames keys of the front matter, as in “date: pubDate”; an empty name drops the key; goes with --front-matter',
  noJsonLd: 'no schema.org data in the HTML pages of articles',
  site: 'address of the site, such as https://vks.example.vn/news/: pages then name their own address (canonical, og:url)',
  notSite: (found: string) => `--site does not take ${found}; it needs an address that begins with http:// or https://`,
  mapAlone:
    '--front-matter-map goes with the --front-matter of a site generator (hugo, eleventy, astro, jekyll, docusaurus): that of thuky keeps the names of its keys, so that thuky typeset can read it back',
  notMap: (path: string) => `${path} is no map of names: each line needs the form “old name: new name”`,
  feed: {
    summary: 'make an Atom or RSS feed of articles written before (.md) or of data files',
    usage: '[folder|files...] --site <url> [options]',
    paths: 'output folder with .md files, or data files; out by default',
    site: 'address of the site, such as https://vks.example.vn/news/',
    out: 'output file; none or - is standard output; the ending .rss means RSS',
    format: 'atom (default) or rss',
    title: 'name of the feed (the host by default)',
    link: 'path of each article below the site: {path}.html (default), {slug}/…',
    noSite: 'No --site: the address of the site, beginning with https://',
    nothing: (path: string) => `No articles (.md, .yaml, .yml, .json) in ${path}`,
    examples: [
      'thuky feed out --site https://vks.example.vn/news/ -o out/feed.xml',
      'thuky feed data/*.yaml --site https://vks.example.vn/ --link "{slug}/" -f rss > news.rss',
    ],
  },
  tidy: {
    summary: 'clean an article copied from a portal or from Word into Markdown',
    usage: '<file|-> [options]',
    file: 'article as .html, .md or .txt; - or nothing is standard input',
    from: 'the article is html, md or txt (by its name, else by its looks, by default)',
    out: 'output file; none or - is standard output',
    filePath: 'name for the article on standard input, for messages',
    noText: 'No article: name an .html, .md or .txt file, or pipe one into standard input',
    overSource: (path: string) => `-o ${path} is the article itself; choose another name`,
    examples: [
      'thuky tidy copied.txt -o article.md',
      'thuky tidy page.html > article.md',
      'thuky tidy copied.txt | thuky typeset - -o article.docx',
    ],
  },
};
