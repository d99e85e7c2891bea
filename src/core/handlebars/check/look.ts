/** Paths → sights, as `lookup.ts` finds values: what a name means at a place, or that it means nothing. */

import { nearest } from '../../message/nearest.ts';
import type { KeyShape, Shape } from '../../model/context-shape.ts';
import { templateNameEvery, templateNameKnown, templateParentExists } from '../rules/names.ts';
import { isScoped, type PathExpression } from '../syntax/ast.ts';
import { shapeHere } from './knowledge.ts';
import { keysOf, own, part, type Sight, UNKNOWN } from './sight.ts';
import { tell, type View, type Walk } from './view.ts';

/** Messages: `template-name-known`, `template-name-every`, `template-parent-exists`. */
export function look(walk: Walk, path: PathExpression, view: View): Sight {
  const [first] = path.parts;
  const param =
    path.depth === 0 && !path.data && !isScoped(path) && first !== undefined ? own(view.locals, first) : undefined;
  if (param) return follow(walk, path, view, param, 1);
  if (path.data) {
    const found = own(view.data, first ?? '');
    if (found) return follow(walk, path, view, found, 1);
    const near = nearest(first ?? '', Object.keys(view.data));
    tell(walk, templateNameKnown, { name: path.original, near: near && `@${near}` }, path.loc, view);
    return UNKNOWN;
  }
  let base: View | undefined = view;
  for (let up = path.depth; up > 0; up -= 1) base = base?.outer;
  if (base) return follow(walk, path, view, base.context, 0);
  tell(walk, templateParentExists, { name: path.original }, path.loc, view);
  return UNKNOWN;
}

function follow(walk: Walk, path: PathExpression, view: View, start: Sight, from: number): Sight {
  let at = start;
  for (const [index, key] of path.parts.entries()) {
    if (index < from) continue;
    const found = partOf(at, key, view);
    if (found.sight) at = found.sight;
    else {
      tellUnknown(walk, path, view, { key, shape: found.shape, given: at.given, first: index === 0 });
      return UNKNOWN;
    }
  }
  return at;
}

/** A part of a value by its key, or the shape that does not have it. */
export function partOf(at: Sight, key: string, { know }: Pick<View, 'know'>): { sight?: Sight; shape: Shape } {
  const given = own(at.given, key);
  const shape = shapeHere(know, at);
  if (given) return { sight: given, shape };
  if (shape.is === 'any') return { sight: { ...UNKNOWN, id: `${at.id}/${key}` }, shape };
  if (key.startsWith('x-')) return { sight: part(at, key, { shape: { is: 'any' }, optional: true }), shape };
  if (shape.is === 'list') {
    const item: KeyShape | undefined = /^\d+$/.test(key) ? { shape: shape.of, optional: true } : undefined;
    const found = key === 'length' ? { shape: { is: 'number' } as const, optional: false } : item;
    return found ? { sight: part(at, key, found), shape } : { shape };
  }
  const { every } = keysOf(shape);
  const found = own(every, key);
  return found ? { sight: part(at, key, found), shape } : { shape };
}

function tellUnknown(
  walk: Walk,
  path: PathExpression,
  view: View,
  { key, shape, given, first }: { key: string; shape: Shape; given: Sight['given']; first: boolean },
): void {
  const { every, some } = keysOf(shape);
  if (some.includes(key)) {
    const types = shape.is === 'either' ? shape.of.filter(({ keys }) => Object.hasOwn(keys, key)) : [];
    const names = types.flatMap(({ keys }) => (keys.type?.shape.is === 'text' ? (keys.type.shape.only ?? []) : []));
    tell(walk, templateNameEvery, { name: path.original, key, type: names.join(' | ') }, path.loc, view);
    return;
  }
  if ((key === 'office' || key === 'unit') && (some.includes('roles') || own(every, 'roles'))) {
    tell(walk, templateNameKnown, { name: path.original, key, of: 'person' }, path.loc, view);
    return;
  }
  const here = [...Object.keys(given ?? {}), ...Object.keys(every)];
  const inside = !first || path.depth > 0 || path.data;
  const near = inside
    ? nearest(key, here)
    : (elsewhere(key, view) ?? nearest(key, [...here, ...Object.keys(view.locals)]));
  tell(walk, templateNameKnown, { name: path.original, key: inside ? key : undefined, near }, path.loc, view);
}

/** The same name further out is likelier meant than a similar one here. */
function elsewhere(key: string, view: View): string | undefined {
  let up = '../';
  for (let at = view.outer; at; at = at.outer) {
    if (partOf(at.context, key, view).sight && at.context.shape.is !== 'any') return up + key;
    up += '../';
  }
  const root = view.data.root;
  return root && Object.hasOwn(keysOf(root.shape).every, key) ? `@root.${key}` : undefined;
}
