/** Markdown → passages: what people read of it, and nothing else. */
import type { Html, Image, Nodes, Parents, Root } from 'mdast';
import { align } from './align.ts';
import { type Gathered, gather, nothing, opaque, settled } from './gather.ts';
import { type Passage, type PassageKind, passage } from './prose.ts';

/** Definitions of links at the head of a paragraph: our reader of Markdown takes them for words, CommonMark does not. */
const definition =
  /^[ \t>]*\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:\n[ \t>]*)?(?:<[^<>\n]*>|[^\s<>]\S*)(?:(?:[ \t]+|[ \t]*\n[ \t>]*)(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\((?:[^()\\\n]|\\.)*\)))?[ \t]*(?:\n|$)/;
/** Columns from which on a block is code. */
const codeIndent = 4;

const none: ReadonlySet<string> = new Set();
const switchOff = /^<!--\s*thuky-ignore(?:\s([\w\s,-]*))?-->$/;

/** What is known while a tree is walked. */
interface Walk {
  /** What was parsed. */
  text: string;
  passages: Passage[];
  /** Labels of the definitions met. */
  labels: Set<string>;
}

/** Where a block stands: what kind of passage it is, which rules are off, and the column where its content begins. */
interface Standing {
  kind: PassageKind;
  ignored: ReadonlySet<string>;
  margin: number;
}

/** Passages of a tree, in order. `text` is what was parsed; `<!-- thuky-ignore rule-id -->` holds for the next block. */
export function markdownPassages(tree: Root, text: string): Passage[] {
  const walk: Walk = { text, passages: [], labels: new Set() };
  block(tree, { kind: 'paragraph', ignored: none, margin: 1 }, walk);
  const { passages, labels } = walk;
  return labels.size > 0 ? passages.map((at) => withLabels(at, labels)) : passages;
}

function block(node: Nodes, at: Standing, walk: Walk): void {
  if (node.type === 'paragraph') phrase(node, at, walk);
  else if (node.type === 'heading') phrase(node, { ...at, kind: 'heading' }, walk);
  else if (node.type === 'tableCell') phrase(node, { ...at, kind: 'cell' }, walk);
  else if ('children' in node) {
    const kind = node.type === 'listItem' ? 'item' : at.kind;
    blocks(node, { ...at, kind, margin: marginOf(node, walk.text) ?? at.margin }, walk);
  }
}

function blocks(parent: Parents, at: Standing, walk: Walk): void {
  let next = at.ignored;
  for (const child of parent.children) {
    const off = child.type === 'html' ? ignoredBy(child) : undefined;
    if (off) next = off;
    else {
      if (!isCode(child, at.margin)) block(child, { ...at, ignored: next }, walk);
      if (child.type !== 'html') next = at.ignored;
    }
  }
}

/** Whether a block stands so far in that CommonMark takes it for code, which our reader does not know. */
function isCode({ type, position }: Nodes, margin: number): boolean {
  return flow.has(type) && (position?.start.column ?? 1) >= margin + codeIndent;
}

function phrase(parent: Parents, { kind, ignored }: Standing, walk: Walk): void {
  const words = nothing();
  const images: Image[] = [];
  inline(parent, words, images, walk.text);
  if (parent.type === 'paragraph') leave(words, defined(parent, walk));
  add(kind, words, ignored, walk);
  for (const image of images) captions(image, ignored, walk);
}

/** Where the definitions at the head of a paragraph end in the text. Notes their labels. */
function defined({ position }: Parents, { text, labels }: Walk): number {
  let from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? from;
  for (let match = definition.exec(text.slice(from, to)); match; match = definition.exec(text.slice(from, to))) {
    labels.add(labelOf(match[1] ?? ''));
    from += match[0].length;
    if (from >= to) break;
  }
  return from;
}

/** Gather the words of a phrase, and its images. Mutates both. */
function inline(parent: Parents, words: Gathered, images: Image[], text: string): void {
  for (const child of parent.children) {
    const from = child.position?.start.offset ?? 0;
    const to = child.position?.end.offset ?? from;
    const stand = (character: string) => gather(words, character, [from, to]);
    if (child.type === 'text') gather(words, child.value, placesOf(child.value, text.slice(from, to), from));
    else if (child.type === 'image') {
      images.push(child);
      if (parent.children.length > 1) stand(opaque);
    } else if (child.type === 'inlineCode') stand(opaque);
    else if (child.type === 'break') stand('\n');
    else if (child.type === 'link' && text[from] === '<') stand(opaque);
    else if ('children' in child) inline(child, words, images, text);
  }
}

/** The place of each character of `value` in the text, where its source begins at `from`. */
function placesOf(value: string, source: string, from: number): number[] {
  return align(value, source).map((offset) => offset + from);
}

/** The words that stand for a picture and those beside it. */
function captions(image: Image, ignored: ReadonlySet<string>, walk: Walk): void {
  const from = image.position?.start.offset ?? 0;
  const source = walk.text.slice(from, image.position?.end.offset ?? from);
  const title = image.title ? source.search(/\s["'(](?:[^"'()\\]|\\.|["'(](?!\)$))*(?:["')]\s*)?\)$/) + 2 : 0;
  for (const [value, start, kind] of [
    [image.alt, 2, image.title ? 'field' : 'caption'],
    [image.title, title, 'caption'],
  ] as const) {
    if (!value) continue;
    const words = nothing();
    gather(words, value, placesOf(value, source.slice(start), from + start));
    add(kind, words, ignored, walk);
  }
}

function add(kind: PassageKind, words: Gathered, ignored: ReadonlySet<string>, { passages }: Walk): void {
  const { text, origins } = settled(words);
  if (text !== '' && text !== opaque) passages.push(passage(kind, text, origins, ignored));
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
  const spans = Array.from(at.text.matchAll(/\[([^[\]]+)\]/g), ({ index, 0: bracketed, 1: label = '' }) => ({
    label,
    from: index,
    to: index + bracketed.length,
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
