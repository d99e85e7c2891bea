/** A change of data → the smallest cuts in the text. Nothing where the layout is none that people write. */
import { type Document, isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../model/source.ts';
import {
  blockScalar,
  colonOf,
  dashOf,
  endOf,
  flowOf,
  indentOf,
  lineEnd,
  lineStart,
  nextLine,
  startOf,
} from './places.ts';
import { isRecord, type Plain, type PlainChange } from './plain.ts';
import { afterColon, blockText, flowText, scalarText } from './write-value.ts';

/** Text from `from` to `to` gives way to `put`. Offsets of the text as it was; cuts do not overlap. */
export interface Cut {
  from: number;
  to: number;
  put: string;
}

/** Where a change goes. */
interface Site {
  text: string;
  order: readonly string[];
}

/** The cuts of a change. */
export function cutFor(
  document: Document,
  text: string,
  change: PlainChange,
  order: readonly string[],
): Cut[] | undefined {
  const { path } = change;
  const parents = path.slice(0, -1);
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const site = { text, order };
  const parent = parents.length === 0 ? document.contents : document.getIn(parents, true);
  if (change.op === 'move') return isSeq(parent) ? moved(parent, Number(last), change.to, site) : undefined;
  if (change.op === 'remove') {
    if (isMap(parent)) return withoutKey(parent, String(last), site);
    return isSeq(parent) ? withoutItem(parent, Number(last), site) : undefined;
  }
  if (change.op === 'insert') {
    if (isSeq(parent) && parent.items.length > 0) return withItem(parent, Number(last), change.value, site);
    return undefined;
  }
  if (isMap(parent) && parent.items.length >= 0) return withValue(parent, String(last), change.value, site);
  if (isSeq(parent) && typeof last === 'number') return withItemSet(parent, last, change.value, site);
  return parents.length === 0 && parent === null && isPath(path) ? atEnd(text, String(last), change.value) : undefined;
}

const isPath = (path: Path): boolean => typeof path[0] === 'string';

function atEnd(text: string, key: string, value: Plain): Cut[] {
  const put = `${text === '' || text.endsWith('\n') ? '' : '\n'}${scalarText(key)}:${afterColon(value, 0)}\n`;
  return [{ from: text.length, to: text.length, put }];
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key);
}

/** A key gets a value: the one it has gives way, or the key comes in at its place. */
function withValue(map: YAMLMap, key: string, value: Plain, site: Site): Cut[] | undefined {
  const pair = pairOf(map, key);
  if (!pair) return withKey(map, key, value, site);
  const { text } = site;
  const colon = colonOf(pair);
  if (colon === undefined) return undefined;
  const inFlow = flowOf(map) !== undefined;
  const there = pair.value;
  if (isScalar(there) && there.range && there.range[1] > there.range[0])
    return scalarCut(there, value, { inFlow, text, indent: indentOf(map) });
  const end =
    there === null || (isScalar(there) && there.range?.[0] === there.range?.[1]) ? colon + 1 : endOf(there, text);
  if (end === undefined) return undefined;
  const put = inFlow ? ` ${flowText(value)}` : afterColon(value, indentOf(map));
  return [{ from: colon + 1, to: end, put }];
}

/** A scalar gives way to another value, in the same quotes; a text of several lines stays one where it can. */
function scalarCut(
  node: { range?: [number, number, number] | null; type?: string | undefined },
  value: Plain,
  { inFlow, text, indent }: { inFlow: boolean; text: string; indent: number },
): Cut[] | undefined {
  const [from, to] = node.range ?? [0, 0];
  if (typeof value !== 'string') {
    const end = node.type?.startsWith('BLOCK')
      ? to - (text.slice(from, to).length - text.slice(from, to).trimEnd().length)
      : to;
    if (inFlow) return [{ from, to: end, put: flowText(value) }];
    const { compact, text: put } = blockText(value, indent + 2);
    if (compact) return [{ from, to: end, put }];
    // Below the key: the room between colon and value goes too.
    const before = text.slice(0, from).trimEnd().length;
    return [{ from: before, to: end, put: `\n${' '.repeat(indent + 2)}${put}` }];
  }
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const put = blockScalar(text.slice(from, to), value);
    return put === undefined ? undefined : [{ from, to, put }];
  }
  const quoting = node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' ? 'double' : 'plain';
  return [{ from, to, put: value === '' && quoting === 'plain' ? "''" : scalarText(value, { quoting, inFlow }) }];
}

/** A new key, after the last of those that files have before it. */
function withKey(map: YAMLMap, key: string, value: Plain, { text, order }: Site): Cut[] | undefined {
  const rank = (name: unknown): number => {
    const at = order.indexOf(String(name));
    return at < 0 ? order.length : at;
  };
  const pairs = map.items.filter((pair) => isPair(pair) && isScalar(pair.key));
  if (pairs.length !== map.items.length) return undefined;
  const before = pairs.filter((pair) => isScalar(pair.key) && rank(pair.key.value) <= rank(key)).at(-1);
  const flow = flowOf(map);
  if (flow) {
    const said = `${flowText(key)}: ${flowText(value)}`;
    if (before) {
      const end = endOf(before.value ?? before.key, text) ?? (colonOf(before) ?? 0) + 1;
      return [{ from: end, to: end, put: `, ${said}` }];
    }
    return [{ from: flow.open + 1, to: flow.open + 1, put: pairs.length > 0 ? `${said}, ` : said }];
  }
  const indent = indentOf(map);
  const said = `${scalarText(key)}:${afterColon(value, indent)}`;
  if (before) {
    const end = lineEnd(text, endOf(before, text) ?? 0);
    return [{ from: end, to: end, put: `\n${' '.repeat(indent)}${said}` }];
  }
  const first = startOf(pairs[0]?.key);
  return first === undefined ? undefined : [{ from: first, to: first, put: `${said}\n${' '.repeat(indent)}` }];
}

