/** Changing one datum of a YAML text, and nothing else: comments, order, quotes and line breaks of the rest stay. */
import { type Document, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Path } from '../../model/source.ts';
import { type Cut, cutFor } from './cuts.ts';
import { changed, type Plain, type PlainChange, sameData } from './plain.ts';

/** A text with its data, read once. */
export interface Editable {
  text: string;
  document: Document.Parsed;
  /** Nothing where the text is broken. */
  data: Plain | undefined;
}

const options = {
  schema: 'failsafe',
  resolveKnownTags: false,
  keepSourceTokens: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Read a text for editing. Never throws. */
export function editable(text: string): Editable {
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return { text, document, data: undefined };
  try {
    return {
      text,
      document,
      data: (document.toJS({ maxAliasCount: 1000, reviver: (_, value) => value ?? '' }) ?? '') as Plain,
    };
  } catch {
    return { text, document, data: undefined };
  }
}

/**
 * The text after a change, read. `order`: keys of the record that a new key goes into, in the order in which files have
 * them. The data that comes out is always the data that was asked for: where a small cut would not give it (anchors, odd
 * layouts), the document is written anew with its comments. Nothing where the text is broken.
 */
export function editYaml(before: Editable, change: PlainChange, order: readonly string[] = []): Editable | undefined {
  if (before.data === undefined) return undefined;
  const asked = changed(before.data, change);
  const cut = cutFor(before.document, before.text, change, order);
  const after = cut && editable(applied(before.text, cut));
  if (after?.data !== undefined && sameData(after.data, asked)) return after;
  return anew(before, change, asked);
}

function applied(text: string, cut: readonly Cut[]): string {
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  return [...cut]
    .sort((one, other) => other.from - one.from)
    .reduce((made, { from, to, put }) => made.slice(0, from) + put.replaceAll('\n', eol) + made.slice(to), text);
}

/** The whole document written by the library; comments stay. */
function anew({ text }: Editable, { path, ...change }: PlainChange, asked: Plain): Editable | undefined {
  const document = parseDocument(text, { ...options, keepSourceTokens: false });
  const list = path.slice(0, -1);
  const at = path.at(-1);
  try {
    if (change.op === 'set') document.setIn(path, document.createNode(change.value));
    else if (change.op === 'remove') document.deleteIn(path);
    else {
      const seq = document.getIn(list, true);
      if (!isSeq(seq) || typeof at !== 'number') document.setIn(list, document.createNode(partAt(asked, list)));
      else if (change.op === 'insert') seq.items.splice(at, 0, document.createNode(change.value));
      else seq.items.splice(change.to, 0, ...seq.items.splice(at, 1));
    }
    const after = editable(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
    return after.data !== undefined && sameData(after.data, asked) ? after : undefined;
  } catch {
    return undefined;
  }
}

function partAt(data: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>(
    (value, key) => (value as Record<string | number, Plain> | undefined)?.[key],
    data,
  );
}

/** The path of the value that stands at an offset, or of the nearest around it: as far as keys and items go. */
export function pathAt({ document }: Editable, offset: number): Path {
  const path: (string | number)[] = [];
  let node: unknown = document.contents;
  while (isCollection(node)) {
    const items = isMap(node) ? node.items : isSeq(node) ? node.items : [];
    let next: unknown;
    let key: string | number | undefined;
    for (const [index, item] of items.entries()) {
      const begin = isMap(node) ? startOf((item as { key: unknown }).key) : startOf(item);
      if (begin === undefined || begin > offset) break;
      key = isMap(node) ? String((item as { key: { value?: unknown } }).key?.value ?? '') : index;
      next = isMap(node) ? (item as { value: unknown }).value : item;
    }
    if (key === undefined) break;
    path.push(key);
    node = next;
  }
  return path;
}

/** Where the value at a path stands, or the nearest around it: offsets in the text. */
export function spanAt({ document }: Editable, path: Path): readonly [number, number] | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (isScalar(node) || isCollection(node)) && node.range;
    if (range) return [range[0], range[1]];
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}
