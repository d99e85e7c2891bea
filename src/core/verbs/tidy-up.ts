/** A scraped or pasted article → Markdown with our front matter. */
import type { Root, Yaml } from 'mdast';
import { type Message, message } from '../message/message.ts';
import { hasError, word } from '../message/words.ts';
import type { Document } from '../model/document.ts';
import { type Frame, frame as schema } from '../model/frame.ts';
import type { Built, Lang } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import { parse } from '../model/zod-parse.ts';
import { clean } from '../text/clean.ts';
import { lines } from '../text/lines.ts';
import { readText } from '../text/read-text.ts';
import type { Finding } from '../tidy/finding.ts';
import { findingMessage } from '../tidy/finding-message.ts';
import { fromHtml } from '../tidy/from-html.ts';
import { fromText } from '../tidy/from-text.ts';
import { scrapedMatter } from '../tidy/scraped-matter.ts';
import { tidy } from '../tidy/tidy.ts';
import { isSameTitle } from '../tidy/title.ts';
import { deepMarks } from '../tree/deep-marks.ts';
import { transforms } from '../tree/index.ts';
import { parseMarkdown } from '../tree/parse-markdown.ts';
import { writers } from '../writers/index.ts';
import { fileBounded } from '../yaml/rules.ts';

/** What an article was pasted as. */
export type Pasted = 'html' | 'md' | 'txt';

/** What to tidy: one file of `Files`. */
export interface TidyJob {
  input: string;
  /** What it is; by its name, else by its looks, when absent. */
  from?: Pasted | undefined;
  lang?: Lang | undefined;
}

/**
 * Tidy one article. Out: one Markdown file; none when the text cannot be read. Pure, as `build` is.
 * Nothing of its words is lost but what a portal adds and what was struck out, which is reported.
 * Messages: `file-exists`, `encoding-utf8`, `file-bounded`, `tidy-…`.
 */
export async function tidyUp({ input, from, lang = 'vi' }: TidyJob, files: Files): Promise<Built> {
  const { text: given, messages } = readText(input, files);
  if (given === undefined) return stop(messages, lang);
  const source = given.normalize('NFC');
  const report = (finding: Finding): void => void messages.push(findingMessage(finding, source, input));
  const { text } = clean(given.replace(/\r\n?/g, '\n'));
  const kind = from ?? kindOf(input, text);
  const deep = kind === 'md' ? deepMarks(text) : undefined;
  if (deep !== undefined)
    return stop([message(fileBounded, { limit: 'marks' }, { file: input, place: lines(text)(deep) })], lang);
  const document = tidied(text, kind, report);
  if (!document) return stop([message(fileBounded, { limit: 'tags' }, { file: input })], lang);
  const where = { file: input };
  const context = { where, report: (one: Message): void => void messages.push(one) };
  for (const transform of transforms)
    transform(document.tree, { ...context, values: undefined, frame: document.frame });
  if (hasError(messages)) return stop(messages, lang);
  const write = await writers.md();
  const bytes = await write(document, { ...plainly, ...context });
  const path = `${input.slice(input.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]+$/, '')}.md`;
  return {
    outputs: [{ path, input, kind: 'article', mediaType: 'text/markdown', bytes }],
    messages: word(messages, lang),
  };
}

/** The article without what a portal adds; its headline, authors and day in the frame. Nothing where tags nest too deep. */
function tidied(text: string, kind: Pasted, report: (finding: Finding) => void): Document | undefined {
  const given = read(text, kind, report);
  if (!given) return undefined;
  const { tree, frame } = given;
  const { title, authors, byline, published } = tidy(
    tree,
    { from: kind, known: frame.title, dated: frame.date !== undefined },
    report,
  );
  const same = title !== undefined && isSameTitle(title, frame.title);
  if (title && frame.title && !same) {
    tree.children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  }
  return {
    tree,
    frame: {
      ...frame,
      // The page itself says it without the name of the site.
      ...(title && (!frame.title || same) && { title }),
      ...(published && !frame.date && { date: published }),
      ...(authors && { authors }),
      ...(byline && { byline }),
    },
  };
}

const none = new Uint8Array();

/** Markdown needs none of this. */
const plainly = {
  date: '2000-01-01',
  html: 'page',
  photos: 'link',
  images: new Map(),
  fonts: { normal: none, bold: none, italics: none, bolditalics: none },
} as const;

function stop(messages: Message[], lang: Lang): Built {
  return { outputs: [], messages: word(messages, lang) };
}

/** By the name of the file; else a page that begins with a tag is HTML, one with marks of Markdown that, the rest text. */
function kindOf(input: string, text: string): Pasted {
  const ending = /\.(html?|xhtml|md|markdown|txt)$/i.exec(input)?.[1]?.toLowerCase();
  if (ending) return ending === 'txt' ? 'txt' : ending.startsWith('m') ? 'md' : 'html';
  if (/^\s*<(?:!doctype|!--|[a-z][\w:-]*[\s>/])/i.test(text) && /<\/[a-z]/i.test(text)) return 'html';
  return /^(?:---\n|#{1,6} )|^!\[.*\]\(|\*\*\S/m.test(text) ? 'md' : 'txt';
}

function read(
  text: string,
  kind: Pasted,
  report: (finding: Finding) => void,
): { tree: Root; frame: Frame } | undefined {
  const article = parse(schema, { layout: 'article' });
  if (kind === 'txt') return { tree: fromText(text), frame: article };
  if (kind === 'html') {
    const page = fromHtml(text, report);
    if (!page) return undefined;
    const { tree, head } = page;
    const date = /^\d{4}-\d{2}-\d{2}/.exec(head.published ?? '')?.[0];
    const { title, description } = head;
    return {
      tree,
      frame: { ...article, ...(title && { title }), ...(description && { description }), ...(date && { date }) },
    };
  }
  const tree = parseMarkdown(text);
  const [first] = tree.children;
  if (first?.type !== 'yaml') return { tree, frame: article };
  tree.children.shift();
  return { tree, frame: { ...article, ...scrapedMatter((first as Yaml).value, Object.keys(schema.shape)) } as Frame };
}
