/** Markdown → passages: what people read of it, and nothing else. */
import type { Html, Image, Nodes, Parents, Root } from 'mdast';
import { align } from './align.ts';
import { type Gathered, gather, nothing, opaque, settled } from './gather.ts';
import { type Passage, type PassageKind, passage } from './prose.ts';

const none: ReadonlySet<string> = new Set();
const switchOff = /^<!--\s*thuky-ignore(?:\s+([\w\s,-]*?))?\s*-->$/;

/** Passages of a tree, in order. `text` is what was parsed; `<!-- thuky-ignore rule-id -->` holds for the next block. */
export function markdownPassages(tree: Root, text: string): Passage[] {
  const made: Passage[] = [];
  block(tree, 'paragraph', none);
  return made;

  function block(node: Nodes, kind: PassageKind, ignored: ReadonlySet<string>): void {
    if (node.type === 'paragraph') {
      if (!isSource(node)) phrase(node, kind, ignored);
    } else if (node.type === 'heading') phrase(node, 'heading', ignored);
    else if (node.type === 'tableCell') phrase(node, 'cell', ignored);
    else if ('children' in node) blocks(node, node.type === 'listItem' ? 'item' : kind, ignored);
  }

  /** An indented code block or a link definition, which our Markdown reads as paragraphs: not prose. */
  function isSource({ position }: Nodes): boolean {
    const from = position?.start.offset ?? 0;
    const line = text.slice(text.lastIndexOf('\n', from - 1) + 1);
    return /^(?: {4}|\t)[^\n]/.test(line) || /^ {0,3}\[[^\]\n]+\]:\s*\S/.test(line);
  }

  function blocks(parent: Parents, kind: PassageKind, ignored: ReadonlySet<string>): void {
    let next = ignored;
    for (const child of parent.children) {
      const off = child.type === 'html' ? ignoredBy(child) : undefined;
      if (off) next = off;
      else {
        block(child, kind, next);
        if (child.type !== 'html') next = ignored;
      }
    }
  }

  function phrase(parent: Parents, kind: PassageKind, ignored: ReadonlySet<string>): void {
    const words = nothing();
    const images: Image[] = [];
    inline(parent, words, images);
    add(kind, words, ignored);
    for (const image of images) caption(image, ignored);
  }

  function inline(parent: Parents, words: Gathered, images: Image[]): void {
    for (const child of parent.children) {
      const from = child.position?.start.offset ?? 0;
      const to = child.position?.end.offset ?? from;
      const stand = (character: string) => gather(words, character, [from, to]);
      if (child.type === 'text') {
        const origins = align(child.value, text.slice(from, to)).map((offset) => offset + from);
        gather(words, child.value, origins);
      } else if (child.type === 'image') {
        images.push(child);
        if (parent.children.length > 1) stand(opaque);
      } else if (child.type === 'inlineCode') stand(opaque);
      else if (child.type === 'break') stand('\n');
      else if (child.type === 'link' && text[from] === '<') stand(opaque);
      else if ('children' in child) inline(child, words, images);
    }
  }

  /** The words beside a picture and those that stand for it. */
  function caption(image: Image, ignored: ReadonlySet<string>): void {
    const from = image.position?.start.offset ?? 0;
    const source = text.slice(from, image.position?.end.offset ?? from);
    const title = image.title ? source.search(/\s["'(](?:[^"'()]|\\.|["'(](?!\)$))*["')]?\s*\)$/) + 2 : 0;
    for (const [value, start, kind] of [
      [image.alt, 2, image.title ? 'field' : 'caption'],
      [image.title, title, 'caption'],
    ] as const) {
      if (!value) continue;
      const words = nothing();
      gather(
        words,
        value,
        align(value, source.slice(start)).map((offset) => offset + from + start),
      );
      add(kind, words, ignored);
    }
  }

  function add(kind: PassageKind, words: Gathered, ignored: ReadonlySet<string>): void {
    const { text: said, origins } = settled(words);
    if (said !== '' && said !== opaque) made.push(passage(kind, said, origins, ignored));
  }
}

/** Rules that a comment switches off; nothing when it is another comment. */
function ignoredBy({ value }: Html): ReadonlySet<string> | undefined {
  const match = switchOff.exec(value.trim());
  if (!match) return undefined;
  const ids = (match[1] ?? '').split(/[\s,]+/).filter(Boolean);
  return new Set(ids.length > 0 ? ids : ['all']);
}
