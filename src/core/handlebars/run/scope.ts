/** What a place in a template can see. Scopes are never changed; going inward makes a new one. */
import type { Program } from '../syntax/ast.ts';
import { isObject, type Traced } from './traced.ts';

export interface Scope {
  /** `this`. */
  context: Traced;
  /** What `../` reaches. */
  outer: Outer | undefined;
  /** `@index` and its like. */
  frame: Frame;
  /** Names after `as |…|`, innermost first. */
  locals: Locals | undefined;
  /** Inline partials in force, innermost first. */
  inlines: Inlines | undefined;
  /** The template file whose text runs. */
  file: string;
  /** Places that called this template, outermost first: `templates/report/template.md.hbs:12:3`. */
  trail: readonly string[];
  /** How many programs deep. */
  depth: number;
}

export interface Outer {
  context: Traced;
  outer: Outer | undefined;
}

export interface Frame {
  values: Readonly<Record<string, Traced>>;
  /** What `{{> @partial-block}}` runs. */
  block: Body | undefined;
  /** The frame that `@../` reaches. */
  parent: Frame | undefined;
}

export interface Locals {
  names: readonly string[];
  values: readonly Traced[];
  next: Locals | undefined;
}

export interface Inlines {
  partials: ReadonlyMap<string, Body>;
  next: Inlines | undefined;
}

/** Template text together with the scope it was written in. */
export interface Body {
  program: Program;
  scope: Scope;
  /** The partial block in force where this one was given; an inline partial keeps its caller's. */
  block?: { body: Body | undefined };
}

/** The scope inside a block. The same object again is no new level for `../`, as in Handlebars. */
export function enter(scope: Scope, context: Traced): Scope {
  if (scope.context === context) return scope;
  if (isObject(context.value) && context.value === scope.context.value) return { ...scope, context };
  return { ...scope, context, outer: { context: scope.context, outer: scope.outer } };
}

/** A new frame of `@` names on top of `frame`, which stays visible through it and under `@../`. */
export function childFrame(frame: Frame, values: Readonly<Record<string, Traced>>): Frame {
  return { values: { ...frame.values, ...values }, block: frame.block, parent: frame };
}

/** The value of a block parameter, or undefined when `name` is none. */
export function local(locals: Locals | undefined, name: string): Traced | undefined {
  for (let at = locals; at; at = at.next) {
    const index = at.names.indexOf(name);
    if (index !== -1) return at.values[index] ?? { value: undefined, from: [] };
  }
  return undefined;
}
