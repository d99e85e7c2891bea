/** Paths → values: `name`, `this.name`, `../name`, `@index`, block parameters. Own properties only. */

import { nearest } from '../../message/nearest.ts';
import { addAll } from '../../model/many.ts';
import { templateNameKnown, templateParentExists } from '../rules/names.ts';
import { isScoped, type PathExpression } from '../syntax/ast.ts';
import type { Run } from './run.ts';
import { local, type Outer, type Scope } from './scope.ts';
import { hasKey, isObject, member, NOTHING, type Traced } from './traced.ts';

/**
 * The value at a path. A key that is there but empty, and any key of what is missing, is missing: no message.
 * Messages: `template-name-known` for a key that is not there (unless it begins with `x-`), `template-parent-exists`.
 */
export function lookup(run: Run, path: PathExpression, scope: Scope): Traced {
  const [first] = path.parts;
  if (path.data) return lookupData(run, path, scope);
  const param = path.depth === 0 && !isScoped(path) && first !== undefined ? local(scope.locals, first) : undefined;
  if (param) return follow(run, path, scope, param, 1);
  const base = climb(scope, path.depth);
  if (base) return follow(run, path, scope, base, 0);
  run.report(templateParentExists, { name: path.original }, path.loc, scope);
  return NOTHING;
}

/** A part of a value by its key; undefined when there is no such key. */
export function partOf(run: Run, parent: Traced, key: string): Traced | undefined {
  if (!hasKey(parent.value, key)) return undefined;
  const merged = run.merged.get(parent.value as object);
  return merged ? merged(key) : member(parent, key, run.pathOf);
}

function follow(run: Run, path: PathExpression, scope: Scope, start: Traced, from: number): Traced {
  let at = start;
  for (const key of path.parts.slice(from)) {
    if (at.value === undefined || at.value === null || at.value === '') return NOTHING;
    const next = partOf(run, at, key);
    if (!next) {
      if (!key.startsWith('x-')) reportUnknown(run, path, scope, key, at);
      return NOTHING;
    }
    at = next;
  }
  return at;
}

function lookupData(run: Run, path: PathExpression, scope: Scope): Traced {
  const [name = ''] = path.parts;
  let frame = scope.frame;
  for (let up = path.depth; up > 0 && frame.parent; up -= 1) frame = frame.parent;
  const value = Object.hasOwn(frame.values, name) ? frame.values[name] : undefined;
  if (value) return follow(run, path, scope, value, 1);
  const near = nearest(name, Object.keys(frame.values));
  run.report(templateNameKnown, { name: path.original, near: near && `@${near}` }, path.loc, scope);
  return NOTHING;
}

function climb(scope: Scope, depth: number): Traced | undefined {
  let at: Outer | undefined = scope;
  for (let up = depth; up > 0; up -= 1) at = at?.outer;
  return at?.context;
}

function reportUnknown(run: Run, path: PathExpression, scope: Scope, key: string, parent: Traced): void {
  const inside = path.parts.indexOf(key) > 0 || path.depth > 0;
  const near = inside ? nearest(key, keys(parent.value)) : elsewhere(run, key, scope);
  run.report(templateNameKnown, { name: path.original, key: inside ? key : undefined, near }, path.loc, scope);
}

/** The same name further out is likelier meant than a similar one here. */
function elsewhere(run: Run, key: string, scope: Scope): string | undefined {
  let up = '../';
  for (let at = scope.outer; at; at = at.outer) {
    if (hasKey(at.context.value, key)) return up + key;
    up += '../';
  }
  if (hasKey(scope.frame.values.root?.value, key)) return `@root.${key}`;
  const names: string[] = [];
  for (let at = scope.locals; at; at = at.next) addAll(names, at.names);
  return nearest(key, [...keys(scope.context.value), ...names, ...Object.keys(run.helpers)]);
}

function keys(value: unknown): string[] {
  return isObject(value) && !Array.isArray(value) ? Object.keys(value) : [];
}
