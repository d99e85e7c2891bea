/** yaml's syntax tree → plain data beside its places. */
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { limits } from '../model/limits.ts';
import { clean } from '../text/clean.ts';
import type { Located, Span } from './located.ts';
import { type Fault, plainFault } from './yaml-fault.ts';

/** What was met while converting; spans are offsets in the text that was parsed. */
export type Finding =
  | ({ kind: 'fault' } & Fault)
  | { kind: 'key-unique'; key: string; span: Span; first: Span }
  | { kind: 'key-plain'; span: Span }
  | { kind: 'item-stated'; span: Span }
  | { kind: 'quotes-straight'; inside: string; span: Span }
  | { kind: 'dropped'; codes: number[]; span: Span }
  | { kind: 'too-much'; what: 'aliases' | 'nodes' | 'depth' | 'mistakes'; span: Span };

/** Data and places, and what was found on the way. Maps have no prototype, so a key named `__proto__` is a key like any other. */
export interface Placed {
  data: unknown;
  located: Located;
  findings: Finding[];
}

/** What is known while a document is converted. */
interface Placing {
  text: string;
  findings: Finding[];
  anchors: Map<string, Node>;
  /** Where each anchor is written. */
  anchored: { name: string; span: Span }[];
  /** Anchors that something refers to. */
  used: Set<string>;
  /** Collections that are being converted: an alias to one of them has no end. */
  open: Set<Node>;
  nodes: number;
  /** Nodes met again through an alias. */
  repeats: number;
  /** Aliases that are open: what is met under one is a repeat. */
  aliases: number;
  /** One was too many: nothing more is converted. */
  stopped: boolean;
}

/** A value and its place. */
interface Converted {
  data: unknown;
  located: Located;
}

type Pair = { key: Node; value: Node | null };

/** Convert a parsed document. Empty values count as not stated: the key with `undefined`, no list item. */
export function placeYaml(document: Document, text: string): Placed {
  const placing: Placing = {
    text,
    findings: [],
    anchors: new Map(),
    anchored: [],
    used: new Set(),
    open: new Set(),
    nodes: 0,
    repeats: 0,
    aliases: 0,
    stopped: false,
  };
  const { data, located } = convert(document.contents as Node | null, [0, 0], 0, placing);
  for (const { name, span } of placing.anchored) {
    if (!placing.used.has(name))
      placing.findings.push({ kind: 'fault', fault: 'UNUSED_ANCHOR', span, found: `&${name}` });
  }
  return { data, located, findings: placing.findings };
}

/** Convert a node. `outer`: where an empty one stands. */
function convert(node: Node | null | undefined, outer: Span, depth: number, placing: Placing): Converted {
  const span = spanOf(node, outer);
  if (!node || isTooMuch(depth, span, placing)) return nothingAt(span);
  if (isAlias(node)) return convertAlias(node, span, depth, placing);
  noteAnchor(node, span, placing);
  if (isScalar(node)) return convertScalar(node, span, placing);
  placing.open.add(node);
  try {
    if (isMap(node)) return convertMap(node.items as Pair[], span, depth, placing);
    if (isSeq(node)) return convertList(node.items as (Node | null)[], span, depth, placing);
    return nothingAt(span);
  } finally {
    placing.open.delete(node);
  }
}

function nothingAt(span: Span): Converted {
  return { data: undefined, located: { kind: 'empty', span } };
}

function spanOf(node: Node | null | undefined, otherwise: Span): Span {
  return node?.range ? [node.range[0], node.range[1]] : otherwise;
}

/** Count one node more. Whether it is one too many is said once. */
function isTooMuch(depth: number, span: Span, placing: Placing): boolean {
  if (placing.aliases > 0) placing.repeats += 1;
  else placing.nodes += 1;
  const what = excessOf(depth, placing);
  if (what && !placing.stopped) placing.findings.push({ kind: 'too-much', what, span });
  placing.stopped ||= what !== undefined;
  return placing.stopped;
}

function excessOf(
  depth: number,
  { nodes, repeats, findings }: Placing,
): (Finding & { kind: 'too-much' })['what'] | undefined {
  if (depth > limits.dataDepth.most) return 'depth';
  if (nodes > limits.dataNodes.most) return 'nodes';
  if (repeats > limits.dataRepeats.most) return 'aliases';
  return findings.length > limits.mistakes.most ? 'mistakes' : undefined;
}

function convertAlias({ source }: Alias, span: Span, depth: number, placing: Placing): Converted {
  const target = placing.anchors.get(source);
  placing.used.add(source);
  if (target && !placing.open.has(target)) {
    placing.aliases += 1;
    const made = convert(target, span, depth + 1, placing);
    placing.aliases -= 1;
    return made;
  }
  placing.findings.push({ kind: 'fault', fault: 'UNKNOWN_ALIAS', span, found: `*${source}` });
  return nothingAt(span);
}

