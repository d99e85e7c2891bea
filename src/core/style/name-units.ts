/** Units by their full names where a short one that only their own people know first stands: `CDC tỉnh`. */
import type { Nodes, Root, Text } from 'mdast';

/** A unit as the data file declares it. */
interface Unit {
  name: string;
  short?: string | undefined;
}

/** Letters that the full name does not have: `CDC` of `Trung tâm Kiểm soát bệnh tật tỉnh`; `MTTQ` stands in its own. */
function isOpaque({ name, short = '' }: Unit): boolean {
  const letters = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.exec(short)?.[0];
  return letters !== undefined && !name.includes(letters);
}

/** Change running text in place: the first time, a unit with such a short name is called by its full one. */
export function nameUnits(tree: Root, units: readonly Unit[]): void {
  const left = new Map(units.filter(isOpaque).map(({ name, short = '' }) => [short, name]));
  for (const text of left.size === 0 ? [] : textsOf(tree))
    for (const [short, name] of left) {
      const at = text.value.indexOf(short);
      if (at < 0) continue;
      left.delete(short);
      text.value = text.value.slice(0, at) + name + text.value.slice(at + short.length);
    }
}

function textsOf(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  if (node.type === 'heading' || node.type === 'table' || !('children' in node)) return [];
  return node.children.flatMap(textsOf);
}
