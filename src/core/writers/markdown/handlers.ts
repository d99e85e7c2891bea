/** Where we write Markdown otherwise than mdast-util-to-markdown: escaping. Layout of blocks stays the library's. */
import type { Emphasis, Image, Link, Parents, PhrasingContent, Strong, Text } from 'mdast';
import type { Options } from 'remark-stringify';
import { escapeText, escapeTitle, escapeUrl } from './escape.ts';

type Handlers = NonNullable<NonNullable<Options['handlers']>>;
type Handle = NonNullable<Handlers[keyof Handlers]>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

function text(node: Text, _parent: Parents | undefined, state: State, info: Info): string {
  return escapeText(node.value, { before: info.before, after: info.after, stack: state.stack });
}

/** `[words](url "title")`, or `<url>` when the words are the target. */
function link(node: Link, _parent: Parents | undefined, state: State, info: Info): string {
  if (isBare(node, state)) return `<${node.url}>`;
  const exit = state.enter('link');
  const leave = state.enter('label');
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  leave();
  exit();
  return `[${words}](${target(node, state)})`;
}
link.peek = (node: Link, _parent: Parents | undefined, state: State): string => (isBare(node, state) ? '<' : '[');

function image(node: Image, _parent: Parents | undefined, state: State): string {
  const stack = [...state.stack, 'label' as const];
  return `![${escapeText(node.alt ?? '', { before: '[', after: ']', stack })}](${target(node, state)})`;
}
image.peek = (): string => '!';

function target({ url, title }: Link | Image, state: State): string {
  const inCell = state.stack.includes('tableCell');
  const enclosed = url === '' || url.startsWith('<') || /[\s\p{Cc}]/u.test(url);
  const written = escapeUrl(url, enclosed, inCell);
  const caption = title ? ` "${escapeTitle(title, inCell)}"` : '';
  return `${enclosed ? `<${written}>` : written}${caption}`;
}

function isBare({ url, title, children }: Link, state: State): boolean {
  const [only, more]: (PhrasingContent | undefined)[] = children;
  if (title || more || only?.type !== 'text' || only.value !== url || state.stack.includes('tableCell')) return false;
  return /^[a-z][a-z\d+.-]{1,31}:[^\s<>\p{Cc}]*$/iu.test(url);
}

/**
 * Plain asterisks. The library weighs underscores too and, where its guess does not hold, writes character references;
 * the tree's `tidyEmphasis` has made sure that asterisks hold.
 */
function marked(construct: 'strong' | 'emphasis', mark: string) {
  const handle = (node: Strong | Emphasis, _parent: Parents | undefined, state: State, info: Info): string => {
    const exit = state.enter(construct);
    const words = state.containerPhrasing(node, { ...info, before: mark, after: mark });
    exit();
    return `${mark}${words}${mark}`;
  };
  handle.peek = (): string => mark;
  return handle;
}

export const handlers = {
  text,
  link,
  image,
  strong: marked('strong', '**'),
  emphasis: marked('emphasis', '*'),
} as unknown as Handlers;
