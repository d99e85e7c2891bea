/** HTML of a portal or of Word → tree, by rehype-remark; what our writers do not know becomes plain words. */
import type { Element, ElementContent, Root as Page } from 'hast';
import type { Image, Root } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { cleanHtml } from './clean-html.ts';
import type { Report } from './finding.ts';
import { parsePage } from './parse-page.ts';
import { oneLine, wordsOf } from './words-of.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>;

/** What the head of a page says of the article. */
export interface PageHead {
  title?: string;
  description?: string;
  /** As the page says it: RFC 3339, or a day. */
  published?: string;
}

const processor = unified()
  .use(rehypeRemark, { handlers: { figure: figure as Handler }, newlines: false })
  .freeze();

/** Parse a page or a piece of one. Scripts, styles and comments are no text; what else goes is reported. Nothing where tags nest too deep. */
export function fromHtml(html: string, report: Report): { tree: Root; head: PageHead } | undefined {
  const page = parsePage(html);
  if (!page) return undefined;
  const head = headOf(page);
  cleanHtml(page, report);
  const tree = processor.runSync(page) as Root;
  visit(tree, 'link', (link, index, parent) => {
    if (index === undefined || !parent || /^(?:https?:|mailto:|tel:|[^:]*$)/i.test(link.url)) return undefined;
    parent.children.splice(index, 1, ...link.children);
    return index;
  });
  return { tree, head };
}

/** `figure`: its picture, with the words under it as caption. */
function figure(state: Parameters<Handler>[0], node: Element): ReturnType<Handler> {
  const shown = state.all({ ...node, children: node.children.filter((child) => !isCaption(child)) });
  const caption = node.children.filter(isCaption).map((child) => wordsOf({ children: state.all(child) }));
  const images: Image[] = [];
  visit({ type: 'root', children: shown } as Root, 'image', (image) => void images.push(image));
  const [image] = images;
  if (images.length !== 1 || !image) return state.toFlow(state.all(node)) as ReturnType<Handler>;
  const title = caption.join(' ');
  return { type: 'paragraph', children: [{ ...image, ...(title && { title }) }] };
}

function isCaption(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'figcaption';
}

/** Headline, description and day from `meta` and `title`. */
function headOf(page: Page): PageHead {
  const said = new Map<string, string>();
  visit(page, 'element', (node) => {
    const { property, name, content } = node.properties;
    const key = String(property ?? name ?? '').toLowerCase();
    if (node.tagName === 'meta' && key && content && !said.has(key)) said.set(key, oneLine(String(content)));
  });
  const [title, description, published] = [
    said.get('og:title'),
    said.get('og:description') ?? said.get('description'),
    said.get('article:published_time'),
  ];
  return { ...(title && { title }), ...(description && { description }), ...(published && { published }) };
}
