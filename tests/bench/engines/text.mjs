/** Article peers: a template of the same article in which digits and changing names are filled in; nothing is checked or worked out. */
import Handlebars from 'handlebars';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { piecesOf } from '../samples.mjs';

/** Pieces of a text → a template, in the way a language writes a value. */
export function templateOf(pieces, write) {
  return pieces.map((piece, at) => (at % 2 === 1 ? write(`v${(at - 1) / 2}`) : piece)).join('');
}

/** The values of a document, by the names of `templateOf`. */
export function valuesOf(article, number) {
  const values = piecesOf(article, number).filter((_, at) => at % 2 === 1);
  return Object.fromEntries(values.map((value, at) => [`v${at}`, value]));
}

/** The table extension alone, as thuky uses it. */
function tables() {
  const data = this.data();
  data.micromarkExtensions = [gfmTable()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
  data.toMarkdownExtensions = [gfmTableToMarkdown()];
}

/** Handlebars compiled once, then unified: Markdown and HTML of one tree. `gfm`: all of it, or tables only. */
export async function open({ gfm, first }) {
  const template = Handlebars.compile(templateOf(piecesOf(first.article, 0), (name) => `{{{${name}}}}`));
  const base = unified()
    .use(remarkParse)
    .use(gfm ? remarkGfm : tables);
  const markdown = base().use(remarkStringify).freeze();
  const html = base().use(remarkRehype).use(rehypeStringify).freeze();
  const parser = base().freeze();
  return {
    prepare: (number, { article }) => valuesOf(article, number),
    async make(values) {
      const tree = parser.parse(template(values));
      const text = markdown.stringify(tree);
      return [Buffer.from(text), Buffer.from(html.stringify(html.runSync(tree)))];
    },
  };
}
