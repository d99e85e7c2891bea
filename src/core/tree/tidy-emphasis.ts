/**
 * Emphasis that Markdown can say. `**Ánh,**phát` and `** Ánh **` do not read back as bold: a space at an edge,
 * and punctuation between an edge and a letter, belong outside (CommonMark 6.2, flanking runs).
 */
import type { Emphasis, Link, Nodes, PhrasingContent, Strong, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type CharKind, charKind, edgeKind } from './char-kind.ts';
import type { Transform } from './transform.ts';

type Attention = Emphasis | Strong;
type Edge = 'start' | 'end';

/** Move what cannot stand at an edge out of `strong` and `emphasis`, join neighbours of one type, drop doubled ones. */
export const tidyEmphasis: Transform = (tree) => {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    node.children = settleChildren(node.children, 'space', 'space', []);
    return SKIP;
  });
};

/** Settle the children of one parent. `before`, `after`: what stands outside it; `within`: emphasis around it. */
function settleChildren(
  children: readonly PhrasingContent[],
  before: CharKind,
  after: CharKind,
  within: readonly string[],
): PhrasingContent[] {
  let settled = joinNeighbours(children.flatMap((child) => undouble(child, within)));
  // Each move changes what stands beside the next, so begin again until nothing moves.
  for (let index = 0; index < settled.length; index += 1) {
    const child = settled[index];
    if (!child || !('children' in child)) continue;
    const attention = isAttention(child);
    const outside = {
      before: attention ? (kindBeside(settled, index, -1) ?? before) : 'punctuation',
      after: attention ? (kindBeside(settled, index, 1) ?? after) : 'punctuation',
    } as const;
    const inner = settleChildren(
      child.children,
      outside.before,
      outside.after,
      attention ? [...within, child.type] : within,
    );
    const next = { ...child, children: inner } as typeof child;
    const peeled = isAttention(next) ? peel(next, outside.before, outside.after) : undefined;
    settled = settled.toSpliced(index, 1, ...(peeled ?? [next]));
    if (!peeled) continue;
    settled = joinNeighbours(settled.flatMap((node) => undouble(node, within)));
    index = -1;
  }
  return settled;
}

/** Emphasis in emphasis says nothing; bold that holds nothing but italic is written as italic that holds bold (`***`). */
function undouble(node: PhrasingContent, within: readonly string[]): PhrasingContent[] {
  if (!isAttention(node)) return [node];
  if (within.includes(node.type)) return node.children.flatMap((child) => undouble(child, within));
  const [only, more] = node.children;
  if (node.type === 'strong' && only?.type === 'emphasis' && !more) {
    return [{ ...only, children: [{ ...node, children: only.children }] }];
  }
  return [node];
}

/** The node without what cannot stand at its edges, and that beside it; nothing when all is well. */
function peel(node: Attention, before: CharKind, after: CharKind): PhrasingContent[] | undefined {
  if (node.children.length === 0) return [];
  return peelEdge(node, 'start', before) ?? peelEdge(node, 'end', after);
}

function peelEdge(node: Attention, edge: Edge, outside: CharKind): PhrasingContent[] | undefined {
  const at = edge === 'start' ? 0 : node.children.length - 1;
  const child = node.children[at];
  if (!child) return undefined;
  const rest = node.children.toSpliced(at, 1);
  const place = (out: PhrasingContent, kept: readonly PhrasingContent[]): PhrasingContent[] => {
    const left: PhrasingContent[] = kept.length > 0 ? [{ ...node, children: [...kept] }] : [];
    return edge === 'start' ? [out, ...left] : [...left, out];
  };
  if (child.type === 'break' || (child.type === 'text' && child.value === '')) return place(child, rest);
  if (child.type === 'text') {
    const chars = [...child.value];
    if (edge === 'end') chars.reverse();
    const bad = (char: string): boolean =>
      charKind(char) === 'space' || (outside === 'word' && charKind(char) === 'punctuation');
    const good = chars.findIndex((char) => !bad(char));
    const count = good === -1 ? chars.length : good;
    if (count === 0) return undefined;
    const length = chars.slice(0, count).join('').length;
    const cut = edge === 'start' ? length : child.value.length - length;
    const halves = [child.value.slice(0, cut), child.value.slice(cut)];
    const [out = '', kept = ''] = edge === 'start' ? halves : halves.reverse();
    const left: Text[] = kept === '' ? [] : [{ ...child, value: kept }];
    return place({ ...child, value: out }, edge === 'start' ? [...left, ...rest] : [...rest, ...left]);
  }
  if (outside !== 'word') return undefined;
  // A bracket or grave accent is punctuation too: the emphasis goes inside the link, code and image stand alone.
  if (child.type === 'link') return place(wrapInside(child, node), rest);
  if (child.type === 'image' || child.type === 'inlineCode') return place(child, rest);
  return undefined;
}

function wrapInside(link: Link, { type }: Attention): Link {
  return { ...link, children: [{ type, children: link.children } as Attention] };
}

function joinNeighbours(children: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (last && isAttention(last) && isAttention(child) && last.type === child.type) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...child.children] };
    } else joined.push(child);
  }
  return joined;
}

/** The kind of the nearest character beside a child; nothing at the parent's edge. Markers that touch are one run: look past them. */
function kindBeside(children: readonly PhrasingContent[], index: number, step: -1 | 1): CharKind | undefined {
  for (let at = index + step; at >= 0 && at < children.length; at += step) {
    const kind = kindAtEdge(children[at], step === -1 ? 'end' : 'start');
    if (kind) return kind;
  }
  return undefined;
}

function kindAtEdge(node: PhrasingContent | undefined, edge: Edge): CharKind | undefined {
  if (!node) return undefined;
  if (node.type === 'text') return node.value === '' ? undefined : edgeKind(node.value, edge);
  if (node.type === 'break') return 'space';
  if (!isAttention(node)) return 'punctuation';
  return kindBeside(node.children, edge === 'start' ? -1 : node.children.length, edge === 'start' ? 1 : -1);
}

function isAttention(node: Nodes): node is Attention {
  return node.type === 'strong' || node.type === 'emphasis';
}
