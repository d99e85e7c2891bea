/** Markdown with front matter → document: the stage between templates and writers. */
import type { Point } from 'unist';
import { type Message, message } from '../message/message.ts';
import type { Document } from '../model/document.ts';
import type { Frame } from '../model/frame.ts';
import type { Where } from '../model/source.ts';
import { lines } from '../text/lines.ts';
import { fileBounded } from '../yaml/rules.ts';
import { deepMarks } from './deep-marks.ts';
import { framedValues } from './framed-values.ts';
import { readFrontMatter } from './front-matter.ts';
import { frontMatterPlace } from './front-matter-place.ts';
import { transforms } from './index.ts';
import type { ParsedBlocks } from './parse-kept.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { Value } from './value.ts';

/**
 * Parse what a template made, or what a person wrote.
 * `text`: Markdown; a template's holds placeholders (`placeholder.ts`) and its `values` go into the tree as text.
 * `values`: none for a person's own file: then only what no Markdown can say is tidied.
 * `where`: the file; messages carry line and column in it, front matter included.
 * `end`: what the front matter is taken to say where it says nothing. `kept`: blocks that were parsed before.
 * Out: `placeOf` gives the place of a key of the front matter, or of what is nearest to one that is absent;
 * `framed` whether there is front matter at all.
 * Messages: those of the front matter and of the transforms. Never throws for content.
 */
export function parseDocument(
  text: string,
  values: readonly Value[] | undefined,
  where: Where,
  { end, kept }: Pick<Frame, 'end'> & { kept?: ParsedBlocks | undefined } = {},
): { document: Document; messages: Message[]; framed: boolean; placeOf(key: string): Point } {
  const messages: Message[] = [];
  const context = { values, where, report: (found: Message) => void messages.push(found) };
  const deep = deepMarks(text);
  if (deep !== undefined)
    messages.push(message(fileBounded, { limit: 'marks' }, { file: where.file, place: lines(text)(deep) }));
  const tree = parseMarkdown(text, kept);
  const [first] = tree.children;
  const yaml = first?.type === 'yaml' ? first : undefined;
  if (yaml) tree.children.shift();
  const frame = readFrontMatter(yaml, context);
  frame.end ??= end;
  for (const transform of transforms) transform(tree, { ...context, frame });
  const placeOf = (key: string): Point => frontMatterPlace(yaml, key);
  const framed = framedValues(yaml, values ?? []);
  const document: Document = framed.length > 0 ? { frame, tree, framed } : { frame, tree };
  return { document, messages, framed: yaml !== undefined, placeOf };
}
