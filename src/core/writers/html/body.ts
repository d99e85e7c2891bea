/** The body of a document as HTML, sanitised. */
import type { Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { WriteContext } from '../../model/writer.ts';
import { svgAllowed } from './chart.ts';
import { libraryHandlers } from './handlers.ts';

/** What may stand in a body: GitHub's list, figures, our charts and telephone links; `data:` pictures are the ones we put there. */
const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption', ...svgAllowed.tagNames],
  attributes: {
    ...defaultSchema.attributes,
    ...svgAllowed.attributes,
    span: [...(defaultSchema.attributes?.span ?? []), 'dataSource'],
    figure: [['className', 'chart'] as [string, string]],
    div: [...(defaultSchema.attributes?.div ?? []), ['className', 'photo-place'] as [string, string]],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https', 'data'],
  },
};

/** mdast → sanitised hast. The tree stays as it is. `opens`: the page begins with it, and so its first picture comes at once. */
export async function htmlBody(tree: MdastRoot, write: WriteContext, opens: boolean): Promise<Root> {
  const processor = unified()
    .use(remarkRehype, libraryHandlers(write))
    .use(rehypeSanitize, schema)
    .use(() => finishTables)
    .use(() => (root: Root) => finishPictures(root, opens));
  if (write.html === 'page') processor.use(() => scrollTables);
  return processor.run(tree);
}

/** Header cells name their column, and stand in the middle of it, as browsers put them; alignment is a style, since `align` is no longer HTML. */
function finishTables(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'th' && node.tagName !== 'td') return;
    const { align, ...properties } = node.properties;
    if (node.tagName === 'th') properties.scope = 'col';
    if (align && node.tagName === 'td') properties.style = `text-align: ${align}`;
    node.properties = properties;
  });
}

/** The first picture of a page comes at once; the others when the reader comes near. */
function finishPictures(tree: Root, opens: boolean): void {
  let first = opens;
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'img') return;
    if (!first) Object.assign(node.properties, { loading: 'lazy', decoding: 'async' });
    first = false;
  });
}

/** A table wider than a small screen scrolls by itself, by keyboard too. */
function scrollTables(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    const room = { className: ['table'], role: 'group', ariaLabel: 'Bảng', tabIndex: 0 };
    parent.children[index] = { type: 'element', tagName: 'div', properties: room, children: [node] };
    return SKIP;
  });
}
