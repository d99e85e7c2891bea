/** Expressions → sights. */

import { signatures } from '../../helpers/signatures.ts';
import { templateNameClear } from '../rules/names.ts';
import { calledPath, type Expression, isName, type Mustache, type SubExpression } from '../syntax/ast.ts';
import { look, partOf } from './look.ts';
import { literal, type Sight, UNKNOWN } from './sight.ts';
import { use } from './use.ts';
import { tell, type View, type Walk } from './view.ts';

/** Messages: those of `look` and `use`. */
export function see(walk: Walk, expression: Expression, view: View): Sight {
  if (expression.type === 'PathExpression') return look(walk, expression, view);
  if (expression.type === 'SubExpression') return called(walk, expression, view) ?? UNKNOWN;
  return literal(expression.value);
}

/** What a call gives; undefined when it calls no helper that is known. */
export function called(walk: Walk, node: Parameters<typeof use>[1]['node'], view: View): Sight | undefined {
  const name = calledPath(node.path)?.original ?? '';
  const args = node.params.map((param) => see(walk, param, view));
  const hash = (node.hash?.pairs ?? []).map(({ key, value, loc }) => ({ key, sight: see(walk, value, view), loc }));
  return use(walk, { name, node, args, hash }, view);
}

/** The helper that a mustache or block calls, as `helperName` finds it while running; undefined when it names data. */
export function helperOf(
  node: Mustache | SubExpression | Parameters<typeof use>[1]['node'],
  view: View,
): string | undefined {
  const path = calledPath(node.path);
  const [name] = path?.parts ?? [];
  if (!path || name === undefined) return undefined;
  if (node.type === 'SubExpression' || node.params.length > 0 || node.hash) return path.original;
  if (!isName(path) || Object.hasOwn(view.locals, name)) return undefined;
  return Object.hasOwn(signatures, name) ? name : undefined;
}

/** Say that a helper hides a datum of its name. Message: `template-name-clear`. */
export function checkHidden(walk: Walk, node: Mustache, name: string, view: View): void {
  if (node.params.length > 0 || node.hash || view.context.shape.is === 'any') return;
  if (partOf(view.context, name, view).sight) tell(walk, templateNameClear, { name }, node.path.loc, view);
}
