/** Words that tell a group of data → the stretches of them that tell one datum of it: `17 cá nhân` of an award. */
import type { Nodes, Text } from 'mdast';
import { keysOf } from '../model/data-path.ts';
import { wordsIn } from '../text/words.ts';

/** A stretch of a text, and the paths behind it. */
interface Stretch {
  text: string;
  from: readonly string[];
}

/** A copy of a tree in which words of a group are parted by the data that they tell. `data`: the checked conference. */
export function refineTree<Node extends Nodes>(node: Node, data: unknown): Node {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): Nodes[] =>
    child.type === 'text' ? refineText(child, data) : [refineTree(child, data)],
  );
  return { ...node, children } as Node;
}

function refineText(node: Text, data: unknown): Text[] {
  const { from = [] } = node.data ?? {};
  if (from.length === 0 || node.data?.how !== undefined) return [node];
  const stretches = refine(node.value, from, data);
  if (stretches.length < 2 && stretches[0]?.from === from) return [node];
  return stretches.map(({ text, from: behind }) => ({ ...node, value: text, data: { ...node.data, from: behind } }));
}

/** Part a text at the words of each datum below its paths; the longest are found first, each once. */
function refine(text: string, from: readonly string[], data: unknown): Stretch[] {
  const words = wordsIn(text);
  const numbers = numbersIn(text);
  const owner: (string | undefined)[] = words.map(() => undefined);
  const leaves = from.flatMap((path) => leavesBelow(path, at(data, path)));
  const spoken = leaves
    .map(([path, value]) => ({
      path,
      value,
      keys: typeof value === 'string' ? wordsIn(value).map(({ key }) => key) : [],
    }))
    .sort((one, other) => other.keys.length - one.keys.length);
  for (const { path, value, keys } of spoken) {
    if (typeof value === 'number') {
      const found = numbers.find((number) => number.value === value && free(number.start, number.end));
      if (found) take(found.start, found.end, path);
      continue;
    }
    const first = words.findIndex(
      (_, index) =>
        keys.length > 0 &&
        keys.every((key, step) => words[index + step]?.key === key && owner[index + step] === undefined),
    );
    if (first >= 0) take(words[first]!.start, words[first + keys.length - 1]!.end, path);
  }
  return stretchesOf();

  function inside(start: number, end: number): number[] {
    return words.flatMap((word, index) => (word.start >= start && word.end <= end ? [index] : []));
  }
  function free(start: number, end: number): boolean {
    return inside(start, end).every((index) => owner[index] === undefined);
  }
  function take(start: number, end: number, path: string): void {
    for (const index of inside(start, end)) owner[index] = path;
  }
  function stretchesOf(): Stretch[] {
    const stretches: Stretch[] = [];
    let done = 0;
    for (let index = 0; index < words.length; ) {
      let last = index;
      while (last + 1 < words.length && owner[last + 1] === owner[index]) last += 1;
      const own = owner[index];
      if (own !== undefined) {
        const { start } = words[index]!;
        const { end } = words[last]!;
        if (start > done) stretches.push({ text: text.slice(done, start), from });
        stretches.push({ text: text.slice(start, end), from: [own] });
        done = end;
      }
      index = last + 1;
    }
    if (done < text.length) stretches.push({ text: text.slice(done), from });
    return stretches;
  }
}

/** Numbers as Vietnamese writes them: `1.970`, `99,2`, `05`. */
function numbersIn(text: string): { value: number; start: number; end: number }[] {
  return Array.from(text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g), ({ 0: found, index }) => ({
    value: Number(found.replaceAll('.', '').replace(',', '.')),
    start: index,
    end: index + found.length,
  }));
}

function at(data: unknown, path: string): unknown {
  return keysOf(path).reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/** Words and figures below a path; nothing for one that is a word or figure itself, or the whole file. */
function leavesBelow(path: string, value: unknown): (readonly [path: string, value: string | number])[] {
  if (path === '' || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = `${path}.${key}`;
    return typeof inner === 'string' || typeof inner === 'number'
      ? [[below, inner] as const]
      : leavesBelow(below, inner);
  });
}
