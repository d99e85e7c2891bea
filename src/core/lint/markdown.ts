/** Markdown → passages: what people read of it, and nothing else. */
import type { Html, Image, Nodes, Parents, Root } from 'mdast';
import { align } from './align.ts';
import { type Gathered, gather, nothing, opaque, settled } from './gather.ts';
import { type Passage, type PassageKind, passage } from './prose.ts';

/** Definitions of links at the head of a paragraph: our reader of Markdown takes them for words, CommonMark does not. */
const definition =
  /^[ \t>]*\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:\n[ \t>]*)?(?:<[^<>\n]*>|[^\s<]\S*)(?:(?:[ \t]+|[ \t]*\n[ \t>]*)(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\((?:[^()\\\n]|\\.)*\)))?[ \t]*(?:\n|$)/;
/** Columns from which on a block is code. */
const codeIndent = 4;

const none: ReadonlySet<string> = new Set();
const switchOff = /^<!--\s*thuky-ignore(?:\s+([\w\s,-]*?))?\s*-->$/;

/** Passages of a tree, in order. `text` is what was parsed; `<!-- thuky-ignore rule-id -->` holds for the next block. */
export function markdownPassages(tree: Root, text: string): Passage[] {
  const made: Passage[] = [];
  const labels = new Set<string>();
  block(tree, 'paragraph', none, 1);
  return labels.size > 0 ? made.map((at) => withLabels(at, labels)) : made;

  function block(node: Nodes, kind: PassageKind, ignored: ReadonlySet<string>, margin: number): void {
    if (node.type === 'paragraph') phrase(node, kind, ignored);
    else if (node.type === 'heading') phrase(node, 'heading', ignored);
    else if (node.type === 'tableCell') phrase(node, 'cell', ignored);
    else if ('children' in node)
      blocks(node, node.type === 'listItem' ? 'item' : kind, ignored, marginOf(node, text) ?? margin);
  }

  function blocks(parent: Parents, kind: PassageKind, ignored: ReadonlySet<string>, margin: number): void {
    let next = ignored;
    for (const child of parent.children) {
      const off = child.type === 'html' ? ignoredBy(child) : undefined;
      if (off) next = off;
      else {
        const isCode = flow.has(child.type) && (child.position?.start.column ?? 1) >= margin + codeIndent;
        if (!isCode) block(child, kind, next, margin);
        if (child.type !== 'html') next = ignored;
      }
    }
  }

  function phrase(parent: Parents, kind: PassageKind, ignored: ReadonlySet<string>): void {
    const words = nothing();
    const images: Image[] = [];
    inline(parent, words, images);
    if (parent.type === 'paragraph') leave(words, defined(parent));
    add(kind, words, ignored);
    for (const image of images) caption(image, ignored);
  }

  /** Where the definitions at the head of a paragraph end in the text. Notes their labels. */
  function defined({ position }: Parents): number {
    let from = position?.start.offset ?? 0;
    const to = position?.end.offset ?? from;
    for (let found = definition.exec(text.slice(from, to)); found; found = definition.exec(text.slice(from, to))) {
      labels.add(labelOf(found[1] ?? ''));
      from += found[0].length;
      if (from >= to) break;
    }
    return from;
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

/** Blocks that may stand indented. */
const flow: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table', 'thematicBreak']);

/** The column where the content of a quotation or of a list's item begins; nothing for other parents. */
function marginOf({ type, position, ...node }: Parents, text: string): number | undefined {
  const column = position?.start.column ?? 1;
  if (type === 'blockquote') return column + 2;
  if (type !== 'listItem') return undefined;
  const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(text.slice(position?.start.offset ?? 0))?.[0].length ?? 1;
  const [first] = node.children;
  const begin = first?.position?.start.column ?? 0;
  const near = column + marker + 1;
  return first?.position?.start.line === position?.start.line && begin > near && begin < near + codeIndent
    ? begin
    : near;
}

/** Take off the words that come from before a place in the source. Mutates. */
function leave(words: Gathered, from: number): void {
  const count = words.origins.findIndex((origin) => origin >= from);
  const gone = count < 0 ? words.origins.length : count;
  words.text = words.text.slice(gone);
  words.origins.splice(0, gone);
}

/** How labels are compared. */
function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A passage in which the labels that lead to definitions are left as they are. */
function withLabels(at: Passage, labels: ReadonlySet<string>): Passage {
  const spans = Array.from(at.text.matchAll(/\[([^[\]]+)\]/g), ({ index, 0: found, 1: label = '' }) => ({
    label,
    from: index,
    to: index + found.length,
  }));
  return { ...at, kept: [...at.kept, ...spans.filter(({ label }) => labels.has(labelOf(label)))] };
}

/** Rules that a comment switches off; nothing when it is another comment. */
function ignoredBy({ value }: Html): ReadonlySet<string> | undefined {
  const match = switchOff.exec(value.trim());
  if (!match) return undefined;
  const ids = (match[1] ?? '').split(/[\s,]+/).filter(Boolean);
  return new Set(ids.length > 0 ? ids : ['all']);
}
