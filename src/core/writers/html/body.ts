/** The body of a document as HTML: figures, header cells, photos; sanitised. */
import type { Element, ElementContent, Root } from 'hast';
import type { Code, Image, Paragraph } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { chartOf } from '../../model/chart.ts';
import type { Document, NodeType } from '../../model/document.ts';
import { figureOf } from '../../model/figure.ts';
import type { WriteContext } from '../../model/writer.ts';
import { chartFigure, svgAllowed } from './chart.ts';
import { dataUrl } from './data-url.ts';
import { element } from './element.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers['paragraph']>;
type State = Parameters<Handler>[0];

/** What may stand in a body: GitHub's list, figures, our charts and telephone links; `data:` pictures are the ones we put there. */
const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption', ...svgAllowed.tagNames],
  attributes: {
    ...defaultSchema.attributes,
    ...svgAllowed.attributes,
    figure: [['className', 'chart'] as [string, string]],
    div: [...(defaultSchema.attributes?.div ?? []), ['className', 'photo-place'] as [string, string]],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https', 'data'],
  },
};

/** mdast → sanitised hast. The tree stays as it is. */
export async function htmlBody({ tree }: Document, context: WriteContext): Promise<Root> {
  const processor = unified()
    .use(remarkRehype, { handlers: handlers(context) })
    .use(rehypeSanitize, schema)
    .use(() => finishTables);
  return processor.run(tree);
}

function handlers(context: WriteContext): Record<NodeType, Handler> {
  const show = (_state: State, node: Image): Element => picture(node, context);
  return {
    root: defaultHandlers.root as Handler,
    paragraph: (state: State, node: Paragraph) => {
      const image = figureOf(node);
      return image ? figure(image, context) : defaultHandlers.paragraph(state, node);
    },
    heading: defaultHandlers.heading,
    blockquote: defaultHandlers.blockquote,
    list: defaultHandlers.list,
    listItem: defaultHandlers.listItem,
    table: defaultHandlers.table,
    tableRow: defaultHandlers.tableRow,
    tableCell: defaultHandlers.tableCell,
    thematicBreak: defaultHandlers.thematicBreak,
    code: (state: State, node: Code) => {
      const chart = chartOf(node);
      return chart ? chartFigure(chart, context) : defaultHandlers.code(state, node);
    },
    text: defaultHandlers.text,
    emphasis: defaultHandlers.emphasis,
    strong: defaultHandlers.strong,
    inlineCode: defaultHandlers.inlineCode,
    link: defaultHandlers.link,
    image: show,
    break: defaultHandlers.break,
  };
}

/** A picture with its caption; a framed place where the photo is still missing. */
function figure(image: Image, context: WriteContext): Element {
  const shown: ElementContent =
    image.url === ''
      ? element('div', { className: 'photo-place' }, image.alt ? `[Ảnh: ${image.alt}]` : '[Ảnh]')
      : picture({ ...image, title: null }, context);
  return element('figure', {}, shown, ...(image.title ? [element('figcaption', {}, image.title)] : []));
}

/** A picture; among words, the words of one that is still missing. */
function picture({ url, alt, title }: Image, { photos, images }: WriteContext): Element {
  if (url === '') return element('em', {}, alt || title ? `[Ảnh: ${alt || title}]` : '[Ảnh]');
  const bytes = photos === 'inline' ? images.get(url) : undefined;
  const src = bytes ? dataUrl(bytes) : encodeURI(decode(url));
  return element('img', { src, alt: alt ?? '', ...(title ? { title } : {}) });
}

/** A URL's own escapes are kept: decoded first, so that `%20` does not become `%2520`. */
function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Header cells name their column; alignment is a style, since `align` is no longer HTML. */
function finishTables(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'th' && node.tagName !== 'td') return;
    const { align, ...properties } = node.properties;
    if (node.tagName === 'th') properties.scope = 'col';
    if (align) properties.style = `text-align: ${align}`;
    node.properties = properties;
  });
}
