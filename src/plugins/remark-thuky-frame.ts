/** Front matter, checked. */
import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { readFrame } from '../core/read-frame.ts';
import { type Spoken, tell } from './options.ts';

/** Options of `remarkThukyFrame`. */
export type FrameOptions = Spoken;

/**
 * The front matter of a document as thuky knows it, in `file.data.matter`; what is wrong with it as messages of the file.
 * Needs remark-frontmatter before it. A file without front matter gets the defaults.
 * Messages: `front-matter-syntax`, `front-matter-key`, `front-matter-value`.
 *
 * @example
 * unified().use(remarkParse).use(remarkFrontmatter).use(remarkThukyFrame, {lang: 'en'})
 */
export function remarkThukyFrame({ lang = 'vi' }: FrameOptions = {}): Transformer<Root> {
  return (tree, file) => {
    const [first] = tree.children;
    const { frame, messages } = readFrame(first?.type === 'yaml' ? first : undefined, { file: file.path ?? '', lang });
    file.data.matter = frame;
    tell(file, messages);
  };
}
