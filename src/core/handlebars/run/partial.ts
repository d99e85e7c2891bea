/** Partials: `{{> name}}`, with a context, with `key=value`, with a block, inline. */

import { nearest } from '../../message/nearest.ts';
import { templatePartialExists } from '../rules/names.ts';
import { type Expression, inlinesIn, type PartialCall, type Program } from '../syntax/ast.ts';
import { spot } from '../syntax/place.ts';
import { evaluate } from './call-helper.ts';
import { partOf } from './lookup.ts';
import { Piece } from './piece.ts';
import type { Run } from './run.ts';
import { type Body, childFrame, enter, type Inlines, type Scope } from './scope.ts';
import { isObject, type Traced, trace, union } from './traced.ts';

/**
 * Run a partial to its text; only its first line is indented when it stands on a line of its own.
 * A partial file sees `this`, `@` names and what it is given, not the caller's `../`.
 * Inline partials come before files, and a partial that is not there gives its block, if it has one.
 * Message: `template-partial-exists`.
 */
export function runPartial(run: Run, node: PartialCall, scope: Scope): string {
  const name = partialName(run, node.name, scope);
  const [param] = node.params;
  const context = withHash(run, node, scope, param ? evaluate(run, param, scope) : scope.context);
  const block = node.program && { program: node.program, scope, block: { body: scope.frame.block } };
  const frame = block ? { ...childFrame(scope.frame, {}), block } : scope.frame;
  const caller = { ...scope, frame };
  const body = name === '@partial-block' ? scope.frame.block : inlineNamed(scope.inlines, name);
  if (body) return (node.indent ?? '') + runClosure(run, body, caller, context);
  const trail = [...scope.trail, spot(scope.file, node.loc)];
  const template = run.template(name, trail);
  if (template) {
    const inner: Scope = {
      ...caller,
      context,
      outer: undefined,
      locals: undefined,
      inlines: block ? withInlines(block.program, scope).inlines : scope.inlines,
      file: template.file,
      trail,
      depth: scope.depth + 1,
    };
    return (node.indent ?? '') + (template.program ? run.execute(template.program, inner) : '');
  }
  if (block) return runClosure(run, block, caller, context);
  run.report(templatePartialExists, { name, near: nearest(name, run.names) }, node.loc, scope);
  return '';
}

/** The scope with the inline partials that a program declares; they see each other. */
export function withInlines(program: Program, scope: Scope): Scope {
  const partials = new Map<string, Body>();
  const inner: Scope = { ...scope, inlines: { partials, next: scope.inlines } };
  for (const inline of inlinesIn(program)) partials.set(inline.name, { program: inline.program, scope: inner });
  return partials.size > 0 ? inner : scope;
}

function partialName(run: Run, name: Expression, scope: Scope): string {
  if (name.type === 'SubExpression') {
    const { value } = evaluate(run, name, scope);
    return value instanceof Piece ? value.markdown : String(value ?? '');
  }
  return String('original' in name ? name.original : '');
}

/** `key=value` on top of the context. The two stay apart for tracing: each key comes from its own datum. */
function withHash(run: Run, node: PartialCall, scope: Scope, context: Traced): Traced {
  if (!node.hash) return context;
  const given = new Map(node.hash.pairs.map(({ key, value }) => [key, evaluate(run, value, scope)]));
  const below = isObject(context.value) ? context.value : {};
  const value: object = { ...below, ...Object.fromEntries(Array.from(given, ([key, traced]) => [key, traced.value])) };
  run.merged.set(value, (key) => given.get(key) ?? partOf(run, context, key) ?? trace(undefined, [], run.pathOf));
  return { value, from: union([context.from, ...Array.from(given.values(), ({ from }) => from)]) };
}

function inlineNamed(inlines: Inlines | undefined, name: string): Body | undefined {
  for (let at = inlines; at; at = at.next) {
    const body = at.partials.get(name);
    if (body) return body;
  }
  return undefined;
}

/** Run text where it was written, with the context and `@` names of where it is called. */
function runClosure(run: Run, body: Body, caller: Scope, context: Traced): string {
  const frame = body.block ? { ...childFrame(caller.frame, {}), block: body.block.body } : caller.frame;
  return run.execute(body.program, { ...enter(body.scope, context), frame, depth: caller.depth + 1 });
}
