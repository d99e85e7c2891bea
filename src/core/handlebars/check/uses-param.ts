/** Whether a partial ever uses what it is given. */
import {
  type Block,
  isScoped,
  type Node,
  type PartialCall,
  type PathExpression,
  type Program,
  partialNames,
} from '../syntax/ast.ts';
import type { CheckScope } from './check-scope.ts';
import { ownValue } from './own-value.ts';
import type { Walk } from './walk.ts';

/**
 * Whether a partial or one that it calls names `key`, or passes its whole context on to a helper, which may read any key.
 * A partial that is not there counts as one that does; one that is declared in the text that calls it is read with that text.
 */
export function usesParam(
  walk: Walk,
  scope: CheckScope,
  name: string,
  key: string,
  seen: readonly string[] = [],
): boolean {
  if (seen.includes(name)) return false;
  const written = name === '@partial-block' ? undefined : ownValue(scope.inlines, name)?.program;
  const program = written ?? walk.template(name)?.program;
  if (!program) return true;
  const known = [...seen, name, ...declaredIn(program)];
  const passesOn = (call: PartialCall): boolean => {
    const called = partialNames(call, walk.chooses);
    return called.length === 0 || called.some((one) => usesParam(walk, scope, one, key, known));
  };
  return mentions(program, key, passesOn);
}

/** The names of the inline partials in a text. */
function declaredIn(node: Node | Program): string[] {
  const { type, params } = node as Partial<Block>;
  const [name] = type === 'DecoratorBlock' && params ? params : [];
  const own = name && 'value' in name ? [String(name.value)] : [];
  return [...own, ...partsOf(node).flatMap(declaredIn)];
}

/** Whether any path below begins with `key`, or is the context itself, or is passed on to a partial that uses the key. */
function mentions(node: Node | Program, key: string, passesOn: (call: PartialCall) => boolean): boolean {
  const { type } = node as { type?: string };
  if (type === 'PathExpression') {
    const path = node as PathExpression;
    return path.parts[0] === key || (path.parts.length === 0 && isScoped(path));
  }
  if ((type === 'PartialStatement' || type === 'PartialBlockStatement') && passesOn(node as PartialCall)) return true;
  return partsOf(node).some((part) => mentions(part, key, passesOn));
}

/** The nodes right inside one. */
function partsOf(node: Node | Program): Node[] {
  return Object.entries(node)
    .filter(([part]) => part !== 'loc' && part !== 'name')
    .flatMap(([, value]) => value as unknown)
    .filter((value): value is Node => typeof value === 'object' && value !== null);
}
