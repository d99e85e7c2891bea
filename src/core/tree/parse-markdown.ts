/** Markdown → mdast. The one place that knows which Markdown we read. */

import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { deepMarks } from './deep-marks.ts';
import { type ParsedBlocks, parseKept } from './parse-kept.ts';

/**
 * CommonMark with YAML front matter and GFM tables; of GFM nothing else, since its bare links cost as much as all the rest.
 * Off: indented code (an indented partial is no code) and link definitions (they would vanish from the text).
 */
function ourMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    { disable: { null: ['codeIndented', 'definition'] } },
  ];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(ourMarkdown).freeze();

/**
 * Parse. Never fails; front matter is the first child, of type `yaml`. A text that nests too deep (`deepMarks`, which whoever
 * asks tells of) stays one paragraph of plain words. `kept`: what blocks were parsed to before, which is not done again.
 */
export function parseMarkdown(text: string, kept?: ParsedBlocks): Root {
  if (deepMarks(text) === undefined)
    return kept === undefined ? processor.parse(text) : parseKept(text, (part) => processor.parse(part), kept);
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}
