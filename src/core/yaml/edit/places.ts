/** Where the parts of a YAML text stand: offsets of keys, colons, dashes and the ends of values. */
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Tokens of the library, as far as they are asked. */
interface Token {
  type: string;
  offset: number;
  source?: string;
}
interface Collected {
  type: string;
  indent?: number;
  start?: Token;
  items?: { start?: Token[]; sep?: Token[] }[];
}

const tokenOf = (node: { srcToken?: unknown } | undefined): Collected | undefined =>
  node?.srcToken as Collected | undefined;

/** Where a node begins; anchors and tags before it are not part of it. */
export function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/** Where the content of a node or a pair ends: no comment, no empty line behind it. */
export function endOf(node: unknown, text: string): number | undefined {
  if (isPair(node)) {
    const empty = node.value === null || (isScalar(node.value) && node.value.range?.[0] === node.value.range?.[1]);
    const colon = colonOf(node);
    return empty && colon !== undefined ? colon + 1 : endOf(node.value ?? node.key, text);
  }
  if (isCollection(node) && !flowOf(node as YAMLMap)) {
    const last = node.items.at(-1);
    return last === undefined ? node.range?.[1] : endOf(last, text);
  }
  if (isScalar(node) && node.range && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'))
    return text.slice(0, node.range[1]).trimEnd().length;
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[1] : undefined;
}

/** The colon of a pair. */
export function colonOf(pair: Pair): number | undefined {
  const item = pair.srcToken as { sep?: Token[] } | undefined;
  return item?.sep?.find(({ type }) => type === 'map-value-ind')?.offset;
}

/** The dash of an item of a list. */
export function dashOf(list: YAMLSeq, at: number): number | undefined {
  const item = tokenOf(list)?.items?.filter(({ start }) => start?.some(({ type }) => type === 'seq-item-ind'))[at];
  return item?.start?.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/** The opening brace or bracket of a collection that has one. */
export function flowOf(node: YAMLMap | YAMLSeq): { open: number } | undefined {
  const start = tokenOf(node)?.type === 'flow-collection' ? tokenOf(node)?.start : undefined;
  return start && { open: start.offset };
}

/** Column of the keys of a map that stand on lines of their own. */
export function indentOf(map: YAMLMap): number {
  return (isMap(map) || isSeq(map) ? tokenOf(map)?.indent : undefined) ?? 0;
}

/** The end of the line of an offset: where its line break stands, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end - 1 >= at ? end - 1 : end;
}

/** Where the line after that of an offset begins, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** A text below `|` or `>` with other words, in its own indentation. Nothing where its head cannot say them. */
export function blockScalar(source: string, value: string): string | undefined {
  const [head = '', ...lines] = source.split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '');
  const pad = /^ */.exec(first ?? '')?.[0] ?? '';
  if (first === undefined || pad === '' || value.trim() === '' || /^\s/.test(value)) return undefined;
  const said = value.replace(/(?<!\n)\n+$/, '').split('\n');
  const between = head.startsWith('>') ? '\n\n' : '\n';
  return `${head}\n${said.map((line) => (line === '' ? '' : pad + line)).join(between)}\n`;
}