function noteAnchor(node: Exclude<Node, Alias>, span: Span, { text, anchors, anchored }: Placing): void {
  const { anchor } = node;
  if (!anchor) return;
  if (!anchors.has(anchor)) {
    // The range begins after the anchor; the anchor is the last `&name` before it.
    const start = text.lastIndexOf(`&${anchor}`, span[0]);
    anchored.push({ name: anchor, span: start < 0 ? span : [start, start + anchor.length + 1] });
  }
  anchors.set(anchor, node);
}

/** Text as it may be printed; what was dropped of it is reported. */
function cleaned(written: string, span: Span, { findings }: Placing): string {
  const { text, dropped } = clean(written);
  if (dropped.length > 0) findings.push({ kind: 'dropped', codes: dropped.map(({ code }) => code), span });
  return text;
}

/** Word's quotes are letters to YAML, so they would be printed. */
const wordQuotes = /^(?:“([^“”]+)”|‘([^‘’]+)’|„([^„“”]+)[“”])$/;
/** YAML's and JSON's own words for nothing. */
const wordsForNothing = /^(~|null|Null|NULL)$/;

function convertScalar(node: Scalar, span: Span, placing: Placing): Converted {
  const { text, findings } = placing;
  const fault = plainFault(node, text);
  if (fault) findings.push({ kind: 'fault', ...fault });
  const value = cleaned(typeof node.value === 'string' ? node.value : (node.source ?? ''), span, placing);
  const isPlain = node.type === 'PLAIN' || node.type === undefined;
  const quoted = isPlain ? wordQuotes.exec(value) : null;
  if (quoted) findings.push({ kind: 'quotes-straight', inside: (quoted[1] ?? quoted[2] ?? quoted[3])!, span });
  if (value.trim() === '' || (isPlain && wordsForNothing.test(value))) return nothingAt(span);
  return { data: value, located: { kind: 'text', span } };
}

function convertMap(pairs: readonly Pair[], span: Span, depth: number, placing: Placing): Converted {
  const data: Record<string, unknown> = Object.create(null);
  const entries = new Map<string, { key: Span; value: Located }>();
  let before = span[0];
  for (const { key, value } of pairs) {
    if (placing.stopped) break;
    const keySpan = spanOf(key, span);
    const glued = value === null ? gluedKey(keySpan, span, before, placing.text) : undefined;
    if (!glued) before = spanOf(value, keySpan)[0];
    const fault = glued ?? keyFault(key, keySpan, placing.text);
    if (fault) {
      placing.findings.push(fault);
      continue;
    }
    const name = cleaned(String((key as Scalar).value), keySpan, placing).trim();
    const first = entries.get(name);
    if (first) {
      placing.findings.push({ kind: 'key-unique', key: name, span: keySpan, first: first.key });
      // Counted, so that mistakes without end are stopped.
      isTooMuch(depth, keySpan, placing);
      continue;
    }
    const made = convert(value, [keySpan[1], keySpan[1]], depth + 1, placing);
    entries.set(name, { key: keySpan, value: made.located });
    // An empty key is there, though it says nothing: a misspelt one is still reported.
    data[name] = made.data;
  }
  return { data, located: { kind: 'map', span, entries } };
}

/** `{percent: 99,2}` says 99, and then a key 2 that has no colon. `before`: where the value before it begins. */
function gluedKey(key: Span, map: Span, before: number, text: string): Finding | undefined {
  if (text[map[0]] !== '{') return undefined;
  const start = text.slice(before, key[1]).includes('\n') || before === map[0] ? key[0] : before;
  return { kind: 'fault', fault: 'FLOW_COMMA', span: [start, key[1]], found: text.slice(start, key[1]) };
}

/** What is wrong with a key by itself. */
function keyFault(key: Node, span: Span, text: string): Finding | undefined {
  if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') return { kind: 'key-plain', span };
  // `date:{on: 2025-03-05}` says a key `date:{on`.
  const lacksSpace = /^[A-Za-z$][\w-]*:[{[]/.test(key.value) && text[span[0]] === key.value[0];
  return lacksSpace ? { kind: 'fault', fault: 'KEY_SPACE', span, found: key.value } : undefined;
}

function convertList(nodes: readonly (Node | null)[], span: Span, depth: number, placing: Placing): Converted {
  const data: unknown[] = [];
  const items: Located[] = [];
  for (const node of nodes) {
    if (placing.stopped) break;
    const known = placing.findings.length;
    const made = convert(node, span, depth + 1, placing);
    if (made.located.kind !== 'empty') {
      data.push(made.data);
      items.push(made.located);
    } else if (placing.findings.length === known) {
      placing.findings.push({ kind: 'item-stated', span: made.located.span });
    }
  }
  return { data, located: { kind: 'list', span, items } };
}