/** A key goes, with its line; where a comment stands on that line, the key stays and is empty. */
function withoutKey(map: YAMLMap, key: string, { text }: Site): Cut[] | undefined {
  const pair = pairOf(map, key);
  const from = startOf(pair?.key);
  if (!pair || from === undefined) return undefined;
  const colon = colonOf(pair);
  const end = endOf(pair, text);
  if (colon === undefined || end === undefined) return undefined;
  const at = map.items.indexOf(pair as (typeof map.items)[number]);
  const next = startOf((map.items[at + 1] as Pair | undefined)?.key);
  if (flowOf(map)) return [withoutSlot(text, { from, end, next, first: at === 0 })];
  const rest = text.slice(end, lineEnd(text, end));
  if (rest.trim() !== '') return [{ from: colon + 1, to: end, put: '' }];
  const begin = lineStart(text, from);
  if (text.slice(begin, from).trim() === '') return [{ from: begin, to: nextLine(text, end), put: '' }];
  return next === undefined ? undefined : [{ from, to: next, put: '' }];
}

/** Between braces or brackets: one goes with the comma beside it. */
function withoutSlot(
  text: string,
  { from, end, next, first }: { from: number; end: number; next: number | undefined; first: boolean },
): Cut {
  if (first) return { from, to: next ?? end, put: '' };
  const comma = text.lastIndexOf(',', from);
  return { from: comma, to: end, put: '' };
}

function withoutItem(list: YAMLSeq, at: number, { text }: Site): Cut[] | undefined {
  const item = list.items[at];
  const from = startOf(item);
  const end = endOf(item, text);
  if (from === undefined || end === undefined) return undefined;
  if (flowOf(list)) return [withoutSlot(text, { from, end, next: startOf(list.items[at + 1]), first: at === 0 })];
  const dash = dashOf(list, at);
  if (dash === undefined || list.items.length < 2) return undefined;
  const begin = lineStart(text, dash);
  if (text.slice(begin, dash).trim() !== '') return undefined;
  return [{ from: begin, to: nextLine(text, end), put: '' }];
}

/** A new item in a list that has some. */
function withItem(list: YAMLSeq, at: number, value: Plain, { text }: Site): Cut[] | undefined {
  const before = list.items[at - 1];
  if (flowOf(list)) {
    const end = endOf(before, text);
    const first = startOf(list.items[0]);
    if (before && end !== undefined) return [{ from: end, to: end, put: `, ${flowText(value)}` }];
    return first === undefined ? undefined : [{ from: first, to: first, put: `${flowText(value)}, ` }];
  }
  const dash = dashOf(list, 0);
  if (dash === undefined) return undefined;
  const pad = ' '.repeat(dash - lineStart(text, dash));
  const said = `- ${itemText(value, pad.length + 2)}`;
  if (!before) return [{ from: dash, to: dash, put: `${said}\n${pad}` }];
  const end = endOf(before, text);
  if (end === undefined) return undefined;
  const after = lineEnd(text, end);
  return [{ from: after, to: after, put: `\n${pad}${said}` }];
}

/** A record that is still empty waits for its first key between braces. */
function itemText(value: Plain, indent: number): string {
  if (isRecord(value) && Object.keys(value).length === 0) return '{}';
  return blockText(value, indent).text || "''";
}

function withItemSet(list: YAMLSeq, at: number, value: Plain, site: Site): Cut[] | undefined {
  const item = list.items[at];
  if (item === undefined) return at === list.items.length && at > 0 ? withItem(list, at, value, site) : undefined;
  const { text } = site;
  const inFlow = flowOf(list) !== undefined;
  const dash = dashOf(list, at);
  const indent = dash === undefined ? 0 : dash - lineStart(text, dash);
  if (isScalar(item) && item.range && item.range[1] > item.range[0]) {
    if (typeof value === 'string' || inFlow) return scalarCut(item, value, { inFlow, text, indent });
    return [{ from: item.range[0], to: item.range[1], put: itemText(value, indent + 2) }];
  }
  const from = startOf(item);
  const end = endOf(item, text);
  if (from === undefined || end === undefined) return undefined;
  return [{ from, to: end, put: inFlow ? flowText(value) : itemText(value, indent + 2) }];
}

/** Items change places; each takes its own text along, marks of the list stay. */
function moved(list: YAMLSeq, at: number, to: number, { text }: Site): Cut[] | undefined {
  const slots = list.items.map((item) => ({ from: startOf(item) ?? -1, to: endOf(item, text) ?? -1 }));
  if (slots.some(({ from, to: end }) => from < 0 || end < 0)) return undefined;
  const wholeLines = !flowOf(list);
  const spans = wholeLines ? slots.map(({ from, to: end }) => ({ from, to: lineEnd(text, end) })) : slots;
  const texts = spans.map(({ from, to: end }) => text.slice(from, end));
  texts.splice(to, 0, ...texts.splice(at, 1));
  return spans
    .map(({ from, to: end }, index) => ({ from, to: end, put: texts[index] ?? '' }))
    .filter(({ from, to: end, put }) => text.slice(from, end) !== put);
}
