/** The body of a document as HTML, sanitised. */
import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Document } from '../../model/document.ts';
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
export async function htmlBody({ tree }: Document, write: WriteContext): Promise<Root> {
  const processor = unified()
    .use(remarkRehype, libraryHandlers(write))
    .use(rehypeSanitize, schema)
    .use(() => finishTables);
  return processor.run(tree);
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
