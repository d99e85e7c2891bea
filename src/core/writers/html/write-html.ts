/** Document → HTML: a complete page, or a bare fragment for a publisher's own page. */
import type { ElementContent, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { withAnnexes } from '../../layout/annex.ts';
import type { Document } from '../../model/document.ts';
import type { WriteContext, Writer } from '../../model/writer.ts';
import { htmlBody } from './body.ts';
import { element } from './element.ts';
import { foot } from './frame/foot.ts';
import { head } from './frame/head.ts';
import { pageHead } from './page-head.ts';

const stringifier = unified().use(rehypeStringify).freeze();

/** UTF-8, LF, one final newline. `context.html`: page or fragment; `context.photos`: as they are linked, or inside as `data:`. */
export const writeHtml: Writer = async (document, context) => {
  const { frame } = document;
  const { main, annexes } = withAnnexes(document.tree, frame);
  const bodyOf = async (tree: MdastRoot): Promise<ElementContent[]> =>
    tree.children.length === 0 ? [] : elementsOf(await htmlBody(tree, context, tree === main));
  const headed = document.tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  const official = frame.layout !== 'article';
  const all = spaced([
    ...head(frame, { headed, dated: context.html === 'page' }),
    ...(await bodyOf(main)),
    ...foot(frame),
    ...(await bodyOf(annexes)),
  ]);
  const article = element(
    'article',
    official ? { className: 'official', lang: frame.lang } : { lang: frame.lang },
    ...all,
  );
  const whole = context.html === 'fragment' ? [article] : page(document, context, article);
  return new TextEncoder().encode(`${stringifier.stringify({ type: 'root', children: whole })}\n`);
};

const elementsOf = (root: Root): ElementContent[] =>
  root.children.filter((node): node is ElementContent => node.type !== 'text' && node.type !== 'doctype');

/** Head and body, in the language of the document. */
function page(document: Document, context: WriteContext, article: ElementContent): Root['children'] {
  const html = element(
    'html',
    { lang: document.frame.lang },
    '\n',
    element('head', {}, ...spaced(pageHead(document, context))),
    '\n',
    element('body', {}, element('main', {}, article)),
    '\n',
  );
  return [{ type: 'doctype' }, { type: 'text', value: '\n' }, html];
}

/** One element a line, so that a person can read the source. */
function spaced(children: readonly ElementContent[]): (ElementContent | string)[] {
  return ['\n', ...children.flatMap((child) => [child, '\n'])];
}
