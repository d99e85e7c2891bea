/** Document → HTML: a complete page, or a bare fragment for a publisher's own page. */
import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { frameWords } from '../../layout/frame-words.ts';
import type { Document } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import type { WriteContext, Writer } from '../../model/writer.ts';
import { articleLd, scriptJson } from '../../publish/json-ld.ts';
import { htmlBody } from './body.ts';
import { element } from './element.ts';
import { foot } from './frame/foot.ts';
import { head } from './frame/head.ts';
import { pageStyle } from './page-style.ts';

const stringifier = unified().use(rehypeStringify).freeze();

/** UTF-8, LF, one final newline. `context.html`: page or fragment; `context.photos`: as they are linked, or inside as `data:`. */
export const writeHtml: Writer = async (document, context) => {
  const { frame } = document;
  const body = (await htmlBody(document, context)).children as ElementContent[];
  const headed = document.tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  const official = frame.layout !== 'article';
  const all = spaced([...head(frame, headed), ...body.filter((node) => node.type !== 'text'), ...foot(frame)]);
  const article = element(
    'article',
    official ? { className: 'official', lang: frame.lang } : { lang: frame.lang },
    ...all,
  );
  const whole = context.html === 'fragment' ? [article] : page(document, context, article);
  return new TextEncoder().encode(`${stringifier.stringify({ type: 'root', children: whole })}\n`);
};

/** Head and body: language, encoding, width of the device, title, description, style, schema.org data; no code. */
function page(document: Document, { photos, publish }: WriteContext, article: ElementContent): Root['children'] {
  const { frame } = document;
  const data = (publish?.jsonLd ?? true) ? articleLd(document, photos === 'link') : undefined;
  const description = frame.description ? [element('meta', { name: 'description', content: frame.description })] : [];
  const authors = (frame.authors ?? []).map((author) => element('meta', { name: 'author', content: author }));
  const head = element(
    'head',
    {},
    ...spaced([
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, pageTitle(frame)),
      ...description,
      ...authors,
      element('style', {}, pageStyle),
      ...(data ? [element('script', { type: 'application/ld+json' }, scriptJson(data))] : []),
    ]),
  );
  const html = element(
    'html',
    { lang: frame.lang },
    '\n',
    head,
    '\n',
    element('body', {}, element('main', {}, article)),
    '\n',
  );
  return [{ type: 'doctype' }, { type: 'text', value: '\n' }, html];
}

/** The name a browser shows: the headline, or type and abstract. */
function pageTitle(frame: Frame): string {
  if (frame.title) return frame.title;
  const { type, abstract } = frameWords(frame);
  return [type, ...abstract].filter(Boolean).join(' ') || 'thuky';
}

/** One element a line, so that a person can read the source. */
function spaced(children: readonly ElementContent[]): (ElementContent | string)[] {
  return ['\n', ...children.flatMap((child) => [child, '\n'])];
}
