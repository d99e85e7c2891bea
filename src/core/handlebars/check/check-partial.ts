/** Partials: each is checked again for what it is given. */

import type { Shape } from '../../model/context-shape.ts';
import { templateParamUsed, templatePartialEnds } from '../rules/values.ts';
import { type PartialCall, partialNames } from '../syntax/ast.ts';
import { spot } from '../syntax/place.ts';
import { type CheckScope, enterScope, type Written } from './check-scope.ts';
import { inferType } from './infer-type.ts';
import { ownValue } from './own-value.ts';
import { aloneOnLine } from './stands-alone.ts';
import { usesParam } from './uses-param.ts';
import type { ValueType } from './value-type.ts';
import { reportAt, type Walk } from './walk.ts';

/** A partial within itself this often has been seen enough. */
const MAX_SAME = 2;
const MAX_TRAIL = 30;

/** Messages: those of `inferType`; `template-param-used`, `template-partial-ends`. */
export function checkPartial(walk: Walk, node: PartialCall, scope: CheckScope): void {
  const context = contextOf(walk, node, scope);
  if (node.name.type === 'SubExpression') inferType(walk, node.name, scope);
  const names = partialNames(node, walk.chooses);
  for (const { key, loc } of node.hash?.pairs ?? []) {
    if (names.length > 0 && !names.some((name) => usesParam(walk, scope, name, key)))
      reportAt(walk, templateParamUsed, { name: names.join(' | '), key }, loc, scope);
  }
  // Of several, another may be the one that runs.
  const certain = names.length > 1 ? [] : scope.certain;
  for (const name of names) checkOne(walk, node, name, context, { ...scope, certain });
}

/** What a partial sees as `this`: what it is given, with `key=value` over it. */
function contextOf(walk: Walk, node: PartialCall, scope: CheckScope): ValueType {
  const [param] = node.params;
  const base = param ? inferType(walk, param, scope) : scope.context;
  if (!node.hash) return base.given ? { ...base, shape: recordOr(base.shape) } : base;
  const pairs = node.hash.pairs.map(({ key, value }) => [key, inferType(walk, value, scope)] as const);
  return { ...base, shape: recordOr(base.shape), given: { ...base.given, ...Object.fromEntries(pairs) } };
}

function recordOr(shape: Shape): Shape {
  return shape.is === 'record' || shape.is === 'either' || shape.is === 'any' ? shape : { is: 'record', keys: {} };
}

/** One partial that a call may run: one written in the text at hand, a file, or else the call's own block. */
function checkOne(walk: Walk, node: PartialCall, name: string, context: ValueType, scope: CheckScope): void {
  const trail = [...scope.trail, spot(scope.file, node.loc)];
  const again = scope.trail.filter((one) => one === trail.at(-1)).length;
  if (again >= MAX_SAME || trail.length > MAX_TRAIL) return;
  const block = node.program && { program: node.program, scope };
  const written = name === '@partial-block' ? scope.block : ownValue(scope.inlines, name);
  const template = written ? undefined : walk.template(name);
  const key = template?.file ?? (written && `${written.scope.file}#${name}`);
  if (key !== undefined && name !== '@partial-block' && scope.certain.includes(key)) {
    reportAt(walk, templatePartialEnds, { name }, node.loc, scope);
    return;
  }
  const called: Called = {
    context,
    block,
    certain: key === undefined ? scope.certain : [...scope.certain, key],
    trail,
  };
  if (written) checkWritten(walk, written, called, scope);
  else if (template) checkFile(walk, node, template, called, scope);
  else if (block) walk.checkProgram(block.program, enterScope(scope, context));
}

/** What a call hands to the partial that it runs. */
interface Called {
  context: ValueType;
  block: Written | undefined;
  certain: readonly string[];
  trail: readonly string[];
}

/** Text runs in the scope where it was written, with the `@` names of where it is called. */
function checkWritten(
  walk: Walk,
  written: Written,
  { context, block, certain, trail }: Called,
  { proofs, data }: CheckScope,
): void {
  const inner = enterScope({ ...written.scope, proofs, data, block: block ?? written.scope.block }, context);
  walk.checkProgram(written.program, { ...inner, certain, trail });
}

/** A file sees `this`, `@` names and what it is given, not the caller's `../`. */
function checkFile(
  walk: Walk,
  node: PartialCall,
  { file, program }: NonNullable<ReturnType<Walk['template']>>,
  { context, block, certain, trail }: Called,
  scope: CheckScope,
): void {
  const inner: CheckScope = {
    ...scope,
    context,
    outer: undefined,
    locals: {},
    block: block ?? scope.block,
    certain,
    file,
    trail,
  };
  const inFrontMatter = walk.text.inFrontMatter && aloneOnLine(walk.source(scope.file), node.loc);
  if (inFrontMatter) walk.checkFrontMatter(walk, inner, true);
  walk.checkProgram(program, inner);
}
