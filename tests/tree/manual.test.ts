/** Markdown with values → Markdown: the page `tests/fixtures/tree/tree.md`. */
import type { Document } from '../../src/core/model/document.ts';
import { placeholder } from '../../src/core/model/placeholder.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { writeMarkdown } from '../../src/core/writers/markdown/write-markdown.ts';
import { runPage } from '../fixtures.ts';
import { saidOf } from '../said.ts';
import { context } from '../writers/context.ts';

const bodyOf = async (document: Document): Promise<string> =>
  new TextDecoder().decode(await writeMarkdown(document, context())).replace(/^---\n[\s\S]*?\n---\n\n?/, '');

/** `$` stands for the next line of the fence `values`; `⏎` in a line is a line break. */
runPage('tree/tree', ({ given: { md = '', values }, wanted }) => {
  let index = 0;
  const template = values === undefined ? md : md.replace(/\$/g, () => placeholder(index++));
  const filled = values?.split('\n').map((text) => ({ text: text.replaceAll('⏎', '\n'), from: ['x'] }));
  const { document, messages } = parseDocument(template, filled, { file: 'bai.md' });
  if (wanted === 'said') return saidOf(messages, md);
  return wanted === 'frame' ? JSON.stringify(document.frame, null, 2) : bodyOf(document);
});
