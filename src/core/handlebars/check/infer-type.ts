/** Expressions → the types of their values. */
import { type Block, calledPath, type Expression, isName, type Mustache, type SubExpression } from '../syntax/ast.ts';
import { checkCall } from './check-call.ts';
import type { CheckScope } from './check-scope.ts';
import { resolvePath } from './resolve-path.ts';
import { typeOfLiteral, UNKNOWN, type ValueType } from './value-type.ts';
import type { Walk } from './walk.ts';

/** Messages: those of `resolvePath` and `checkCall`. */
export function inferType(walk: Walk, expression: Expression, scope: CheckScope): ValueType {
  if (expression.type === 'PathExpression') return resolvePath(walk, expression, scope);
  if (expression.type === 'SubExpression') return inferCall(walk, expression, scope) ?? UNKNOWN;
  return typeOfLiteral(expression.value);
}

/** The type of what a call gives; undefined when it calls no helper that is known. Messages: as `inferType`. */
export function inferCall(
  walk: Walk,
  node: Mustache | Block | SubExpression,
  scope: CheckScope,
): ValueType | undefined {
  const name = calledPath(node.path)?.original ?? '';
  const args = node.params.map((param) => inferType(walk, param, scope));
  const hash = (node.hash?.pairs ?? []).map(({ key, value, loc }) => ({
    key,
    value: inferType(walk, value, scope),
    loc,
  }));
  return checkCall(walk, { name, node, args, hash }, scope);
}

/** The helper that a tag calls, as `helperName` finds it while running; undefined when it names data. */
export function calledHelper(
  { signatures }: Walk,
  node: Mustache | Block | SubExpression,
  { locals }: CheckScope,
): string | undefined {
  const path = calledPath(node.path);
  const [name] = path?.parts ?? [];
  if (!path || name === undefined) return undefined;
  if (node.type === 'SubExpression' || node.params.length > 0 || node.hash) return path.original;
  if (!isName(path) || Object.hasOwn(locals, name)) return undefined;
  return Object.hasOwn(signatures, name) ? name : undefined;
}
