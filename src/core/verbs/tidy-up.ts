/** A scraped or pasted article → Markdown with our front matter. */
import type { Root, Yaml } from 'mdast';
import { type Message, message } from '../message/message.ts';
import { hasError, word } from '../message/words.ts';
import { type Frame, frame as schema } from '../model/frame.ts';
import type { Built, Lang } from '../model/job.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Files } from '../model/source.ts';
import { fileExists } from '../pipeline/rules.ts';
import { clean } from '../text/clean.ts';
import { decode } from '../text/decode.ts';
import { lines } from '../text/lines.ts';
import { encodingUtf8 } from '../text/rules.ts';
import type { Finding } from '../tidy/finding.ts';
import { fromHtml } from '../tidy/from-html.ts';
import { fromText } from '../tidy/from-text.ts';
import {
  tidyByline,
  tidyBylineGlued,
  tidyBylineUnsure,
  tidyCaption,
  tidyEmbedded,
  tidyLeftOut,
  tidyPublished,
  tidyStruck,
  tidyTitle,
  tidyToolbar,
} from '../tidy/rules.ts';
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
 * Nothing of its words is lost but what a portal adds and what was struck out, which is told of.
 * Messages: `file-exists`, `encoding-utf8`, `file-bounded`, `tidy-…`.
 */
export async function tidyUp(job: TidyJob, files: Files): Promise<Built> {
  try {
    return await tidyOne(job, files);
  } catch (cause) {
    // Parsers call themselves for each level, so only nesting without end gets here.
    if (!(cause instanceof RangeError)) throw cause;
    return stop([message(fileBounded, { limit: 'tags' }, { file: job.input })], job.lang ?? 'vi');
  }
}

async function tidyOne({ input, from, lang = 'vi' }: TidyJob, files: Files): Promise<Built> {
  const bytes = files.get(input);
  if (!bytes) return stop([message(fileExists, { path: input, why: refusalOf(files, input) }, { file: input })], lang);
  const decoded = decode(bytes);
  if ('encoding' in decoded) {
    const place = lines(decoded.text)(decoded.offset);
    return stop([message(encodingUtf8, { encoding: decoded.encoding }, { file: input, place })], lang);
  }
  const source = decoded.text.normalize('NFC');
  const { text } = clean(decoded.text.replace(/\r\n?/g, '\n'));
  const kind = from ?? kindOf(input, text);
  const deep = kind === 'md' ? deepMarks(text) : undefined;
  if (deep !== undefined)
    return stop([message(fileBounded, { limit: 'marks' }, { file: input, place: lines(text)(deep) })], lang);
  const messages: Message[] = [];
  const found = (finding: Finding): void => void messages.push(tell(finding, source, input));
  const { tree, frame } = read(text, kind, found);
  const { title, authors, byline, published } = tidy(
    tree,
    { from: kind, known: frame.title, dated: frame.date !== undefined },
    found,
  );
  const same = title !== undefined && isSameTitle(title, frame.title);
  const said: Frame = {
    ...frame,
    // The page itself says it without the name of the site.
    ...(title && (!frame.title || same) && { title }),
    ...(published && !frame.date && { date: published }),
    ...(authors && { authors }),
    ...(byline && { byline }),
  };
  if (title && frame.title && !same) {
    tree.children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  }
  const where = { file: input };
  const report = (one: Message): void => void messages.push(one);
  for (const transform of transforms) transform(tree, { values: undefined, frame: said, where, report });
  if (hasError(messages)) return stop(messages, lang);
  const write = await writers.md();
  const made = await write(
    { frame: said, tree },
    {
      date: '2000-01-01',
      html: 'page',
      photos: 'link',
      images: new Map(),
      fonts: { normal: none, bold: none, italics: none, bolditalics: none },
      where,
      report,
    },
  );
  const path = `${input.slice(input.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]+$/, '')}.md`;
  return {
    outputs: [{ path, input, kind: 'article', mediaType: 'text/markdown', bytes: made }],
    messages: word(messages, lang),
  };
}

const none = new Uint8Array();

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

function read(text: string, kind: Pasted, report: (finding: Finding) => void): { tree: Root; frame: Frame } {
  const plain = schema.parse({ layout: 'article' });
  if (kind === 'txt') return { tree: fromText(text), frame: plain };
  if (kind === 'html') {
    const { tree, head } = fromHtml(text, report);
    const date = /^\d{4}-\d{2}-\d{2}/.exec(head.published ?? '')?.[0];
    const { title, description } = head;
    return {
      tree,
      frame: { ...plain, ...(title && { title }), ...(description && { description }), ...(date && { date }) },
    };
  }
  const tree = parseMarkdown(text);
  const [first] = tree.children;
  if (first?.type !== 'yaml') return { tree, frame: plain };
  tree.children.shift();
  return { tree, frame: { ...plain, ...scrapedMatter((first as Yaml).value, Object.keys(schema.shape)) } as Frame };
}

/** Where words stand in the source, as many of the first of them as stand there in one piece; -1 when none do. */
function placeOf(words: string, source: string): number {
  for (let near = words.slice(0, 200); near.length > 3; near = near.slice(0, Math.max(0, near.lastIndexOf(' ')))) {
    const at = source.indexOf(near);
    if (at >= 0) return at;
  }
  return -1;
}

/** A finding → a message, at the first place of the source that says it. */
function tell(finding: Finding, source: string, file: string): Message {
  const near = finding.is === 'toolbar' ? finding.word : finding.near;
  const at = placeOf(near, source);
  const where = at < 0 ? { file } : { file, place: lines(source)(at) };
  switch (finding.is) {
    case 'toolbar':
      return message(tidyToolbar, { word: finding.word, count: finding.count }, where);
    case 'caption-missing':
      return message(tidyCaption, { near }, where);
    case 'title':
      return message(tidyTitle, { near }, where);
    case 'byline':
      return message(tidyByline, { near }, where);
    case 'byline-glued':
      return message(tidyBylineGlued, { near }, where);
    case 'struck':
      return message(tidyStruck, { near }, where);
    case 'left-out':
      return message(tidyLeftOut, { what: finding.what, near }, where);
    case 'embedded':
      return message(tidyEmbedded, { what: finding.what, near }, where);
    case 'published':
      return message(tidyPublished, { near }, where);
    default:
      return message(tidyBylineUnsure, { near }, where);
  }
}
