/** yaml's syntax tree → plain data beside its places. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
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

/** Convert a parsed document. Empty values count as not stated: the key with `undefined`, no list item. */
export function placeYaml(document: Document, text: string): Placed {
  const findings: Finding[] = [];
  const anchors = new Map<string, Node>();
  const anchored: { name: string; span: Span }[] = [];
  const used = new Set<string>();
  const open = new Set<Node>();
  let nodes = 0;
  let repeats = 0;
  let stopped = false;
  /** Aliases that are open: what is met under one is a repeat. */
  let under = 0;

  function spanOf(node: Node | null | undefined, otherwise: Span): Span {
    return node?.range ? [node.range[0], node.range[1]] : otherwise;
  }

  function words(written: string, span: Span): string {
    const cleaned = clean(written);
    if (cleaned.dropped.length > 0)
      findings.push({ kind: 'dropped', codes: cleaned.dropped.map(({ code }) => code), span });
    return cleaned.text;
  }

  function convert(node: Node | null | undefined, outer: Span, depth: number): { data: unknown; located: Located } {
    const span = spanOf(node, outer);
    const nothing = { data: undefined, located: { kind: 'empty', span } as Located };
    if (!node) return nothing;
    if (under > 0) repeats += 1;
    else nodes += 1;
    const what =
      depth > limits.dataDepth.most
        ? 'depth'
        : nodes > limits.dataNodes.most
          ? 'nodes'
          : repeats > limits.dataRepeats.most
            ? 'aliases'
            : findings.length > limits.mistakes.most
              ? 'mistakes'
              : undefined;
    if (what) {
      if (!stopped) findings.push({ kind: 'too-much', what, span });
      stopped = true;
      return nothing;
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      used.add(node.source);
      if (!target || open.has(target)) {
        findings.push({ kind: 'fault', fault: 'UNKNOWN_ALIAS', span, found: `*${node.source}` });
        return nothing;
      }
      under += 1;
      try {
        return convert(target, span, depth + 1);
      } finally {
        under -= 1;
      }
    }
    if (node.anchor && !anchors.has(node.anchor)) {
      // The range begins after the anchor; the anchor is the last `&name` before it.
      const start = text.lastIndexOf(`&${node.anchor}`, span[0]);
      anchored.push({ name: node.anchor, span: start < 0 ? span : [start, start + node.anchor.length + 1] });
    }
    if (node.anchor) anchors.set(node.anchor, node);
    open.add(node);
    try {
      if (isMap(node)) return convertMap(node.items as { key: Node; value: Node | null }[], span, depth);
      if (isSeq(node)) return convertList(node.items as (Node | null)[], span, depth);
    } finally {
      open.delete(node);
    }
    if (!isScalar(node)) return nothing;
    const fault = plainFault(node, text);
    if (fault) findings.push({ kind: 'fault', ...fault });
    const written = typeof node.value === 'string' ? node.value : (node.source ?? '');
    const plain = node.type === 'PLAIN' || node.type === undefined;
    const value = words(written, span);
    // Word's quotes are letters to YAML, so they would be printed.
    const worded = plain ? /^(?:“([^“”]+)”|‘([^‘’]+)’|„([^„“”]+)[“”])$/.exec(value) : null;
    if (worded) findings.push({ kind: 'quotes-straight', inside: (worded[1] ?? worded[2] ?? worded[3])!, span });
    // YAML's and JSON's own words for nothing, and text of nothing but spaces.
    if (value.trim() === '' || (plain && /^(~|null|Null|NULL)$/.test(value))) return nothing;
    return { data: value, located: { kind: 'text', span } };
  }

  function convertMap(pairs: { key: Node; value: Node | null }[], span: Span, depth: number) {
    const data: Record<string, unknown> = Object.create(null);
    const entries = new Map<string, { key: Span; value: Located }>();
    let before = span[0];
    for (const { key, value } of pairs) {
      if (stopped) break;
      const keySpan = spanOf(key, span);
      // `{percent: 99,2}` says 99, and then a key 2 that has no colon.
      if (value === null && text[span[0]] === '{') {
        const start = text.slice(before, keySpan[1]).includes('\n') || before === span[0] ? keySpan[0] : before;
        findings.push({
          kind: 'fault',
          fault: 'FLOW_COMMA',
          span: [start, keySpan[1]],
          found: text.slice(start, keySpan[1]),
        });
        continue;
      }
      before = spanOf(value, keySpan)[0];
      if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
        findings.push({ kind: 'key-plain', span: keySpan });
        continue;
      }
      // `date:{on: 2025-03-05}` says a key `date:{on`.
      if (/^[A-Za-z$][\w-]*:[{[]/.test(key.value) && text[keySpan[0]] === key.value[0]) {
        findings.push({ kind: 'fault', fault: 'KEY_SPACE', span: keySpan, found: key.value });
        continue;
      }
      const name = words(key.value, keySpan).trim();
      const first = entries.get(name);
      if (first) {
        findings.push({ kind: 'key-unique', key: name, span: keySpan, first: first.key });
        if (findings.length > limits.mistakes.most) convert(value, keySpan, depth + 1);
        continue;
      }
      const made = convert(value, [keySpan[1], keySpan[1]], depth + 1);
      entries.set(name, { key: keySpan, value: made.located });
      // An empty key is there, though it says nothing: a misspelt one is still told.
      data[name] = made.data;
    }
    return { data, located: { kind: 'map', span, entries } as Located };
  }

  function convertList(nodes: (Node | null)[], span: Span, depth: number) {
    const data: unknown[] = [];
    const items: Located[] = [];
    for (const node of nodes) {
      if (stopped) break;
      const known = findings.length;
      const made = convert(node, span, depth + 1);
      if (made.located.kind === 'empty' && findings.length > known) continue;
      if (made.located.kind === 'empty') {
        findings.push({ kind: 'item-stated', span: made.located.span });
        continue;
      }
      data.push(made.data);
      items.push(made.located);
    }
    return { data, located: { kind: 'list', span, items } as Located };
  }

  const { data, located } = convert(document.contents as Node | null, [0, 0], 0);
  for (const { name, span } of anchored) {
    if (!used.has(name)) findings.push({ kind: 'fault', fault: 'UNUSED_ANCHOR', span, found: `&${name}` });
  }
  return { data, located, findings };
}
