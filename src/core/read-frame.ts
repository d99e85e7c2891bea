/** The front matter of a Markdown file, checked: for those who have a tree of their own. */
import type { Yaml } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Frame } from './frame.ts';
import type { Message } from './message/message.ts';
import { word } from './message/words.ts';
import { readFrontMatter } from './tree/front-matter.ts';
import type { Lang } from './types.ts';

/** Front matter as remark-frontmatter gives it → the frame, and what is wrong with it. Without any: an empty frame. */
export function readFrame(
  node: Yaml | undefined,
  { file, lang }: { file: string; lang: Lang },
): { frame: Frame; messages: VFileMessage[] } {
  const messages: Message[] = [];
  const frame = readFrontMatter(node, { values: undefined, where: { file }, report: (one) => void messages.push(one) });
  return { frame, messages: word(messages, lang) };
}
