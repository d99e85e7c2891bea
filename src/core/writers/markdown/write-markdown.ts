/** Document → Markdown with front matter, as a person would write it. */

import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toString as wordsInside } from 'mdast-util-to-string';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { joinText } from '../../layout/join-text.ts';
import type { Writer } from '../../model/writer.ts';
import { publishMarkdown, withoutShortcodes } from '../../publish/publish-markdown.ts';
import { writeFrontMatter } from '../../tree/front-matter.ts';
import { libraryHandlers } from './handlers.ts';

/** Columns of a table are lined up while its cells are no wider than this (characters). */
const widestLinedUp = 40;

/**
 * UTF-8, LF, one final newline, `---` first. Reads back as the same tree (`parseDocument`).
 * With `context.publish`: the front matter of a site generator. Messages: those of `publishMarkdown`.
 */
export const writeMarkdown: Writer = async (document, context) => {
  const { frontMatter = 'thuky' } = context.publish ?? {};
  if (!context.publish || frontMatter === 'thuky')
    return encode(writeFrontMatter(document.frame), bodyOf(document.tree));
  const { matter, tree } = publishMarkdown(document, { ...context.publish, frontMatter }, context);
  const body = bodyOf(tree);
  return encode(matter, frontMatter === 'hugo' ? withoutShortcodes(body) : body);
};

function encode(matter: string, body: string): Uint8Array {
  return new TextEncoder().encode([matter, body].filter(Boolean).join('\n'));
}

function bodyOf(tree: Root): string {
  const joined = joinText(tree);
  return processor(hasNarrowTables(joined)).stringify(joined);
}

function processor(lineUp: boolean) {
  const tables = gfmTableToMarkdown({ tablePipeAlign: lineUp });
  return unified()
    .use(remarkStringify, {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      fences: true,
      listItemIndent: 'one',
      handlers: libraryHandlers(tables.handlers ?? {}),
    })
    .use(function extend(this: Processor) {
      this.data().toMarkdownExtensions = [tables];
    });
}

function hasNarrowTables(tree: Root): boolean {
  let narrow = true;
  visit(tree, 'tableCell', (cell) => {
    if (wordsInside(cell, { includeImageAlt: false }).length > widestLinedUp) narrow = false;
  });
  return narrow;
}
