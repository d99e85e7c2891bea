/** Front matter, checked. */
import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { readFrame } from '../core/verbs/read-frame.ts';
import { handOn, type Spoken } from './options.ts';

/** Options of `remarkThukyFrame`. */
export interface FrameOptions extends Spoken {
  /** Keys that are your site's own (`tags`, `layout` …): thuky says nothing of them. */
  allow?: readonly string[] | undefined;
}

/**
 * The front matter of a document as thuky knows it, in `file.data.matter`; what is wrong with it as messages of the file.
 * Needs remark-frontmatter before it. A file without front matter gets the defaults.
 * Messages: `front-matter-syntax`, `front-matter-value`; `front-matter-key` as a warning, since a site may have keys of its own.
 *
 * @example
 * unified().use(remarkParse).use(remarkFrontmatter).use(remarkThukyFrame, {allow: ['tags', 'draft']})
 */
export function remarkThukyFrame({ lang = 'vi', allow }: FrameOptions = {}): Transformer<Root> {
  return (tree, file) => {
    const [first] = tree.children;
    const { frame, messages } = readFrame(first?.type === 'yaml' ? first : undefined, {
      file: file.path ?? '',
      lang,
      allow,
    });
    file.data.matter = frame;
    handOn(file, messages);
  };
}
