/** Paths → types, as `run/lookup.ts` finds values: what a name means at a place, or that it means nothing. */

import { nearest } from '../../message/nearest.ts';
import type { KeyShape, Shape } from '../../model/context-shape.ts';
import { templateNameEvery, templateNameKnown, templateParentExists } from '../rules/names.ts';
import { isScoped, type PathExpression } from '../syntax/ast.ts';
import type { CheckScope } from './check-scope.ts';
import { ownValue } from './own-value.ts';
import { provedShape } from './proofs.ts';
import { keysOf, typeOfKey, UNKNOWN, type ValueType } from './value-type.ts';
import { reportAt, type Walk } from './walk.ts';

/** Messages: `template-name-known`, `template-name-every`, `template-parent-exists`. */
export function resolvePath(walk: Walk, path: PathExpression, scope: CheckScope): ValueType {
  const [first] = path.parts;
  if (path.data) return resolveData(walk, path, scope);
  const mayBeLocal = path.depth === 0 && !isScoped(path) && first !== undefined;
  const local = mayBeLocal ? ownValue(scope.locals, first) : undefined;
  if (local) return follow(walk, path, scope, local, 1);
  let base: CheckScope | undefined = scope;
  for (let up = path.depth; up > 0; up -= 1) base = base?.outer;
  if (base) return follow(walk, path, scope, base.context, 0);
  reportAt(walk, templateParentExists, { name: path.original }, path.loc, scope);
  return UNKNOWN;
}

/** The type of a part of a value by its key, and the shape where it was looked for; no type where there is no such key. */
export function typeOfPart(
  value: ValueType,
  key: string,
  { proofs }: Pick<CheckScope, 'proofs'>,
): { type?: ValueType; shape: Shape } {
  const shape = provedShape(proofs, value);
  const given = ownValue(value.given, key);
  if (given) return { type: given, shape };
  if (shape.is === 'any') return { type: { ...UNKNOWN, id: `${value.id}/${key}` }, shape };
  const found = keyShape(shape, key);
  return found ? { type: typeOfKey(value, key, found), shape } : { shape };
}

function keyShape(shape: Shape, key: string): KeyShape | undefined {
  // A key of the user's own.
  if (key.startsWith('x-')) return { shape: { is: 'any' }, optional: true };
  if (shape.is !== 'list') return ownValue(keysOf(shape).every, key);
  if (key === 'length') return { shape: { is: 'number' }, optional: false };
  return /^\d+$/.test(key) ? { shape: shape.of, optional: true } : undefined;
}

/** `@index` and its like. */
function resolveData(walk: Walk, path: PathExpression, scope: CheckScope): ValueType {
  const [name = ''] = path.parts;
  const found = ownValue(scope.data, name);
  if (found) return follow(walk, path, scope, found, 1);
  const near = nearest(name, Object.keys(scope.data));
  reportAt(walk, templateNameKnown, { name: path.original, near: near && `@${near}` }, path.loc, scope);
  return UNKNOWN;
}

function follow(walk: Walk, path: PathExpression, scope: CheckScope, start: ValueType, from: number): ValueType {
  let at = start;
  for (const [index, key] of path.parts.entries()) {
    if (index < from) continue;
    const { type, shape } = typeOfPart(at, key, scope);
    if (!type) {
      reportUnknown(walk, path, scope, { key, shape, given: at.given, first: index === 0 });
      return UNKNOWN;
    }
    at = type;
  }
  return at;
}

function reportUnknown(
  walk: Walk,
  path: PathExpression,
  scope: CheckScope,
  { key, shape, given, first }: { key: string; shape: Shape; given: ValueType['given']; first: boolean },
): void {
  const name = path.original;
  const { every, some } = keysOf(shape);
  if (some.includes(key)) {
    reportAt(walk, templateNameEvery, { name, key, type: typesWith(shape, key) }, path.loc, scope);
    return;
  }
  const here = [...Object.keys(given ?? {}), ...Object.keys(every)];
  const instead = walk.furtherIn(key, [...Object.keys(every), ...some]);
  if (instead) {
    reportAt(walk, templateNameKnown, { name, key, instead }, path.loc, scope);
    return;
  }
  const inside = !first || path.depth > 0 || path.data;
  const near = inside
    ? nearest(key, here)
    : (elsewhere(key, scope) ?? nearest(key, [...here, ...Object.keys(scope.locals)]));
  reportAt(walk, templateNameKnown, { name, key: inside ? key : undefined, near }, path.loc, scope);
}

/** The types, of several, that have the key. */
function typesWith(shape: Shape, key: string): string {
  const types = shape.is === 'either' ? shape.of.filter(({ keys }) => Object.hasOwn(keys, key)) : [];
  return types.flatMap(({ keys }) => (keys.type?.shape.is === 'text' ? (keys.type.shape.only ?? []) : [])).join(' | ');
}

/** The same name further out is likelier meant than a similar one here. */
function elsewhere(key: string, scope: CheckScope): string | undefined {
  let up = '../';
  for (let at = scope.outer; at; at = at.outer) {
    if (typeOfPart(at.context, key, scope).type && at.context.shape.is !== 'any') return up + key;
    up += '../';
  }
  const root = scope.data.root;
  return root && Object.hasOwn(keysOf(root.shape).every, key) ? `@root.${key}` : undefined;
}
