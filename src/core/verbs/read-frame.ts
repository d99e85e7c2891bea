/** The front matter of a Markdown file, checked: for those who have a tree of their own. */
import type { Yaml } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { isOf, type Message } from '../message/message.ts';
import { word } from '../message/words.ts';
import type { Frame } from '../model/frame.ts';
import { frontMatterKey, frontMatterValue } from '../model/front-matter-rules.ts';
import type { Lang } from '../model/job.ts';
import { readFrontMatter } from '../tree/front-matter.ts';

/**
 * Front matter as remark-frontmatter gives it → the frame, and what is wrong with it. Without any: an empty frame.
 * A key that thuky does not know is the site's: a warning, nothing where `allow` names it. Nor is the value of such a key judged.
 */
export function readFrame(
  node: Yaml | undefined,
  { file, lang, allow = [] }: { file: string; lang: Lang; allow?: readonly string[] | undefined },
): { frame: Frame; messages: VFileMessage[] } {
  const messages: Message[] = [];
  const frame = readFrontMatter(node, { values: undefined, where: { file }, report: (one) => void messages.push(one) });
  const said = word(
    messages.filter((one) => !allow.includes(keyOf(one))),
    lang,
  );
  for (const one of said) if (one.ruleId === frontMatterKey.id) one.fatal = false;
  return { frame, messages: said };
}

/** The key of the front matter that a message is about, without what is inside it; empty when about none. */
function keyOf(found: Message): string {
  const about = isOf(found, frontMatterKey) || isOf(found, frontMatterValue);
  return (about && found.params.key.split('.')[0]) || '';
}
