/** HTML of a portal or of Word → tree, by rehype-remark; what our writers do not know becomes plain words. */
import type { Element } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { cleanHtml } from './clean-html.ts';
import type { Report } from './finding.ts';
import { oneLine, wordsOf } from './words.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>;

/** What the head of a page says of the article. */
export interface PageHead {
  title?: string;
  description?: string;
  /** As the page says it: RFC 3339, or a day. */
  published?: string;
}

const parser = unified().use(rehypeParse).freeze();
const processor = unified()
  .use(rehypeRemark, { handlers: { figure: figure as Handler }, newlines: false })
  .freeze();

/** Parse a page or a piece of one. Scripts, styles and comments are no text; what else goes is reported. Never fails. */
export function fromHtml(html: string, report: Report): { tree: Root; head: PageHead } {
  const page = parser.parse(html);
  const head = headOf(page as never);
  cleanHtml(page, report);
  const tree = processor.runSync(page) as Root;
  visit(tree, (node: Nodes, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (node.type === 'link' && !/^(?:https?:|mailto:|tel:|[^:]*$)/i.test(node.url)) {
      parent.children.splice(index, 1, ...(node.children as never[]));
      return index;
    }
    return undefined;
  });
  return { tree, head };
}

/** `figure`: its picture, with the words under it as caption. */
function figure(state: Parameters<Handler>[0], node: Element): ReturnType<Handler> {
  const shown = state.all({ ...node, children: node.children.filter((child) => !isCaption(child)) });
  const caption = node.children
    .filter(isCaption)
    .map((child) => oneLine(wordsOf({ type: 'paragraph', children: state.all(child as Element) as never })));
  const images: Nodes[] = [];
  visit({ type: 'root', children: shown } as Root, 'image', (image) => void images.push(image));
  const [image] = images;
  if (images.length !== 1 || image?.type !== 'image') return state.toFlow(state.all(node)) as ReturnType<Handler>;
  const title = caption.join(' ');
  return { type: 'paragraph', children: [{ ...image, ...(title && { title }) }] };
}

function isCaption(node: Element['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'figcaption';
}

/** Headline, description and day from `meta` and `title`. */
function headOf(page: { children: never[] }): PageHead {
  const said = new Map<string, string>();
  visit(page as never, 'element', (node: Element) => {
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
