/** What a text reads of the context that it is given. */
import { type Block, isScoped, type Node, type PartialCall, type PathExpression, type Program } from '../syntax/ast.ts';

/** Of one text, with the blocks in it and without the partials that it calls. */
export interface Reads {
  /** The keys that its paths begin with. */
  keys: ReadonlySet<string>;
  /** Whether it reads the context itself, and so any key. */
  all: boolean;
  /** The partials that it calls. */
  calls: readonly PartialCall[];
  /** The inline partials that it declares. */
  declares: readonly string[];
}

/** Gather it, of all that stands below. */
export function readsOf(program: Program): Reads {
  const reads = { keys: new Set<string>(), all: false, calls: [] as PartialCall[], declares: [] as string[] };
  const gather = (node: Node | Program): void => {
    const { type } = node as { type?: string };
    if (type === 'PathExpression') {
      const path = node as PathExpression;
      if (path.parts[0] !== undefined) reads.keys.add(path.parts[0]);
      else if (isScoped(path)) reads.all = true;
      return;
    }
    if (type === 'PartialStatement' || type === 'PartialBlockStatement') reads.calls.push(node as PartialCall);
    const [name] = type === 'DecoratorBlock' ? (node as Block).params : [];
    if (name && 'value' in name) reads.declares.push(String(name.value));
    for (const part of partsOf(node)) gather(part);
  };
  gather(program);
  return reads;
}

/** The nodes right inside one. */
function partsOf(node: Node | Program): Node[] {
  return Object.entries(node)
    .filter(([part]) => part !== 'loc' && part !== 'name')
    .flatMap(([, value]) => value as unknown)
    .filter((value): value is Node => typeof value === 'object' && value !== null);
}
