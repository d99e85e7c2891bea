/** Figures with captions, for remark-rehype. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Image, Root } from 'mdast';
import type { Transformer } from 'unified';
import { visit } from 'unist-util-visit';
import { figureOf } from '../core/model/figure.ts';

/** Options of `remarkThukyFigures`. */
export interface FiguresOptions {
  /** A photo without an address: `place` (default) shows a box with its description, `keep` leaves the paragraph as it is. */
  missing?: 'place' | 'keep' | undefined;
  /** Attributes of `figure`, by hast's names: `{className: ['anh']}`. */
  figure?: Properties | undefined;
  /** Attributes of `figcaption`. */
  caption?: Properties | undefined;
}

/**
 * A paragraph of one image with a title becomes, in HTML, a `figure` with that title as `figcaption`.
 * Changes only `data` of the paragraph: what is written as Markdown again stays the same.
 *
 * @example
 * unified().use(remarkParse).use(remarkThukyFigures).use(remarkRehype).use(rehypeStringify)
 */
export function remarkThukyFigures({ missing = 'place', figure, caption }: FiguresOptions = {}): Transformer<Root> {
  return (tree) => {
    visit(tree, 'paragraph', (paragraph) => {
      const image = figureOf(paragraph);
      if (!image || (!image.title && image.url !== '') || (image.url === '' && missing === 'keep')) return;
      const shown = image.url === '' ? placeOf(image) : pictureOf(image);
      const said: ElementContent[] = image.title
        ? [element('figcaption', caption, [{ type: 'text', value: image.title }])]
        : [];
      const { data } = paragraph;
      const hProperties = { ...data?.hProperties, ...figure };
      paragraph.data = { ...data, hName: 'figure', hProperties, hChildren: [shown, ...said] };
    });
  };
}

/** Half a character, which no address can hold. */
const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function pictureOf({ url, alt, data }: Image): Element {
  // As remark-rehype writes addresses: what is escaped stays so.
  const src = url.replace(/[^\u0021-\u007E]+/g, (part) => encodeURI(part.replace(lone, '\uFFFD')));
  return element('img', { src, alt: alt ?? '', ...data?.hProperties }, []);
}

function placeOf({ alt }: Image): Element {
  return element('div', { className: ['photo-place'] }, [{ type: 'text', value: alt ? `[Ảnh: ${alt}]` : '[Ảnh]' }]);
}

function element(tagName: string, properties: Properties | undefined, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { ...properties }, children };
}
