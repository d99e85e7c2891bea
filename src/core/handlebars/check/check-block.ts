/** Blocks: each of their parts, as often as some data can reach it. */

import type { Shape } from '../../model/context-shape.ts';
import { templateListGiven } from '../rules/values.ts';
import { type Block, calledPath, type Expression, type Program } from '../syntax/ast.ts';
import { BUILT_IN_BLOCKS } from '../syntax/language.ts';
import { spot } from '../syntax/place.ts';
import { type CheckScope, enterScope } from './check-scope.ts';
import { calledHelper, inferCall, inferType } from './infer-type.ts';
import { narrow } from './narrow.ts';
import { canHoldOrFail, provePresent } from './proofs.ts';
import { resolvePath } from './resolve-path.ts';
import { UNKNOWN, type ValueType } from './value-type.ts';
import { reportAt, type Walk } from './walk.ts';

/** Messages: those of `inferType` and `narrow`; `template-list-given`. */
export function checkBlock(walk: Walk, node: Block, scope: CheckScope): void {
  const name = blockName(walk, node, scope);
  const [first] = node.params;
  switch (name) {
    case 'if':
    case 'unless':
      if (first) checkCondition(walk, node, first, scope, name === 'unless');
      return;
    case 'each':
      if (first) checkEach(walk, node, first, inferType(walk, first, scope), scope);
      return;
    case 'with':
      if (first) checkWith(walk, node, first, inferType(walk, first, scope), scope);
      return;
    case undefined:
      checkSection(walk, node, scope);
      return;
    default:
      inferCall(walk, node, scope);
      walk.checkProgram(node.program, scope);
      walk.checkProgram(node.inverse, scope);
  }
}

/** What a block calls: a helper, or one of the language's own. */
function blockName(walk: Walk, node: Block, scope: CheckScope): string | undefined {
  const helper = calledHelper(walk, node, scope);
  if (helper !== undefined) return helper;
  const name = calledPath(node.path)?.original;
  return name !== undefined && BUILT_IN_BLOCKS.includes(name) ? name : undefined;
}

function checkCondition(walk: Walk, node: Block, test: Expression, scope: CheckScope, swapped: boolean): void {
  const { yes, no } = narrow(walk, test, scope);
  noteOutcome(walk, node, test, scope, { yes: yes !== undefined, no: no !== undefined });
  const [then, otherwise] = swapped ? [node.inverse, node.program] : [node.program, node.inverse];
  const certain = yes && no ? [] : scope.certain;
  if (yes) walk.checkProgram(then, { ...scope, proofs: yes, certain });
  if (no) walk.checkProgram(otherwise, { ...scope, proofs: no, certain });
}

/** Remember which ways a condition can go; what never happens anywhere is reported at the end. */
function noteOutcome(
  walk: Walk,
  node: Block,
  test: Expression,
  scope: CheckScope,
  outcome: { yes: boolean; no: boolean },
): void {
  const key = spot(scope.file, node.loc);
  const known = walk.conditions.get(key);
  const words = walk.textAt(scope.file, test.loc);
  const first = known ?? { words, yes: false, no: false, loc: test.loc, scope };
  walk.conditions.set(key, { ...first, yes: first.yes || outcome.yes, no: first.no || outcome.no });
}

function checkEach(walk: Walk, node: Block, written: Expression, list: ValueType, scope: CheckScope): void {
  const { shape } = list;
  // Over the keys of a group it would run, but mean no one item that could be checked.
  if (shape.is !== 'list' && shape.is !== 'any') {
    reportAt(walk, templateListGiven, { name: walk.textAt(scope.file, written.loc) }, node.loc, scope);
  }
  const of: Shape = shape.is === 'list' ? shape.of : UNKNOWN.shape;
  const item: ValueType = { shape: of, id: walk.newId(), optional: false, parent: list };
  // Where an item stands is not known, only that it stands somewhere.
  const names = ['key', 'index', 'first', 'last'];
  const data = { ...scope.data, ...Object.fromEntries(names.map((name) => [name, position(walk, name)])) };
  const inner = enterScope({ ...scope, data, proofs: provePresent(scope.proofs, list), certain: [] }, item);
  const locals = withParams(node.program, scope, [item, position(walk, 'key')]);
  walk.checkProgram(node.program, { ...inner, locals });
  walk.checkProgram(node.inverse, { ...scope, certain: [] });
}

/** `@index` and its like: known to be there, not what it is. */
function position(walk: Walk, name: string): ValueType {
  const shape: Shape = { is: name === 'first' || name === 'last' ? 'flag' : 'number' };
  return { shape, id: walk.newId(), optional: false };
}

function checkWith(walk: Walk, node: Block, written: Expression, context: ValueType, scope: CheckScope): void {
  const can = canHoldOrFail(scope.proofs, context);
  // A number in `#with` is there even when it is 0.
  if (!can.yes) noteOutcome(walk, node, written, scope, { yes: false, no: true });
  const certain = can.yes && can.no ? [] : scope.certain;
  const proofs = provePresent(scope.proofs, context);
  const inner = enterScope({ ...scope, proofs, certain }, { ...context, optional: false });
  if (can.yes) walk.checkProgram(node.program, { ...inner, locals: withParams(node.program, scope, [context]) });
  if (can.no) walk.checkProgram(node.inverse, { ...scope, certain });
}

/** `{{#value}}`: over a list, into a record, or only if it is there. */
function checkSection(walk: Walk, node: Block, scope: CheckScope): void {
  const path = calledPath(node.path);
  if (!path) return;
  const value = resolvePath(walk, path, scope);
  if (value.shape.is === 'list') checkEach(walk, node, path, value, scope);
  else if (value.shape.is === 'flag') checkCondition(walk, node, path, scope, false);
  else checkWith(walk, node, path, value, scope);
}

/** The locals with the block's own, `as |…|`. */
function withParams(
  program: Program | undefined,
  { locals }: CheckScope,
  values: readonly ValueType[],
): CheckScope['locals'] {
  const names = program?.blockParams;
  if (!names) return locals;
  return { ...locals, ...Object.fromEntries(names.map((name, at) => [name, values[at] ?? UNKNOWN])) };
}
